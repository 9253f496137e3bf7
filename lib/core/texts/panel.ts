import type { MatchedStudent } from '@/lib/core/choose/matched-student';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { PixelProgress } from '@/lib/core/view/check-view';
import type { RecordOption } from '@/lib/core/view/outcome';
import { FIELD_NAMES } from './fields';
import { comparedText } from './picture';
import { readText } from './read-by';

/** The words of the panel on the record page. */
export const PANEL_TEXTS = {
  name: '学籍核对',
  close: '关闭',
  expand: '展开',
  collapse: '收起',
  again: '再核对一次',
  checkNow: '看看现在有什么',
  stop: '停止',
  saveNeedsClickNote: '这次是自动核对，浏览器要等你点一下工具栏图标才允许截取画面。',
  showMarks: '在页面上显示标注',
  projector: '投影遮挡',
  projectorNote: '证件号码和出生日期只显示不同的位',
  next: '下一位',
  nextKey: 'Alt+N',
  openStart: '名册与设置',
  openClassPage: '打开班级页',
  chooseFile: '选择学校发的名册',
  reveal: '在页面上指出',
  shown: '学信网',
  expected: '名册',
  nothing: '（无）',
  settleMatch: '与名册一致',
  settleMismatch: '与名册不一致',
  settleNote: '请用眼睛核对后选择：',
  locator: '用于定位',
  byHand: '人工核对',
  secondary: '分院、系所、班级：仅供参考，不计入结果',
  freeChecks: '证件号自查（不需要名册）',
  student: '名册中的',
  file: '比对文件',
  added: '学生',
  addedNote: '名册中没有，是在班级页手工添加的：只比对添加时填写的姓名、学号，以及学校名称。',
  onNoBoard: '没有记到班级里',
  inNoClass:
    '这次核对没有记到班级里：这份名册还没有在班级页打开。打开班级页之后，请再核对一次这位同学，就会记上。',
  noFile: '没有名册，只做了不需要名册的检查。',
  deadline: '截止时间',
  contact: '联系',
  reading: '正在读取页面…',
  readingPixels: '这一页的值不是文字，要从屏幕上识读，全部在你的电脑里完成，什么也不上传。',
  stayHere: '请不要切换标签页，不要滚动页面',
  stopByKey: '按 Esc 也可以停止。',
  loadingFonts:
    '此页的值以防护字体显示，字体载入之前屏幕上只有空白或方框。网络慢时请稍等，也可以停止，过一会儿再核对。',
  enlarging:
    '有几项的字太小或不易分辨。页面会放大几秒，再读一次，然后恢复原来的大小。按 Esc 可以跳过；跳过也会给出核对结果。',
  skipEnlarging: '跳过放大',
  waiting: '等待页面显示完整，最多 10 秒',
  awaited: '还没有出现：',
  stale: '页面内容变了，标注已撤下。',
  staleNow: '请点工具栏图标重新核对；姓名和号码都没有变的，也可以点“再核对一次”。',
  cleared: '上一位同学的信息已清除，名册保留。请上一位退出学信网登录。',
  clearedNow: '退出之后，请下一位同学登录并打开学籍页面，再点工具栏图标。',
  advice: '怎么办',
} as const;

/** Groups of lines, with the verdict whose icon stands before them. */
export const GROUP_TEXTS = {
  mismatch: '不一致',
  unsure: '需人工核对',
  variant: '写法不同，不影响',
  match: '一致',
  notCompared: '未比对的项目与原因',
} as const;

/** e.g. 比对 12 项，未比对 3 项，其中 1 项需人工核对；11 项从屏幕识读，1 项人工核对 */
export function countText(comparison: Comparison): string {
  return [comparedText(comparison), readText(comparison.lines)].filter((part) => part !== '').join('；');
}

/** e.g. 林知夏（学号尾号 2001）; '' where nothing is known of them. */
export function studentText({ name, numberEnd }: MatchedStudent): string {
  const number = numberEnd === '' ? '' : `学号尾号 ${numberEnd}`;
  return name === '' || number === '' ? name || number : `${name}（${number}）`;
}

/** What the way to another record of the page says before its name. */
export const OTHER_RECORD = '改为核对：';

/** e.g. 核对的是：西南大学 · 本科 · 计算机科学与技术 */
export function recordText({ label }: RecordOption): string {
  return `核对的是：${label}`;
}

/** e.g. 姓名、性别、民族 等 11 项 */
export function fieldListText(fields: readonly FieldKey[]): string {
  const names = fields.slice(0, 5).map((field) => FIELD_NAMES[field]);
  return fields.length > 5 ? `${names.join('、')} 等 ${fields.length} 项` : names.join('、');
}

/** The steps of reading from the screen, in their order. */
export const PIXEL_STEPS: Readonly<Record<PixelProgress['step'], string>> = {
  fonts: '等页面字体载入',
  capture: '截取画面',
  open: '打开识读程序',
  read: '识读',
  enlarge: '放大再看',
};

/** How far reading from the screen has come; nobody knows how far a page that is being enlarged is. */
export function pixelProgressText({ step, done, total }: PixelProgress): string {
  switch (step) {
    case 'fonts':
      return `页面字体还在载入 ${done}/${total}`;
    case 'open':
      return '正在打开识读程序';
    case 'enlarge':
      return `正在放大页面，再看 ${total} 项`;
    case 'capture':
    case 'read':
      return `正在${PIXEL_STEPS[step]} ${done}/${total}`;
    default:
      return step satisfies never;
  }
}

/** What the button to stop does now: while the page is enlarged, only that is left out. */
export function stopText(step: PixelProgress['step'] | undefined): string {
  return step === 'enlarge' ? PANEL_TEXTS.skipEnlarging : PANEL_TEXTS.stop;
}

/** Rings are round `count` links of the page, the first of which is called `name`. */
export function pointingText(name: string, count: number): string {
  return count === 1
    ? `页面上已圈出“${name}”，点它就到下一步。`
    : `页面上已圈出 ${count} 处“${name}”，请点开要核对的那一条。`;
}
