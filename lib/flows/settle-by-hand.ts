import { settleField } from '@/lib/core/compare/settle-field';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison, HandVerdict } from '@/lib/core/verdict/comparison';

/** Where the background keeps the comparison of each document. */
export interface ComparisonMemory<Asker, Check extends { readonly comparison: Comparison }> {
  recall(asker: Asker): Promise<Check | null>;
  remember(asker: Asker, check: Check): Promise<void>;
}

/** Writes a person's word into the remembered comparison. Null when this document has none any more. */
export async function settleByHand<Asker, Check extends { readonly comparison: Comparison }>(
  answer: { readonly field: FieldKey; readonly verdict: HandVerdict },
  asker: Asker,
  memory: ComparisonMemory<Asker, Check>,
): Promise<Comparison | null> {
  const check = await memory.recall(asker);
  if (!check) return null;
  const comparison = settleField(check.comparison, answer.field, answer.verdict);
  await memory.remember(asker, { ...check, comparison });
  return comparison;
}
