import type { OwnBox } from './capture-port';
import type { Box } from './geometry';
import { intersection } from './intersection';

/** What is painted over around our own drawing, and what is read around a value, CSS px. */
const AROUND = 3;
/** How thick a mark's line is (lib/core/theme/tokens.ts), CSS px. */
const LINE = 2;

/**
 * Whether our own drawing beside another value lies over this one (boxes of its lines): values that stand close together in
 * one line. What is under it cannot be read any more. A mark round the value itself does not.
 */
export function isDrawnOver(lines: readonly Box[], own: readonly OwnBox[]): boolean {
  return lines.some((line) => own.some((one) => touches(line, one)));
}

function touches(line: Box, { kind, box }: OwnBox): boolean {
  if (intersection(grown(line, AROUND / 2), grown(box, AROUND / 2)) === null) return false;
  return kind === 'tag' || !holds(grown(box, -LINE), line);
}

function grown({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
