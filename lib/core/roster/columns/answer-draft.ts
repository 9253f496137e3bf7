import type { TextFieldKey } from '@/lib/core/fields/fields';
import {
  COMMON_FIELDS,
  type ColumnAnswer,
  type ColumnQuestion,
  type CommonField,
  type PartialDay,
  type SettledDate,
} from './column-question';

/** An answer while a person is still at it. */
export interface AnswerDraft {
  /** per column of the file; null: not read */
  readonly fields: ReadonlyMap<number, TextFieldKey | null>;
  readonly common: Readonly<Partial<Record<CommonField, string>>>;
  readonly partialDays: Readonly<Partial<Record<SettledDate, PartialDay>>>;
  /** positions in `joins` */
  readonly joined: readonly number[];
  readonly leaveHidden: boolean;
}

/**
 * Where a person begins: with the guesses, but for columns whose values speak against their name: nobody should agree to
 * those by pressing Enter. All sheets with the same headers are put together.
 */
export function draftOf({ guesses, joins }: ColumnQuestion): AnswerDraft {
  return {
    fields: new Map(
      guesses.flatMap(({ index, field, reason }) =>
        reason === 'values-disagree' ? [] : [[index, field] as const],
      ),
    ),
    common: {},
    partialDays: {},
    joined: joins.map((_, index) => index),
    leaveHidden: false,
  };
}

/** Fields that no column is taken for, and that may have one value for the whole class. */
export function missingCommon({ fields }: AnswerDraft): readonly CommonField[] {
  const taken = new Set(fields.values());
  return COMMON_FIELDS.filter((field) => !taken.has(field));
}

/** The draft as an answer; blank values for the whole class, and days of columns that are not read, are left out. */
export function answerOfDraft(question: ColumnQuestion, draft: AnswerDraft): ColumnAnswer {
  const columns = question.columns.flatMap(({ index }) => {
    const field = draft.fields.get(index) ?? null;
    return field === null ? [] : [{ index, field }];
  });
  const common = missingCommon(draft).flatMap((field) => {
    const value = (draft.common[field] ?? '').trim();
    return value === '' ? [] : [[field, value] as const];
  });
  const days = question.partialDates.map(({ field }) => [field, draft.partialDays[field] ?? 'keep'] as const);
  return {
    columns,
    common: Object.fromEntries(common),
    partialDays: Object.fromEntries(days),
    joined: draft.joined,
    ...(draft.leaveHidden ? { leaveHidden: true } : {}),
  };
}
