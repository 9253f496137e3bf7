import { LABELS } from '@/bench/reading/record-html';
import type { SampleTruth } from '@/bench/reading/sample';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { PeerPiece } from './peer';

/** A known label, or a misread one that a blank and its colon show. */
const KNOWN = Object.values(LABELS).map((label) => [...label].join('\\s*'));
const LABEL = new RegExp(`(?:${KNOWN.join('|')})\\s*[:：]?|(?<=^|\\s)\\p{Script=Han}{2,8}\\s*[:：]`, 'u');
/** What a label's colon at the edge of a value is read as. */
const COLONS = /^[:：;；.,，。'"“”‘’]+/;
/** Of the narrower of a piece and a value: how much of it they share at least. */
const SHARED = 0.5;

interface Line {
  readonly key: string;
  readonly at: number;
  readonly box: PixelBox;
}

/**
 * What another reader read of each value. It is told where the values are (ours finds them itself): a piece belongs to
 * the values it covers; labels in it are taken off, and part the values when it covers several.
 */
export function valuesOfPieces(
  { boxes }: Pick<SampleTruth, 'boxes'>,
  pieces: readonly PeerPiece[],
): Readonly<Record<string, string>> {
  const lines = Object.entries(boxes).flatMap(([key, all]) => all.map((box, at): Line => ({ key, at, box })));
  const found = new Map<Line, { readonly left: number; readonly text: string }[]>();
  for (const { text, box } of pieces) {
    const covered = lines.filter((line) => covers(box, line.box)).sort((a, b) => a.box.left - b.box.left);
    const parts = text
      .split(LABEL)
      .map((part) => part.replace(/\s/g, ''))
      .filter((part) => part !== '');
    covered.forEach((line, index) => {
      const own = index === covered.length - 1 ? parts.slice(index) : parts.slice(index, index + 1);
      found.set(line, [...(found.get(line) ?? []), { left: box.left, text: own.join('') }]);
    });
  }
  const values: Record<string, string> = {};
  for (const line of lines) {
    const inOrder = (found.get(line) ?? []).sort((a, b) => a.left - b.left).map(({ text }) => text);
    values[line.key] = ((values[line.key] ?? '') + inOrder.join('')).replace(COLONS, '');
  }
  return values;
}

function covers(piece: PixelBox, value: PixelBox): boolean {
  const middle = piece.top + piece.height / 2;
  if (middle < value.top || middle > value.top + value.height) return false;
  const shared =
    Math.min(piece.left + piece.width, value.left + value.width) - Math.max(piece.left, value.left);
  return shared >= SHARED * Math.min(piece.width, value.width);
}
