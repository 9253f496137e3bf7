import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Difference } from '@/lib/core/session/model/class-session';
import { hideIds } from '@/lib/core/values/hidden-digits';
import { adviceFor } from './advice';
import { untilText } from './deadline';
import { differenceText } from './difference';
import { FIELD_NAMES } from './fields';

/** Whom a message is about. */
export interface Named {
  readonly name: string;
  readonly studentNo: string;
}

export interface ReminderParts {
  readonly head: RosterAbout;
  /** by China's clocks `YYYY-MM-DD HH:mm` */
  readonly now: string;
}

/** Of one student. */
export interface PrivateParts {
  readonly name: string;
  /** of the standing: accepted ones are not among them */
  readonly differences: readonly Difference[];
  /** '' when the roster has none */
  readonly idNumber: string;
}

const TAIL = 4;

/** Only the end of a 学号, and only where a name alone does not say who is meant. */
function calledBy({ name, studentNo }: Named, everyone: readonly Named[]): string {
  const tail = `尾号 ${studentNo.slice(-TAIL)}`;
  if (name === '') return `学号${tail}`;
  const namesakes = everyone.filter((one) => one.name === name).length;
  return namesakes > 1 && studentNo !== '' ? `${name}（${tail}）` : name;
}

/**
 * For the group of a class: the names of those who have not been checked, and nothing else of anybody. Namesakes are
 * told apart by the end of their 学号; `everyone` is the whole class. '' when nobody is missing.
 */
export function groupReminder(
  missing: readonly Named[],
  everyone: readonly Named[],
  { head, now }: ReminderParts,
): string {
  if (missing.length === 0) return '';
  const names = missing.map((one) => calledBy(one, everyone)).join('、');
  return hideIds(
    `【学籍核对】以下 ${missing.length} 位同学还没有完成学信网学籍信息核对：${names}。${untilText(head.deadline, now)}`,
  );
}

/**
 * For one student whose record differs: each field with both values, what to bring, until when, whom to ask. No ID
 * number, whichever field differs; `idNumber` is the student's own. '' when nothing differs.
 */
export function privateReminder(
  { name, differences, idNumber }: PrivateParts,
  { head, now }: ReminderParts,
): string {
  if (differences.length === 0) return '';
  const lines = differences.map((difference, index) => {
    const { field } = difference;
    return `${index + 1}. ${FIELD_NAMES[field]}：${differenceText(difference)}。${adviceFor(field, head)}`;
  });
  const contact = head.contact === '' ? '' : `联系：${head.contact}。`;
  const text = [
    `${name}同学，你好：你的学信网学籍信息有 ${differences.length} 项与名册不同，请看一看。`,
    ...lines,
    `${untilText(head.deadline, now)}${contact}`,
  ].join('\n');
  return hideIds(text, idNumber === '' ? [] : [idNumber]);
}
