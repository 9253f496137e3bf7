import { labelOf } from '@/lib/core/labels/label-of';
import { bottomOf, joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { LineToken } from './line-tokens';

/** All in text heights. Between the ink of two lines of one label. */
const NEXT_LINE = 0.9;
const ALIGNED = 0.7;
/** How far from a label's lines its value may stand. */
const REACH = 0.4;

/**
 * Labels that are broken into two lines (预计毕业 / 日期), joined. Such a label stands where its value does: at the height of its
 * upper line, of its lower one, or of the middle of both.
 */
export function wrappedLabels(tokens: readonly LineToken[], height: number): readonly LineToken[] {
  const taken = new Set<LineToken>();
  const joined = [...tokens]
    .sort((a, b) => a.box.top - b.box.top)
    .flatMap((upper): readonly LineToken[] => {
      const lower = taken.has(upper) ? null : lineBelow(upper, tokens, height);
      const label = lower && !taken.has(lower) ? labelOf(upper.text + lower.text) : null;
      // 学校 is a label by itself, 学校名称 another one for the same
      if (!lower || !label || (upper.meaning !== null && upper.meaning !== label.meaning)) return [];
      taken.add(upper).add(lower);
      const box = placeOf(upper, lower, tokens, height);
      return [{ box, text: upper.text + lower.text, meaning: label.meaning, whole: false }];
    });
  return [...tokens.filter((token) => !taken.has(token)), ...joined];
}

/** The next line right under one, flush with it on either side or in the middle, that is no label itself. */
function lineBelow(upper: LineToken, tokens: readonly LineToken[], height: number): LineToken | null {
  const [next] = tokens
    .filter(({ box }) => {
      const gap = box.top - bottomOf(upper.box);
      return gap >= 0 && gap <= NEXT_LINE * height && isFlush(upper.box, box, height);
    })
    .sort((a, b) => a.box.top - b.box.top);
  return next && labelOf(next.text) === null ? next : null;
}

function isFlush(a: PixelBox, b: PixelBox, height: number): boolean {
  const edges = [a.left - b.left, rightOf(a) - rightOf(b), a.left + a.width / 2 - b.left - b.width / 2];
  return edges.some((edge) => Math.abs(edge) <= ALIGNED * height);
}

/** The box of both lines as wide as both, and as high as the one that the next text beside them is level with. */
function placeOf(
  { box: upper }: LineToken,
  { box: lower }: LineToken,
  tokens: readonly LineToken[],
  height: number,
): PixelBox {
  const whole = joinBoxes(upper, lower);
  const beside = tokens.filter(
    ({ box }) =>
      box.left >= rightOf(whole) &&
      middleOf(box) >= whole.top - REACH * height &&
      middleOf(box) <= bottomOf(whole) + REACH * height,
  );
  const nearest = Math.min(...beside.map(({ box }) => box.left));
  const value = beside.filter(({ box }) => box.left - nearest <= ALIGNED * height).map(({ box }) => box);
  if (value.length === 0) return whole;
  const level = middleOf(value.reduce(joinBoxes));
  const away = ({ top, height: own }: PixelBox): number => Math.abs(top + own / 2 - level);
  const [place = whole] = [whole, upper, lower].sort((a, b) => away(a) - away(b));
  return { ...place, left: whole.left, width: whole.width };
}
