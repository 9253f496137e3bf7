import * as z from 'zod/mini';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import {
  COMMON_FIELDS,
  type ColumnAnswer,
  PARTIAL_DAYS,
  type RememberedAnswers,
  SETTLED_DATES,
} from './column-question';

/** Sets of headers that are remembered; the oldest give way. */
const MAX_REMEMBERED = 50;

const answer = z.object({
  columns: z
    .array(z.object({ index: z.int().check(z.gte(0), z.lt(MAX_COLUMNS)), field: z.enum(TEXT_FIELD_KEYS) }))
    .check(z.maxLength(MAX_COLUMNS)),
  common: z.partialRecord(z.enum(COMMON_FIELDS), z.string().check(z.maxLength(30))),
  partialDays: z.partialRecord(z.enum(SETTLED_DATES), z.enum(PARTIAL_DAYS)),
  joined: z.array(z.int()),
});
const stored = z.record(z.string(), z.unknown());

/** The answers out of whatever was stored; those of another shape are forgotten. Never throws. */
export function rememberedFrom(value: unknown): RememberedAnswers {
  const found = stored.safeParse(value);
  if (!found.success) return {};
  const answers = Object.entries(found.data).flatMap(([key, one]) => {
    const checked = answer.safeParse(one);
    return checked.success ? [[key, checked.data] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** The answers with one more, which is now the newest. */
export function withAnswer(
  answers: RememberedAnswers,
  headerKey: string,
  newest: ColumnAnswer,
): RememberedAnswers {
  const others = Object.entries(answers).filter(([key]) => key !== headerKey);
  return Object.fromEntries([...others.slice(1 - MAX_REMEMBERED), [headerKey, newest]]);
}
