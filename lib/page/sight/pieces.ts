import { parentOnScreen } from '@/lib/page/on-screen-tree';
import type { Rect } from '@/lib/page/reading/rect';
import { rangeOf, type Token } from '@/lib/page/reading/tokens';

/** A part of a token that stands in one element, as it is drawn. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly rect: Rect;
  readonly lines: readonly Rect[];
  readonly range: Range | null;
}

/** The parts of a token that are to be seen; a picture has none. */
export function piecesOf(token: Token): readonly Piece[] {
  if (token.kind === 'image') return [];
  if (token.kind === 'control') return [{ ...token, lines: [token.rect], range: null }];
  const { run, start, end } = token;
  return run.leaves.flatMap((leaf, at): readonly Piece[] => {
    const begins = run.offsets[at] ?? 0;
    const [from, to] = [Math.max(start, begins), Math.min(end, begins + leaf.length)];
    const element = parentOnScreen(leaf);
    if (from >= to || !element || run.text.slice(from, to).trim() === '') return [];
    const range = rangeOf(run, from, to);
    const rect = range.getBoundingClientRect();
    const lines = [...range.getClientRects()];
    return [{ element, text: run.text.slice(from, to), rect, lines, range }];
  });
}

export function firstLine(token: Token): Rect {
  return linesOf(token)[0] ?? token.rect;
}

export function lastLine(token: Token): Rect {
  return linesOf(token).at(-1) ?? token.rect;
}

/** The rectangles of a token, line by line. */
export function linesOf(token: Token): readonly Rect[] {
  if ('element' in token) return [token.rect];
  return [...rangeOf(token.run, token.start, token.end).getClientRects()];
}
