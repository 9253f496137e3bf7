import type { HelpId } from '@/lib/core/view/help-id';
import { HELP_ENTRIES } from './help-entries';
import type { HelpEntry, HelpFact } from './help-entry';
import { HELP_SOURCES, type SourceGrade } from './help-sources';

/** The words of the page 常见问题. */
export const HELP_TEXTS = {
  title: '常见问题',
  lead: '学信网的账号、核验和学籍，同学们常问的都在这里。内容依据公开的说明和各校通知整理，学信网随时可能改版，以页面提示为准。',
  search: '搜索问题',
  searchNote: '例如：忘记密码、收不到验证码、查不到学籍',
  clear: '清除搜索',
  nothing: '没有找到相关的问题。',
  nothingNow: '请换一个短一点的说法，例如“密码”“人脸”；或者清除搜索，看全部问题。还可以直接联系：',
  noSuch: '这个链接指的问题现在没有了，下面是全部问题。',
  since2018: '与 2018 年的通知相比',
  warning: '打开前请先看',
  see: '另见',
  basis: '依据',
  notOpened: '没有打开：请刷新页面，或者从起始页打开常见问题。',
  start: '回到起始页',
  openCard: '查看常见问题',
  openCardNote: '登录不了、收不到短信、人脸识别不通过、查不到学籍时怎么办。',
  copy: '复制',
  copied: '已复制。',
  copyFailed: '没有复制成功：请选中文字，按 Ctrl+C 复制。',
  opensAlone: '在新标签页打开官方页面，由你自己操作',
} as const;

export const AS_THE_PAGE_SAYS = '（以页面提示为准）';

const WEAK: readonly SourceGrade[] = ['third', 'unknown'];

/** A fact as it is shown: what rests on a weak source, or on none, says so. */
export function factText({ text, from }: HelpFact): string {
  return WEAK.includes(HELP_SOURCES[from].grade) ? `${text}${AS_THE_PAGE_SAYS}` : text;
}

/** What an answer rests on, e.g. 高校 2025-09 的通知、学信网页面的存档; '' when it needs nothing. */
export function basisText({ answer, links = [] }: HelpEntry): string {
  const facts = [...answer, ...links.flatMap(({ warning }) => warning ?? [])];
  const names = new Set(facts.map(({ from }) => HELP_SOURCES[from].name).filter((name) => name !== ''));
  return [...names].join('、');
}

export function foundText(count: number): string {
  return `找到 ${count} 个问题`;
}

export function questionOf(id: HelpId): string {
  return HELP_ENTRIES.find((entry) => entry.id === id)?.question ?? '';
}

/** How a place that shows a failure leads to its answer. */
export function helpLinkText(id: HelpId): string {
  return `常见问题：${questionOf(id)}`;
}
