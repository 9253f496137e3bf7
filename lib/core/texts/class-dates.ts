import type { ClassDates, DatesDoubt, DatesProblem } from '@/lib/core/session/model/class-dates';
import { deadlineTime } from './deadline';
import type { Problem } from './problem';

/** The words for deadline and retention date of a class. */
export const DATES_TEXTS = {
  deadline: '截止时间',
  keepUntil: '保留到',
  set: '改时间',
  note: '过了“保留到”这一天，班级会自动删除，电脑当时没开也一样。已分发的文件里仍是原来的截止时间。',
  past: '现在删除',
  'before-deadline': '就这样',
  leave: '改日期',
} as const;

const WHAT = '没有改时间。';

const PROBLEMS: Readonly<Record<DatesProblem, Problem>> = {
  'no-time': {
    what: WHAT,
    why: '截止时间没有填完整，或者没有这一天。',
    now: '请填写年月日和时刻；没有截止时间就全部清空。',
  },
  'no-day': {
    what: WHAT,
    why: '“保留到”没有填完整，或者没有这一天。',
    now: '请填写年月日。',
  },
  'too-late': {
    what: WHAT,
    why: '学生的信息最多保留一年。',
    now: '请填写一年以内的日期；到期前还可以再改。',
  },
};

export function datesProblem(problem: DatesProblem): Problem {
  return PROBLEMS[problem];
}

/** What would follow from dates that are asked about. */
export function datesDoubtText(
  doubt: DatesDoubt,
  { deadline, keepUntil }: ClassDates,
  students: number,
): string {
  if (doubt === 'past') {
    return `${keepUntil} 已经过去：现在就会删除这个班级，包括 ${students} 位学生的名册和核对结果。在关闭这个页面之前还可以撤销。`;
  }
  return `截止时间是 ${deadlineTime(deadline ?? '')}，而 ${keepUntil} 过后班级就会删除，在截止之前。`;
}

/** What was done. */
export function datesDone({ deadline, keepUntil }: ClassDates): string {
  const until = deadline === null ? '没有截止时间' : `截止 ${deadlineTime(deadline)}`;
  return `改时间：${until}，保留到 ${keepUntil}`;
}
