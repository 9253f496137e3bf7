import type { Layout } from './layout';

/** 教育部学籍在线验证报告, www.chsi.com.cn/xlcx/bg.do, on a desktop screen. */
export const report: Layout = {
  name: 'report',
  seen: { checked: '2026-11', pages: '2021–2025' },
  recognises: ({ url }) => isReport(url),
  notShown: ['idNumber', 'className', 'studentNo', 'examineeNo'],
};

export function isReport(url: URL): boolean {
  return url.pathname.startsWith('/xlcx/bg.do');
}
