import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { middleOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox } from '@/lib/core/record/pixels';

interface Labelled {
  readonly meaning: LabelMeaning;
  readonly label: PixelBox;
}

/** Where one record may end and the next begin. */
export type Border =
  /** at this place of the former record's labels */
  | { readonly at: number }
  /** nobody knows: these labels may be the next one's */
  | { readonly unclear: ReadonlySet<Labelled> };

/** So many times as far as rows stand from each other records do. */
const WIDER = 1.6;

/**
 * Two records of which the second begins, at the latest, with a label that the first has too (`next`, from its first label on):
 * where the border is. The rows before that label may already be the second's, when the first is cut off above. A heading or a
 * wide gap tells, where there is but one.
 */
export function recordBorder(
  former: readonly Labelled[],
  next: readonly Labelled[],
  loose: readonly PixelBox[],
  height: number,
): Border {
  const meanings = new Set(next.map(({ meaning }) => meaning));
  const repeated = former.findIndex(({ meaning }) => meaning === next[0]?.meaning);
  if (repeated < 0) return { at: former.length };
  const labels = [...former, ...next.slice(0, 1)].map(({ label }) => label);
  const pitch = pitchOf(labels, height);
  const places = labels.flatMap((label, at) => {
    const above = labels[at - 1];
    return above && at > repeated && isParted(above, label, loose, { pitch, height }) ? [at] : [];
  });
  const [first = repeated + 1, ...more] = places;
  if (
    places.length === 1 &&
    more.length === 0 &&
    !former.slice(first).some((one) => meanings.has(one.meaning))
  )
    return { at: first };
  const unclear = former.slice(first).filter(({ meaning }) => meaning !== 'other' && !meanings.has(meaning));
  return { unclear: new Set(unclear) };
}

/** The usual distance of two rows, px. */
function pitchOf(labels: readonly PixelBox[], height: number): number {
  const steps = labels
    .slice(1)
    .map((label, at) => middleOf(label) - middleOf(labels[at] ?? label))
    .filter((step) => step > 0.5 * height)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

function isParted(
  above: PixelBox,
  below: PixelBox,
  loose: readonly PixelBox[],
  { pitch, height }: { readonly pitch: number; readonly height: number },
): boolean {
  const [from, to] = [middleOf(above), middleOf(below)];
  if (to - from < 0.5 * height) return false;
  const isBetween = (box: PixelBox): boolean =>
    middleOf(box) > from + 0.6 * height && middleOf(box) < to - 0.6 * height;
  return to - from >= WIDER * pitch || loose.some(isBetween);
}
