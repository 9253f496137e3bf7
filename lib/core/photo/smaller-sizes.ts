import type { Size } from '@/lib/core/capture/geometry';

/** One way to make a photo smaller. `quality`: of a JPEG, 0–1. */
export interface SmallerTry extends Size {
  readonly quality: number;
}

/** Longer sides, px: small type is lost by fewer pixels sooner than by a poorer quality. */
const SIDES = [2_400, 2_000, 1_600, 1_280, 1_024] as const;
const QUALITIES = [0.9, 0.8, 0.7] as const;
/** Only for photos that would otherwise have no copy at all. */
const LAST = [
  { side: 1_024, quality: 0.5 },
  { side: 800, quality: 0.6 },
  { side: 640, quality: 0.6 },
] as const;

/** Ways to make a photo smaller, the best picture first; never larger than it is. */
export function smallerSizes(size: Size): readonly SmallerTry[] {
  const tries = SIDES.flatMap((side) => QUALITIES.map((quality) => ({ side, quality })));
  const all = [...tries, ...LAST].map(({ side, quality }) => ({ ...within(size, side), quality }));
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

function within({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function isSame(one: SmallerTry, other: SmallerTry): boolean {
  return one.width === other.width && one.quality === other.quality;
}
