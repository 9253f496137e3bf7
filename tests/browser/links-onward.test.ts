import { afterEach, expect, test } from 'vitest';
import type { CheckFailure } from '@/lib/core/view/outcome';
import { linksOnward } from '@/lib/page/links-onward';

afterEach(() => document.body.replaceChildren());

function found(html: string, reason: CheckFailure): readonly string[] {
  document.body.innerHTML = html;
  const page = { document, url: new URL('https://my.chsi.com.cn/archive/index.action') };
  return linksOnward(page, reason, document.querySelector('#ours')).map(({ id }) => id);
}

test.each<[string, string, CheckFailure, readonly string[]]>([
  [
    'the log-in link',
    '<a id=a href="#">首页</a><a id=b href="#">登录</a><a id=c href="#">注册</a>',
    'not-logged-in',
    ['b'],
  ],
  ['a button, with blanks in its words', '<button id=b> 登 录 </button>', 'not-logged-in', ['b']],
  [
    'one link for each record',
    '<a id=a href="#">查看</a><p><a id=b href="#">查看</a></p>',
    'record-list',
    ['a', 'b'],
  ],
  [
    'the menu, where no record has a link',
    '<a id=a href="#">学历</a><a id=b href="#">学籍</a>',
    'record-list',
    ['b'],
  ],
  ['a list item that a script makes a link', '<li id=a onclick="0">学籍</li>', 'nothing-found', ['a']],
  ['the way through the menu', '<a id=a href="#">高等教育信息</a>', 'nothing-found', ['a']],
  ['a link around a link once', '<div role=link id=a><a id=b href="#">查看</a></div>', 'record-list', ['b']],
  ['words that only hold the name', '<a id=a href="#">如何登录学信网？</a>', 'not-logged-in', []],
  [
    'what nobody sees',
    '<a id=a href="#" style="display:none">登录</a><a id=b href="#" style="opacity:0">登录</a>',
    'not-logged-in',
    [],
  ],
  ['what is ours', '<div id=ours><a id=a href="#">登录</a></div>', 'not-logged-in', []],
  ['more than can be meant', '<a href="#">查看</a>'.repeat(7), 'record-list', []],
  ['nothing for other failures', '<a id=a href="#">登录</a>', 'no-row', []],
])('%s', (_, html, reason, ids) => {
  expect(found(html, reason)).toEqual(ids);
});
