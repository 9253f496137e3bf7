import type { Role } from '@/lib/core/record/role';
import { answerOfGuesses } from './ask-columns';
import type { ColumnAnswer, ColumnQuestion } from './column-question';
import { isCertain } from './match-columns';

/**
 * What holds for somebody who is not asked: a student knows their own row and not the whole file, so what only settles
 * more of it (days of the month, sheets to put together) is left as it is. null when even they must be asked.
 */
export function answerWithoutAsking(question: ColumnQuestion, role: Role | null): ColumnAnswer | null {
  const isForAll = role === 'counselor' || (role === null && question.rowCount > 1);
  return isForAll || !isCertain(question.guesses) ? null : answerOfGuesses(question.guesses);
}

/** The question as it is put to somebody: a student is shown no value of anybody. */
export function questionFor(question: ColumnQuestion, role: Role | null): ColumnQuestion {
  return role === 'counselor' || question.rowCount === 1
    ? question
    : { ...question, columns: question.columns.map((column) => ({ ...column, samples: [] })) };
}
