import type { AnswerProblem } from '@/lib/core/roster/columns/answer-problem';
import type { CommonField, PartialDay } from '@/lib/core/roster/columns/column-question';
import type { GuessReason } from '@/lib/core/roster/columns/match-columns';

/** The words of the screen where a person says which column is what. */
export const COLUMN_TEXTS = {
  title: '请确认各列是什么',
  lead: '左边是名册里的列，右边选它是哪一项。拿不准的列已经标出；不需要的列留“不读”。',
  fileColumn: '名册里的列',
  samples: '内容示例',
  meaning: '是哪一项',
  reason: '依据',
  notRead: '不读',
  noTitle: '（没有列名）',
  hidden: '（不显示）',
  blank: '（空）',
  commonTitle: '名册里没有的项，全班相同的话可以在这里填',
  commonNote: '留空就是不核对这一项。',
  partialTitle: '只有年月的日期',
  joinTitle: '列名相同的几张表（或左右并排的几栏），要合成一份名册吗？',
  hiddenRead: '和其他行一样载入',
  hiddenLeft: '不载入隐藏的行',
  answer: '按此读取',
  remembered: '下次遇到同样的表头，会按这次的选择读取。',
  review: '确认各列…',
} as const;

export const GUESS_REASON_TEXTS: Readonly<Record<GuessReason, string>> = {
  name: '列名是已知的名称',
  values: '列名不认识，内容像这一项，请确认',
  'values-disagree': '列名像，内容却不像，请确认',
  'two-columns': '不止一列像这一项，请选定一列',
  remembered: '上次这样选的',
};

export const COMMON_EXAMPLES: Readonly<Record<CommonField, string>> = {
  level: '例如：本科',
  duration: '例如：4',
  enrollDate: '例如：2026-09-01',
  expectedGraduation: '例如：2030-06-30',
};

export const PARTIAL_DAY_NAMES: Readonly<Record<PartialDay, string>> = {
  keep: '不定，核对时请人看',
  first: '当月第一天',
  last: '当月最后一天',
};

const ANSWER_PROBLEMS: Readonly<Record<AnswerProblem, string>> = {
  'no-key': '还没有选“学号”“证件号码”或“姓名”中的任何一项，无法知道每一行是谁。请至少选一项。',
  'field-twice': '有两列选了同一项，请只留一列。',
  'bad-date': '日期请写成 2026-09-01 这样的形式，要有年月日。',
  'bad-duration': '学制请写年数，例如 4 或 2.5。',
  'none-joined': '请至少选一张表。',
};

export function answerProblemText(problem: AnswerProblem): string {
  return ANSWER_PROBLEMS[problem];
}

/** e.g. 名单.xlsx › Sheet1，36 行 */
export function sourceText(source: string, rowCount: number): string {
  return `${source}，${rowCount} 行`;
}

/** e.g. 入学日期有 36 个只写了年月（如 201809），按哪一天核对？ */
export function partialDateText(fieldName: string, count: number, sample: string): string {
  return `“${fieldName}”有 ${count} 个只写了年月（如 ${sample}），按哪一天核对？`;
}

/** e.g. 有 3 行是隐藏的（或被筛选掉了），要载入吗？ */
export function hiddenRowsText(count: number): string {
  return `有 ${count} 行是隐藏的（或被筛选掉了），要载入吗？`;
}

/** e.g. 列“民族”是哪一项 */
export function meaningLabel(title: string): string {
  return `列“${title}”是哪一项`;
}
