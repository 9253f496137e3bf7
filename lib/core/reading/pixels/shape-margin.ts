import type { ShapeEvidence } from '@/lib/core/reading/pixels';
import { FEATURES } from './shape-features';
import type { ShapeTemplates } from './shape-templates';

/** Besides the forms asked about, so many of the nearest of all characters are rivals. */
const NEAREST = 3;

/**
 * How much more a shape looks like `character` than like the next best of `forms` and of the characters nearest to
 * it: distance from the middle between the two, in the usual scatter of one character over fonts (1 = one standard
 * deviation). Below 0 the rival is nearer. null: there is no template of the character or of one of its forms.
 */
export function shapeMargin(
  features: Float32Array,
  character: string,
  forms: string,
  templates: ShapeTemplates,
): ShapeEvidence | null {
  const own = templates.indexOf.get(character);
  const asked = Array.from(forms, (form) => templates.indexOf.get(form));
  if (own === undefined || asked.includes(undefined)) return null;
  const distances = squaredDistances(project(features, templates), templates);
  const rivals = new Set([...nearest(distances, own), ...asked]);
  let [margin, rival] = [Number.POSITIVE_INFINITY, own];
  for (const other of rivals) {
    if (other === undefined || other === own) continue;
    const between = Math.sqrt(squaredBetween(own, other, templates));
    const side = ((distances[other] ?? 0) - (distances[own] ?? 0)) / (2 * between + 1e-6);
    if (side < margin) [margin, rival] = [side, other];
  }
  return {
    margin: round(margin),
    rival: templates.characters[rival] ?? '',
    distance: round(Math.sqrt(distances[own] ?? 0)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function project(features: Float32Array, { dimensions, projection }: ShapeTemplates): Float32Array {
  const point = new Float32Array(dimensions);
  for (let row = 0; row < dimensions; row += 1) {
    let sum = 0;
    const start = row * FEATURES;
    for (let at = 0; at < FEATURES; at += 1) sum += (projection[start + at] ?? 0) * (features[at] ?? 0);
    point[row] = sum;
  }
  return point;
}

function squaredDistances(
  point: Float32Array,
  { dimensions, points, characters }: ShapeTemplates,
): Float32Array {
  const distances = new Float32Array(characters.length);
  for (let index = 0, start = 0; index < distances.length; index += 1, start += dimensions) {
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) {
      const difference = (point[at] as number) - (points[start + at] as number);
      sum += difference * difference;
    }
    distances[index] = sum;
  }
  return distances;
}

function squaredBetween(one: number, other: number, { dimensions, points }: ShapeTemplates): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) {
    const difference = (points[one * dimensions + at] ?? 0) - (points[other * dimensions + at] ?? 0);
    sum += difference * difference;
  }
  return sum;
}

/** The characters nearest to a shape, `own` left out. */
function nearest(distances: Float32Array, own: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < distances.length; index += 1) {
    if (index === own) continue;
    const distance = distances[index] ?? 0;
    const at = found.findIndex((other) => (distances[other] ?? 0) > distance);
    if (at === -1 && found.length >= NEAREST) continue;
    found.splice(at === -1 ? found.length : at, 0, index);
    if (found.length > NEAREST) found.pop();
  }
  return found;
}
