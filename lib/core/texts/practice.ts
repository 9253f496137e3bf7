/** The words of the practice page. */
export const PRACTICE_TEXTS = {
  banner: '练习用，虚构：下面的人和学籍都是编出来的。',
  how: '点浏览器工具栏上的“学籍核对助手”图标，看看各种结果是什么样子。',
  back: '看好了，回到起始页',
  title: '学籍信息（练习）',
  photo: '录取照片（画出来的，不是真人）',
  foot: '这不是学信网的页面。真正核对时，请打开学信网的学籍页面。',
} as const;

/** `key`: as the browser names it, e.g. Alt+J */
export function practiceKeyText(key: string): string {
  return `也可以按 ${key}。`;
}
