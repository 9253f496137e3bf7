import { isKeyField } from '@/lib/core/fields/key-fields';
import { isDate } from '@/lib/core/fields/kinds';
import { readDuration } from '@/lib/core/values/duration';
import { readDate } from '@/lib/core/values/read-date';
import type { ColumnAnswer, CommonField } from './column-question';

/** What an answer lacks before it can be used; every one has a sentence in lib/core/texts. */
export const ANSWER_PROBLEMS = ['no-key', 'field-twice', 'bad-date', 'bad-duration', 'none-joined'] as const;
export type AnswerProblem = (typeof ANSWER_PROBLEMS)[number];

/** Why a value for the whole class cannot be one of its field; null when it can, or is left empty. */
export function commonValueProblem(field: CommonField, text: string): AnswerProblem | null {
  const value = text.trim();
  if (value === '') return null;
  if (isDate(field)) return (readDate(value)?.day ?? null) === null ? 'bad-date' : null;
  switch (field) {
    case 'level':
      return null;
    case 'duration':
      return readDuration(value) === null ? 'bad-duration' : null;
    default:
      return field satisfies never;
  }
}

/** The first thing that an answer lacks; null when the file can be read with it. `joinable`: how many could be joined. */
export function answerProblem(
  { columns, common, joined }: ColumnAnswer,
  joinable: number,
): AnswerProblem | null {
  const fields = columns.map(({ field }) => field);
  if (new Set(fields).size < fields.length) return 'field-twice';
  if (!fields.some(isKeyField)) return 'no-key';
  if (joinable > 0 && joined.length === 0) return 'none-joined';
  for (const [field, text] of Object.entries(common)) {
    const problem = commonValueProblem(field as CommonField, text);
    if (problem !== null) return problem;
  }
  return null;
}
