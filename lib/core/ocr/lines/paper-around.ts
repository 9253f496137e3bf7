/** The grey of the paper at a place of a line, px. */
export type Paper = (x: number, y: number) => number;

/** Fits; after the third nothing moves any more. */
const FITS = 4;
/** What differs less from the paper fitted so far is paper, grey levels; less and less with every fit. */
const NEAR = [40, 20, 12, 8];

/**
 * The paper under a line of light writing on darker paper: the plane that fits what is no ink. Gradients of styles run
 * straight, so that a plane is what they are within a line. `grey`: row by row, `width` px each.
 */
export function paperAround(grey: Uint8Array, width: number): Paper {
  const middle = grey.toSorted()[grey.length >> 1] ?? 0;
  let plane: Plane = { level: middle, across: 0, down: 0 };
  for (let fit = 0; fit < FITS; fit += 1) plane = fitted(grey, width, plane, NEAR[fit] ?? 8) ?? plane;
  const { level, across, down } = plane;
  return (x, y) => level + across * x + down * y;
}

interface Plane {
  readonly level: number;
  /** grey levels a px */
  readonly across: number;
  readonly down: number;
}

/** Least squares over the pixels near a plane; null where they do not tell one. */
function fitted(grey: Uint8Array, width: number, before: Plane, near: number): Plane | null {
  let [n, sx, sy, sv, xx, yy, xy, xv, yv] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < grey.length; at += 1) {
    const x = at % width;
    const y = Math.floor(at / width);
    const value = grey[at] ?? 0;
    if (Math.abs(value - before.level - before.across * x - before.down * y) > near) continue;
    n += 1;
    sx += x;
    sy += y;
    sv += value;
    xx += x * x;
    yy += y * y;
    xy += x * y;
    xv += x * value;
    yv += y * value;
  }
  if (n < 3) return null;
  const [cxx, cyy, cxy] = [xx - (sx * sx) / n, yy - (sy * sy) / n, xy - (sx * sy) / n];
  const [cxv, cyv] = [xv - (sx * sv) / n, yv - (sy * sv) / n];
  const determinant = cxx * cyy - cxy * cxy;
  if (determinant < 1e-6) return { level: sv / n, across: 0, down: 0 };
  const across = (cxv * cyy - cyv * cxy) / determinant;
  const down = (cyv * cxx - cxv * cxy) / determinant;
  return { level: (sv - across * sx - down * sy) / n, across, down };
}
