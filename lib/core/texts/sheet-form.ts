import type { FormKey, FormRefusal, RefusedForm } from '@/lib/core/sheets/model/form';
import { FIELD_NAMES } from './fields';
import type { Problem } from './problem';

/** The words of the screen where a person says which column of the college's form is what. */
export const FORM_TEXTS = {
  title: '请确认表格的各列',
  lead: '左边是学院表格的列，右边选写入什么。拿不准的列已经标出；由人填写的列选“留空”。',
  column: '表格的列',
  meaning: '写入什么',
  choose: '请选择',
  answer: '按此填写',
  remembered: '下次遇到同样的表头，会按这次的选择填写。',
} as const;

const OTHER_NAMES: Readonly<Record<Exclude<FormKey, keyof typeof FIELD_NAMES>, string>> = {
  number: '序号',
  majorAndClass: '专业/班级',
  result: '核对结果',
  chsi: '学信网核对情况',
  wrong: '有误信息登记',
  remark: '备注',
  field: '有误字段',
  shown: '学信网显示',
  expected: '正确信息',
  evidence: '证明材料',
  checkedOn: '核对日期',
  blank: '留空',
};

/** What a column of a form can hold, as it is offered. */
export function formKeyName(key: FormKey): string {
  return key in OTHER_NAMES
    ? OTHER_NAMES[key as keyof typeof OTHER_NAMES]
    : FIELD_NAMES[key as keyof typeof FIELD_NAMES];
}

/** What an answer lacks before the form can be filled in. */
export const FORM_ANSWER_PROBLEMS = {
  'no-key': '还没有选“学号”“姓名”或“证件号码”中的任何一项，填好的表上看不出每一行是谁。请至少选一项。',
  twice: '有两列选了同一项，请只留一列，另一列选“留空”。',
} as const;

const WHAT = '学院的表格没有填写。';
const SAVE_AGAIN = '请用 Excel/WPS 打开这份表格，另存为“Excel 工作簿（.xlsx）”，再选择新文件。';

const REFUSALS: Readonly<Record<FormRefusal, (detail: string) => Omit<Problem, 'what'>>> = {
  'not-xlsx': () => ({
    why: '它的内容不是 .xlsx 工作簿（看的是内容，不是文件名），或者设了打开密码。',
    now: SAVE_AGAIN,
  }),
  encrypted: () => ({ why: '这份表格设了打开密码。', now: '请用 Excel/WPS 清除密码并保存，再选择一次。' }),
  damaged: () => ({ why: '文件不完整或已损坏，可能没有下载完。', now: '请重新下载这份表格，再选择一次。' }),
  'too-large': () => ({
    why: '文件展开后超过 32 MB，不像是一份空表格。',
    now: '请新建一个工作簿，只复制要填的那一张表（不带图片），保存后再选择。',
  }),
  'has-macros': () => ({ why: '这份表格带有宏，为安全起见不填写。', now: SAVE_AGAIN }),
  unusual: () => ({
    why: '文件的写法不是 Excel/WPS 常用的，填写后无法保证其余内容不变。',
    now: SAVE_AGAIN,
  }),
  'no-header': () => ({
    why: '前 30 行里没有找到表头（写着“学号”“姓名”等列名的一行）。',
    now: '请在要填的空行上方加一行列名，保存后再选择。',
  }),
  'no-key-column': () => ({
    why: '表头里没有“学号”“姓名”或“证件号码”列，填好的表上看不出每一行是谁。',
    now: '请在表头里补上“学号”或“姓名”列，保存后再选择。',
  }),
  'body-filled': (row) => ({
    why: `表头下面的第 ${row} 行已经有内容，分不清是示例、数据还是落款。`,
    now: '请删掉示例和数据，只留空行和落款，保存后再选择。',
  }),
  'body-merged': (row) => ({
    why: `第 ${row} 行起有合并的单元格，不知道每个学生写在哪一行。`,
    now: '请取消要填写的空行里的合并单元格，保存后再选择。',
  }),
  'no-body': () => ({
    why: '表头和落款之间没有空行。',
    now: '请在表头下面插入至少一行带边框的空行，保存后再选择。',
  }),
  'cannot-grow': (rows) => ({
    why: `表头和落款之间只有 ${rows} 行空行，不够填写；表里有公式、图片或批注等，下移后可能出错，所以没有加行。`,
    now: '请在落款上方多插入一些空行，保存后再选择。',
  }),
  'too-many-rows': () => ({ why: '要填写的行数超过了 10000 行。', now: '请按班级分几次填写。' }),
  failed: () => ({
    why: '生成途中出了意料之外的问题，可能是内存不够。',
    now: '请关闭其他程序后再试一次。',
  }),
};

/** Why the college's form was not filled in, and what to do. */
export function formProblem({ refusal, detail }: RefusedForm): Problem {
  return { what: WHAT, ...REFUSALS[refusal](detail) };
}

/** Why a sheet of ours was not made. */
export const SHEET_PROBLEM: Problem = { what: '表格没有生成。', ...REFUSALS.failed('') };

/** e.g. 列“政治面貌”写入什么 */
export function formMeaningLabel(title: string): string {
  return `列“${title}”写入什么`;
}
