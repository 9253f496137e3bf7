import { join } from 'node:path';
import { hanPoints } from '@/bench/reading/shapes/han-points';
import { nearestInFace } from '@/bench/reading/shapes/nearest-in-face';
import type { ShapeSpace } from '@/lib/core/ocr/shapes/shape-templates';
import { type MeasuringFace, ownFamiliesOf } from './faces';

/** Of what one face draws like a character, so many of the nearest, and none farther, in the measure of the templates. */
const NEAREST = 8;
const REACH = 17;

/**
 * Whatever a face draws much like one of these characters, from among all Han characters that it has: most have no
 * template near by, or none at all, because no other face draws them so. What is drawn for it is kept in `folder`.
 */
export async function twinsInFace(
  face: MeasuringFace,
  characters: readonly string[],
  space: ShapeSpace,
  folder: string,
): Promise<readonly string[]> {
  const fonts = ownFamiliesOf(face).map((family) => ({ family, weight: 400 }));
  const points = await hanPoints(fonts, space, join(folder, 'points'));
  const near = nearestInFace(points, characters, REACH, NEAREST);
  return [...new Set([...near.values()].flatMap((some) => some.map(({ character }) => character)))];
}
