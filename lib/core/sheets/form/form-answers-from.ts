import * as z from 'zod/mini';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { FORM_ONLY_KEYS, type FormAnswer, type FormAnswers } from '@/lib/core/sheets/model/form';

/** Header rows that are remembered; the oldest give way. */
const MAX_REMEMBERED = 50;

const answer = z.object({
  columns: z
    .array(
      z.object({
        index: z.int().check(z.gte(0), z.lt(MAX_COLUMNS)),
        key: z.enum([...TEXT_FIELD_KEYS, ...FORM_ONLY_KEYS]),
      }),
    )
    .check(z.maxLength(MAX_COLUMNS)),
});
const stored = z.record(z.string(), z.unknown());

/** The answers out of whatever was stored; those of another shape are forgotten. Never throws. */
export function formAnswersFrom(value: unknown): FormAnswers {
  const found = stored.safeParse(value);
  if (!found.success) return {};
  const answers = Object.entries(found.data).flatMap(([key, one]) => {
    const checked = answer.safeParse(one);
    return checked.success ? [[key, checked.data] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** The answers with one more, which is now the newest. */
export function withFormAnswer(answers: FormAnswers, headerKey: string, newest: FormAnswer): FormAnswers {
  const others = Object.entries(answers).filter(([key]) => key !== headerKey);
  return Object.fromEntries([...others.slice(1 - MAX_REMEMBERED), [headerKey, newest]]);
}
