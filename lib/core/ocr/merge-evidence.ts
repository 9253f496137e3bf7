import { foldWidth } from '@/lib/core/characters/fold-width';
import type { PixelEvidence } from '@/lib/core/record/pixels';

/**
 * Two readings of one value, the second twice as large → one evidence. The larger one stands where both read the same
 * (most crops of the first, all that is shown of the second). Otherwise the evidence holds both, and so disagrees
 * with itself; a reading that saw no line at all leaves none.
 */
export function mergeEvidence(first: PixelEvidence, second: PixelEvidence): PixelEvidence {
  const crop = second.crop || first.crop;
  const larger = textIn(second, 0);
  const texts = Array.from({ length: crops(first) }, (_, at) => textIn(first, at));
  const same = texts.filter((text) => text === larger).length;
  if (larger !== '' && texts[0] === larger && same * 2 > texts.length) return { lines: second.lines, crop };
  const other = Math.max(
    0,
    texts.findIndex((text) => text !== larger),
  );
  const [one, two] = [first.lines, second.lines];
  if (one.length !== 1 || two.length !== 1) return { lines: [], crop };
  return { lines: [[...(one[0]?.slice(other, other + 1) ?? []), ...(two[0]?.slice(0, 1) ?? [])]], crop };
}

/** How many crops every line has. */
function crops({ lines }: PixelEvidence): number {
  return lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.length));
}

/** What one crop of every line gives together: at another size a value may break into other lines. */
function textIn({ lines }: PixelEvidence, crop: number): string {
  return foldWidth(lines.map((line) => line[crop]?.text ?? '').join(''));
}
