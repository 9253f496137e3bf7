import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

const HAN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['十', 10],
]);
const NUMBER = /^(\d{1,2})(\.\d{1,2})?(?:年制?)?$/;
const HALF = /^(\d|[一二两三四五六七八九])年半制?$/;
const HAN = /^([一二两三四五六七八九十])年制?$/;
const LONGEST_YEARS = 10;

/**
 * Length of studies in years: 4, "4 年", 4年, 四年, 4.0 → 4; "2.5 年", 两年半 → 2.5. null for anything else;
 * only whole and half years up to 10 exist.
 */
export function readDuration(text: string): number | null {
  const folded = foldWidth(stripBlanks(text));
  const years = yearsOf(folded);
  return years !== null && years > 0 && years <= LONGEST_YEARS && Number.isInteger(years * 2) ? years : null;
}

function yearsOf(folded: string): number | null {
  const number = NUMBER.exec(folded);
  if (number) return Number(`${number[1]}${number[2] ?? ''}`);
  const half = HALF.exec(folded)?.[1];
  if (half !== undefined) return (HAN_NUMBERS.get(half) ?? Number(half)) + 0.5;
  const han = HAN.exec(folded)?.[1];
  return han === undefined ? null : (HAN_NUMBERS.get(han) ?? null);
}
