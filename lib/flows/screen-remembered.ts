import { asOnScreen, type ScreenSight } from '@/lib/core/compare/as-on-screen';
import type { CompareInput } from '@/lib/core/compare/compare-record';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { ComparisonMemory } from './settle-by-hand';

interface Compared {
  readonly comparison: Comparison;
  /** what was compared, where values were in doubt */
  readonly inDoubt: CompareInput | null;
}

/** Writes what the screen shows into the remembered comparison. Null when this document has none any more. */
export async function screenRemembered<Asker, Check extends Compared>(
  sights: readonly ScreenSight[],
  asker: Asker,
  memory: ComparisonMemory<Asker, Check>,
): Promise<Comparison | null> {
  const check = await memory.recall(asker);
  if (!check) return null;
  const comparison = asOnScreen(check.comparison, sights, check.inDoubt);
  await memory.remember(asker, { ...check, comparison });
  return comparison;
}
