import { NAME_CHARACTERS } from '@/bench/reading/attack/attacked-characters';
import { rivalsOfKind } from '@/bench/reading/attack/rivals-of-kind';
import { isCommon } from '@/lib/core/characters/common-characters';
import { isKnown } from '@/lib/core/characters/weak-characters';
import { pointsOf, type SearchableTemplates } from '@/lib/core/ocr/shapes/shape-templates';

/** Of the characters not in general use, so many of the nearest, and none farther, in the measure of the templates. */
const NEAREST = 6;
const REACH = 13;
/** So many are looked through for them. */
const LOOKED_AT = 200;

/** The characters that margins are measured for: those of names that the recogniser knows and that have a template. */
export function measuredCharacters(templates: SearchableTemplates): readonly string[] {
  return NAME_CHARACTERS.filter((one) => isKnown(one) && templates.indexOf.has(one));
}

/** What may be taken for one of them: first what is drawn in every face, then what is only tried in the first ones. */
export function candidatesFor(
  characters: readonly string[],
  templates: SearchableTemplates,
): { readonly near: readonly string[]; readonly others: readonly string[] } {
  const points = pointsOf(templates);
  const near = new Set(characters.flatMap((one) => [one, ...nearestRare(one, points, templates)]));
  const others = new Set(characters.flatMap((one) => rivalsOfKind(one).map(([, rival]) => rival)));
  return { near: [...near], others: [...others].filter((one) => !near.has(one)) };
}

function nearestRare(
  character: string,
  points: Float32Array,
  { indexOf, characters, dimensions, nearest }: SearchableTemplates,
): readonly string[] {
  const own = indexOf.get(character);
  if (own === undefined) return [];
  const pointAt = (at: number): Float32Array => points.subarray(at * dimensions, (at + 1) * dimensions);
  return nearest(pointAt(own), own, LOOKED_AT)
    .map((at) => ({ character: characters[at] ?? '', distance: distanceOf(pointAt(own), pointAt(at)) }))
    .filter(({ character: other, distance }) => !isCommon(other) && distance < REACH)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, NEAREST)
    .map(({ character: other }) => other);
}

function distanceOf(one: Float32Array, other: Float32Array): number {
  return Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0));
}
