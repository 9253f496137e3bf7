import { parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { Block } from './find-blocks';
import { elementAround, type TokenRange, type TokenRanges } from './token-ranges';
import { ancestorsOf, type Token } from './tokens';

/** Title and photo are looked for at most this many levels further out than the values. */
const LEVELS = 4;

/** A stretch of tokens round a record; `shared`: of an element in which another record stands too. */
export interface Area extends TokenRange {
  readonly shared: boolean;
}

/**
 * The tokens that stand in or beside a record: of the elements round it, innermost first, as far as no other record
 * is in them; of an element that it shares with another record, what stands between that one and itself.
 */
export function surroundings(
  own: readonly Token[],
  others: readonly Block[],
  tokens: readonly Token[],
  ranges: TokenRanges,
): readonly [Area, ...Area[]] {
  const indexes = own.map(({ index }) => index);
  const tight = { first: Math.min(...indexes), last: Math.max(...indexes), shared: false };
  const found: [Area, ...Area[]] = [tight];
  let element = elementAround(tokens, ranges, tight.first, tight.last);
  for (let level = 0; level <= LEVELS && element; level += 1, element = parentOnScreen(element)) {
    const range = ranges.get(element);
    if (!range) break;
    const shared = holdsOther(element, others);
    found.push({ ...(shared ? betweenOthers(range, tight, others) : range), shared });
    if (shared) break;
  }
  return found;
}

function holdsOther(element: Element, others: readonly Block[]): boolean {
  return others.some((other) => standsIn(element, other.element) || standsIn(other.element, element));
}

/** Records that share one element: what stands between the labels of the one before and of the one behind. */
function betweenOthers(whole: TokenRange, own: TokenRange, others: readonly Block[]): TokenRange {
  const labels = others.flatMap((other) => other.labels.map(({ token }) => token.index));
  const before = labels.filter((index) => index < own.first);
  const behind = labels.filter((index) => index > own.last);
  return {
    first: Math.max(whole.first, ...before.map((index) => index + 1)),
    last: Math.min(whole.last, ...behind.map((index) => index - 1)),
  };
}

/** The innermost element that holds the record's labels, values, title and photo. */
export function recordRoot(own: readonly Token[], photo: Element | null, start: Element): Element {
  let root: Element = start;
  const elements = own.map((token) => ancestorsOf(token).next().value ?? start);
  for (const element of photo ? [...elements, photo] : elements) {
    while (!standsIn(root, element)) root = parentOnScreen(root) ?? element.ownerDocument.documentElement;
  }
  return root;
}
