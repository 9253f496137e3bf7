import type { ShownLine } from '@/lib/core/ocr/model/shown-reader';
import type { PixelBox } from '@/lib/core/record/pixels';
import { type LeastPart, type PrivateNumbers, privateParts } from '@/lib/core/values/private-parts';

/**
 * A digit may be misread: shorter parts of a known number count than in a page's own text. Its first six digits stay
 * readable, and the next line may begin as it goes on.
 */
const LEAST_PART: LeastPart = { digits: 6, hidden: 5 };
/** Letters that digits are read as. */
const AS_DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};
const LETTERS = /[OoDIl|ZSB]/g;
/** So many digits in a line make letters between them digits, too. */
const LEAST_DIGITS = 5;

/**
 * The lines of a picture that tell what it is to hide, alone or with the lines beside and below them. What was read of
 * them stands in `lines`, in any order.
 */
export function stillPrivate(lines: readonly ShownLine[], known: PrivateNumbers): readonly PixelBox[] {
  const ordered = inReadingOrder(lines);
  const starts: number[] = [];
  let joined = '';
  for (const { text } of ordered) {
    starts.push(joined.length);
    joined += `${asDigits(text)}\n`;
  }
  const found = privateParts(joined, known, LEAST_PART);
  return ordered
    .filter((_, at) => {
      const [from = 0, to = joined.length] = [starts[at], starts[at + 1]];
      return found.some((place) => place >= from && place < to);
    })
    .map(({ box }) => box);
}

function asDigits(text: string): string {
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits < LEAST_DIGITS ? text : text.replaceAll(LETTERS, (letter) => AS_DIGITS[letter] ?? letter);
}

/** Row by row, each from the left. */
function inReadingOrder(lines: readonly ShownLine[]): readonly ShownLine[] {
  const rows: ShownLine[][] = [];
  for (const line of [...lines].sort((one, other) => middleOf(one.box) - middleOf(other.box))) {
    const row = rows.at(-1);
    const beside = row?.[0];
    if (row && beside && Math.abs(middleOf(beside.box) - middleOf(line.box)) < 0.5 * beside.box.height)
      row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.box.left - other.box.left));
}

function middleOf({ top, height }: PixelBox): number {
  return top + height / 2;
}
