import { countSurprises } from '@/lib/core/surprises/count-surprises';
import type { Stage, Surprise } from '@/lib/core/surprises/surprise';
import type { Problem } from './problem';

const STAGE_TEXTS: Readonly<Record<Stage, string>> = {
  'read-file': '读取名册文件',
  'load-roster': '载入名册',
  'show-rows': '显示名册的各行',
  'save-report': '保存问题清单',
  'hand-out': '生成分发文件',
  'write-sheets': '生成表格',
  'read-batch': '读取一批文件',
  'read-picture': '读取图片',
  'check-photo': '检查证件照片',
  'compare-picture': '把图片与名册比对',
  recognise: '识读文字',
  'check-record': '核对学籍页面',
  'land-check': '把现场核对的结果记入班级',
  'read-screen': '从屏幕上识读',
  'save-picture': '保存确认图',
  'ask-background': '向扩展后台提问',
  answer: '扩展后台的回答',
  icon: '点工具栏图标',
  journey: '记下进度',
  draw: '显示界面',
  'start-page': '起始页',
  'practice-page': '练习页',
  'class-page': '班级页',
  'help-page': '常见问题页',
  'record-page': '学籍页',
  'school-name': '校名输入框',
  background: '扩展后台',
  'reader-page': '识读程序',
};

export const SURPRISE_TEXTS = {
  title: '出了没有料到的问题',
  report: '报告的全部内容',
  copy: '复制报告',
  copied: '已复制报告。',
  hide: '知道了',
  copyFailed: '没有复制成功：请选中下面的报告，按 Ctrl+C 复制。',
  privacy:
    '报告里只有步骤、问题的种类和次数、本工具与浏览器的版本，没有姓名、证件号码和文件内容；它不会自动发送给任何人。',
} as const;

/** What could not be done, what that means, and what to do now. */
export function surpriseProblem(surprises: readonly Surprise[]): Problem {
  const stages = [...new Set(surprises.map(({ stage }) => STAGE_TEXTS[stage]))];
  return {
    what: `${SURPRISE_TEXTS.title}：${stages.join('、')}。`,
    why: '这一步可能没有做完，请不要把它当作核对结果。这是本工具没有想到的情况，不是你的操作有问题。',
    now: '请再做一次；仍然这样时，请刷新页面后重试，并把报告发给提供本工具的人。',
  };
}

/** Versions of the extension and of the browser. */
export interface Versions {
  readonly version: string;
  readonly browser: string;
}

/** The report as it is copied: words of our own, counts and versions, nothing of anybody. */
export function surpriseReport(surprises: readonly Surprise[], { version, browser }: Versions): string {
  const lines = countSurprises(surprises).map(
    ({ stage, errorClass, count }) => `${stage} ${errorClass} × ${count}（${STAGE_TEXTS[stage]}）`,
  );
  return [`学籍核对助手 ${version}，${browser}：${SURPRISE_TEXTS.title}`, ...lines].join('\n');
}
