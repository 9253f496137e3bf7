import type { FieldKey } from '@/lib/core/fields/fields';
import { STUDENT_STATES, type StudentState } from '@/lib/core/session/model/class-session';
import { STATE_WORDS } from './class-states';
import { FIELD_NAMES } from './fields';

/** The words of the big numbers, bars and lines. */
export const FIGURE_TEXTS = {
  title: '进度',
  checked: '已核对',
  byState: '各种状态的人数',
  byField: '各项不一致的人数',
  lesson: '这节课的核对',
  lessonNone: '还没有结果。',
  deadline: '截止',
  noDeadline: '名册里没有写截止时间',
  shared: '许多人相同的不同之处',
  sharedNote: '多半是名册或学信网的一列整体写法不同，不是学生个人的问题。',
  accept: '统一认可',
  withdraw: '撤销认可',
  accepted: '已统一认可',
} as const;

/** "41 / 60" is drawn large; this is how it is read out. */
export function checkedText(checked: number, all: number): string {
  return `${all} 位学生中 ${checked} 位已核对`;
}

export function goneText(count: number): string {
  return `另有 ${count} 位不在新名册里`;
}

/** All states that somebody has, for a screen reader. */
export function statesText(byState: Readonly<Record<StudentState, number>>): string {
  return STUDENT_STATES.filter((state) => byState[state] > 0)
    .map((state) => `${STATE_WORDS[state]} ${byState[state]} 位`)
    .join('，');
}

/** `from` and `to`: clock times "08:05". */
export function lessonText(total: number, from: string, to: string): string {
  return from === to ? `${from} 有 ${total} 个结果` : `${from} 到 ${to}，共 ${total} 个结果`;
}

/** e.g. 58 人：入学日期 2026-09-01 / 2026-09-06 */
export function sharedText(count: number, field: FieldKey, expected: string, shown: string): string {
  return `${count} 人：${FIELD_NAMES[field]}，名册 ${expected} / 学信网 ${shown}`;
}

export function acceptedText(field: FieldKey, expected: string, shown: string): string {
  return `${FIELD_NAMES[field]}，名册 ${expected} / 学信网 ${shown}`;
}
