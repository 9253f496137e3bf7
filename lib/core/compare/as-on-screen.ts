import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isToldByPixels } from '@/lib/core/record/in-doubt';
import type { RecordReading } from '@/lib/core/record/reading';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { isDoubtedBySight } from '@/lib/core/verdict/is-doubted-by-sight';
import { isJudgedByText } from '@/lib/core/verdict/is-judged-by-text';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { type CompareInput, compareRecord } from './compare-record';
import { recordResult } from './record-result';

/** `otherwise`: the screen surely shows something else than the page's text; `as-said`: surely the same. */
export const SEEN = ['otherwise', 'as-said', 'unclear'] as const;

/** What the screen shows of a field whose text the page tells. */
export interface ScreenSight {
  readonly field: TextFieldKey;
  readonly seen: (typeof SEEN)[number];
  /** PNG of what is seen, as a data URL; '' when there is none */
  readonly crop: string;
  /** the same of the lines below */
  readonly cropsBelow?: readonly string[];
}

/**
 * The comparison after the screen was read as well. What was judged by a text that the screen does not show is `unsure`,
 * with what is seen beside it; a doubt that pixels can tell of ends where they show what the text says; every other
 * doubt stays, with what is seen. `inDoubt`: what was compared, where values were in doubt. What a person settled stays;
 * with nothing to change the comparison comes back as it was.
 */
export function asOnScreen(
  comparison: Comparison,
  sights: readonly ScreenSight[],
  inDoubt: CompareInput | null,
): Comparison {
  const before = inDoubt ? relieved(comparison, sights, inDoubt) : comparison;
  const byField = new Map<string, ScreenSight>(sights.map((sight) => [sight.field, sight]));
  const lines = before.lines.map((line) => seenLine(line, byField.get(line.field)));
  const changed = lines.some((line, at) => line !== before.lines[at]);
  return changed ? { ...before, lines, ...recordResult(lines) } : before;
}

/** Compared once more, without the doubts that have ended. */
function relieved(comparison: Comparison, sights: readonly ScreenSight[], inDoubt: CompareInput): Comparison {
  const fields = { ...inDoubt.record.fields };
  let changed = false;
  for (const { field, seen } of sights) {
    const reading: RecordReading['fields'][TextFieldKey] = fields[field];
    if (seen !== 'as-said' || reading?.state !== 'text' || !reading.doubt) continue;
    if (!isToldByPixels(reading.doubt)) continue;
    fields[field] = { state: 'text', text: reading.text };
    changed = true;
  }
  if (!changed) return comparison;
  const anew = compareRecord({ ...inDoubt, record: { ...inDoubt.record, fields } });
  const lines = anew.lines.map((line) => {
    const settled = comparison.lines.find(({ field, readBy }) => field === line.field && readBy === 'hand');
    return settled ?? line;
  });
  return { ...anew, lines, ...recordResult(lines) };
}

function seenLine(line: FieldLine, sight: ScreenSight | undefined): FieldLine {
  if (!sight) return line;
  const { crop, cropsBelow } = sight;
  const crops = { crop: crop || null, ...(cropsBelow ? { cropsBelow } : {}) };
  const isDoubted = isDoubtedBySight(line);
  if (sight.seen === 'otherwise' && (isDoubted || isJudgedByText(line))) {
    const { field, shown, expected, locator } = line;
    const values = { field, shown, expected, locator, shownDiffers: [], expectedDiffers: [] };
    return { ...values, ...unsure('screen-differs'), readBy: 'text', ...crops };
  }
  return isDoubted && crop !== '' ? { ...line, ...crops } : line;
}
