/** A rectangle in viewport coordinates, CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function heightOf(box: Rect): number {
  return box.bottom - box.top;
}

/** Share of the lower of the two boxes that stands on the same height as the other, 0 to 1. */
export function shareOfLine(a: Rect, b: Rect): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return common / Math.max(1, Math.min(heightOf(a), heightOf(b)));
}

/** Width (px) over which the two boxes stand above each other; negative when they do not. */
export function commonWidth(a: Rect, b: Rect): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

export function rectAround(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
