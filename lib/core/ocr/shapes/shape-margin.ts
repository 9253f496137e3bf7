import { ANOTHER_SHAPE } from '@/lib/core/confidence/thresholds';
import type { ShapeEvidence } from '@/lib/core/record/pixels';
import { FEATURES } from './shape-features';
import type { SearchableTemplates, ShapeSpace, ShapeTemplates } from './shape-templates';

/** Besides the forms asked about, so many of the nearest of either kind are rivals. */
const NEAREST = 3;
/** So many are measured exactly: whoever finds them does not tell their order to the last bits. */
const LOOKED_AT = 24;

/**
 * Besides the forms asked about: `all` characters are rivals; only those that are clearly nearer (the recogniser may
 * have read a common character where a rare one is shown: 刘 for 刈); or none.
 */
export type RivalSearch = 'forms' | 'clearly-another' | 'all';

/** What is asked about a shape. */
export interface ShapeQuestion {
  /** what was read */
  readonly character: string;
  /** what may be shown instead, as is known of it */
  readonly forms: string;
  readonly search: RivalSearch;
  /** whether the recogniser itself tells a rival that is none of `forms` from what it read */
  tellsItself(rival: string): boolean;
}

/**
 * How much more a shape looks like `character` than like the next best of `forms` and of what else `search` asks for:
 * distance from the middle between the two, in the usual scatter of one character over fonts (1 = one standard
 * deviation). Below 0 the rival is nearer. null: there is no template of the character or of one of its
 * forms, or it has no rival.
 */
export function shapeMargin(
  features: Float32Array,
  { character, forms, search, tellsItself }: ShapeQuestion,
  templates: SearchableTemplates,
): ShapeEvidence | null {
  const own = templates.indexOf.get(character);
  const asked = Array.from(forms, (form) => templates.indexOf.get(form));
  if (own === undefined || asked.includes(undefined)) return null;
  const point = project(features, templates);
  const distance = squaredDistance(point, own, templates);
  const sideOf = (other: number): number => {
    const between = Math.sqrt(squaredBetween(own, other, templates));
    return (squaredDistance(point, other, templates) - distance) / (2 * between + 1e-6);
  };
  const known = leastOf(
    asked.flatMap((form) => (form === undefined || form === own ? [] : [form])),
    sideOf,
  );
  // a form that is nearer settles it
  const near = search === 'forms' || known.side <= 0 ? NONE : nearest(point, own, templates);
  const isTold = (other: number): boolean =>
    search === 'all' && !asked.includes(other) && tellsItself(templates.characters[other] ?? '');
  const found = leastOf(rivalsAmong(near, isTold), sideOf);
  const isRival = found.side < known.side && (search !== 'clearly-another' || found.side <= ANOTHER_SHAPE);
  const { side, rival } = isRival ? found : known;
  // without forms, and nothing that is clearly nearer, there is nothing to say
  if (rival === null) return null;
  const common = leastOf(near.filter(isTold).slice(0, NEAREST), sideOf);
  return {
    margin: round(side),
    rival: templates.characters[rival] ?? '',
    ...(common.rival !== null && { common: round(common.side) }),
    distance: round(Math.sqrt(distance)),
  };
}

const NONE: readonly number[] = [];

/** What lies farther than all that were looked at is no nearer than the last of them. */
function rivalsAmong(near: readonly number[], isTold: (other: number) => boolean): readonly number[] {
  const rivals = near.filter((other) => !isTold(other)).slice(0, NEAREST);
  return rivals.length > 0 ? rivals : near.slice(-1);
}

interface Least {
  readonly side: number;
  /** null: there was nothing to compare with */
  readonly rival: number | null;
}

function leastOf(others: readonly number[], sideOf: (other: number) => number): Least {
  let least: Least = { side: Number.POSITIVE_INFINITY, rival: null };
  for (const rival of others) {
    const side = sideOf(rival);
    if (side < least.side) least = { side, rival };
  }
  return least;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The place of a shape in the space of the templates. */
export function project(features: Float32Array, { dimensions, projection }: ShapeSpace): Float32Array {
  const point = new Float32Array(dimensions);
  for (let row = 0; row < dimensions; row += 2) {
    // two at a time: a sum by itself waits for its own additions
    let [one, other] = [0, 0];
    const start = row * FEATURES;
    for (let at = 0; at < FEATURES; at += 1) {
      const feature = features[at] as number;
      one += (projection[start + at] as number) * feature;
      other += (projection[start + FEATURES + at] as number) * feature;
    }
    point[row] = one;
    point[row + 1] = other;
  }
  return point;
}

function squaredDistance(
  point: Float32Array,
  index: number,
  { dimensions, points, steps }: ShapeTemplates,
): number {
  const start = index * dimensions;
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) {
    // a point is a float: its steps times their length, rounded
    const difference =
      (point[at] as number) - Math.fround((steps[at] as number) * (points[start + at] as number));
    sum += difference * difference;
  }
  return sum;
}

function squaredBetween(one: number, other: number, templates: ShapeTemplates): number {
  return squaredDistance(pointOf(one, templates), other, templates);
}

function pointOf(index: number, { dimensions, points, steps }: ShapeTemplates): Float32Array {
  return steps.map((step, at) => step * (points[index * dimensions + at] ?? 0));
}

/** The characters nearest to a shape, `own` left out. */
function nearest(point: Float32Array, own: number, templates: SearchableTemplates): readonly number[] {
  const found = templates.nearest(point, own, LOOKED_AT);
  const measured = found.map((index) => ({ index, distance: squaredDistance(point, index, templates) }));
  measured.sort((one, other) => one.distance - other.distance || one.index - other.index);
  return measured.map(({ index }) => index);
}
