import type { TextFieldKey } from '@/lib/core/fields/fields';
import { readDuration } from '@/lib/core/values/duration';
import { readDate } from '@/lib/core/values/read-date';
import type { ColumnAnswer, CommonField } from './column-question';

/** What an answer lacks before it can be used; every one has a sentence in lib/core/texts. */
export const ANSWER_PROBLEMS = ['no-key', 'field-twice', 'bad-date', 'bad-duration', 'none-joined'] as const;
export type AnswerProblem = (typeof ANSWER_PROBLEMS)[number];

const KEY_FIELDS: readonly TextFieldKey[] = ['studentNo', 'idNumber', 'name'];

/** Why a value for the whole class cannot be one of its field; null when it can, or is left empty. */
export function commonValueProblem(field: CommonField, text: string): AnswerProblem | null {
  const value = text.trim();
  if (value === '' || field === 'level') return null;
  if (field === 'duration') return readDuration(value) === null ? 'bad-duration' : null;
  const day = readDate(value);
  return day === null || day.day === null ? 'bad-date' : null;
}

/** The first thing that an answer lacks; null when the file can be read with it. `joinable`: how many could be joined. */
export function answerProblem(
  { columns, common, joined }: ColumnAnswer,
  joinable: number,
): AnswerProblem | null {
  const fields = columns.map(({ field }) => field);
  if (new Set(fields).size < fields.length) return 'field-twice';
  if (!fields.some((field) => KEY_FIELDS.includes(field))) return 'no-key';
  if (joinable > 0 && joined.length === 0) return 'none-joined';
  for (const [field, text] of Object.entries(common)) {
    const problem = commonValueProblem(field as CommonField, text);
    if (problem !== null) return problem;
  }
  return null;
}
