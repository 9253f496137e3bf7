import type { PracticeSite } from './practice-site';
import { SCHOOL_FORM_URLS, schoolFormHtml } from './school-forms';

/** The pages of the made-up CHSI on the way to a record; the addresses of log-in and archive were seen. */
export const WAY = {
  home: 'https://www.chsi.com.cn/',
  logIn: 'https://account.chsi.com.cn/passport/login',
  identity: SCHOOL_FORM_URLS.identity,
  verified: 'https://my.chsi.com.cn/archive/verified.action',
  archive: 'https://my.chsi.com.cn/archive/index.action',
  list: 'https://my.chsi.com.cn/archive/gdjy/index.action',
  bind: SCHOOL_FORM_URLS.bind,
  /** the list after binding */
  bound: 'https://my.chsi.com.cn/archive/gdjy/xj/index.action',
} as const;

/**
 * Lays the way out: home, log-in, identity check, archive, a list that lacks the record, the bind form, the list with
 * it, the record. `recordUrl`: where the record itself is shown.
 */
export function layWay(site: Pick<PracticeSite, 'setPage'>, recordUrl: string): void {
  const link = (href: string, text: string): string => `<p><a href="${href}">${text}</a></p>`;
  site.setPage(WAY.home, page('学信网', link(WAY.logIn, '学信档案')));
  site.setPage(WAY.logIn, page('登录学信网', logInForm()));
  site.setPage(WAY.identity, schoolFormHtml('identity'));
  // the form sends what was typed along
  site.setPage(WAY.verified, page('核验通过', link(WAY.archive, '进入学信档案')));
  site.setPage(WAY.archive, page('学信档案', link(WAY.list, '高等教育信息')));
  site.setPage(
    WAY.list,
    page('高等教育信息', `<p>您一共有 0 个学籍</p>${link(WAY.bind, '还有学籍没有显示出来？尝试绑定')}`),
  );
  site.setPage(WAY.bind, page('尝试绑定', bindForm()));
  const row = `<p>西南大学　本科　计算机科学与技术　<a href="${recordUrl}">查看</a></p>`;
  site.setPage(WAY.bound, page('高等教育信息', `<p>您一共有 1 个学籍</p>${row}`));
}

/** A log-in that asks for nothing: nobody's password is typed in a test. */
function logInForm(): string {
  return `<form action="${WAY.identity}"><label>用户名 <input name="username"></label>
    <label>密码 <input type="password" name="password"></label><button>登录</button></form>`;
}

function bindForm(): string {
  return `<form action="${WAY.bound}"><p><label>学号 <input name="xh"></label></p>
    <p><label>院校名称 <input name="yxmc"></label></p><button>绑定</button></form>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN" spellcheck="false"><meta charset="utf-8"><title>${title}（虚构页面）</title>
    <style>body{margin:0 auto;max-width:900px;padding:32px;font:15px/1.8 "Noto Sans CJK SC",sans-serif}</style>
    <h1>${title}</h1>${body}`;
}
