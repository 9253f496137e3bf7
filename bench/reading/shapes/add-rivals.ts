import dictionary from '@/lib/core/data/recogniser-characters.json';
import { isHan } from '@/lib/core/ocr/lines/character-cells';
import { type LearnedTemplates, pointsOf } from '@/lib/core/ocr/shapes/shape-templates';
import { standardCharacters } from '@/scripts/standard-characters';
import { type FacePoints, hanPoints } from './han-points';
import { type Near, nearestInFace } from './nearest-in-face';
import { LARGE_FACES } from './shape-fonts';
import { readShipped, writeShipped } from './shipped-templates';

/**
 * npx tsx bench/reading/shapes/add-rivals.ts FOLDER: draws all Han characters in the faces that have most of them, finds
 * for every character of the recogniser those that one of the faces draws most like it, and adds the templates of those
 * that have none, and those of all standard characters, to public/reader/shapes.bin, as train-shapes.ts left it: the shape
 * check compares a name's characters with whatever has a template. What was drawn is kept in FOLDER.
 */
/** What a face draws farther from a character is told by its distance (FARTHEST_SHAPE). */
const REACH = 19;
const MOST = 8;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder for what is drawn.');
const templates = readShipped();
const { dimensions } = templates;
const known = pointsOf(templates);
const asked = [...new Set(dictionary.characters)].filter((one) => isHan(one) && templates.indexOf.has(one));

interface FaceNear {
  readonly points: FacePoints;
  readonly near: ReadonlyMap<string, readonly Near[]>;
}
const faces: FaceNear[] = [];
for (const face of LARGE_FACES) {
  const points = await hanPoints(face, templates, folder);
  faces.push({ points, near: nearestInFace(points, asked, REACH, MOST) });
  console.log(`${face[0]?.family}: ${points.size} characters`);
}

const anchors = new Map([...anchorsOfStandard(), ...anchorsOfRivals()]);
const added = [...anchors.keys()].filter((one) => !templates.indexOf.has(one)).sort();
writeShipped(withMore(added));
console.log(`${added.length} of them added for ${asked.length} characters`);

/** For every standard character without a template those that it is most like in each face, however far. */
function anchorsOfStandard(): ReadonlyMap<string, readonly string[]> {
  const lacking = standardCharacters().filter((one) => !templates.indexOf.has(one));
  const known = new Set(asked);
  return new Map(
    lacking.flatMap((character) => {
      const anchors = faces.flatMap(({ points }) => nearestAmong(points, known, character) ?? []);
      return anchors.length > 0 ? [[character, [...new Set(anchors)]] as const] : [];
    }),
  );
}

/** null: the face has no such character. */
function nearestAmong(points: FacePoints, known: ReadonlySet<string>, character: string): string | null {
  const own = points.get(character);
  let [nearest, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [other, point] of own === undefined ? [] : points) {
    if (!known.has(other)) continue;
    const square = point.reduce((sum, value, at) => sum + (value - (own?.[at] ?? 0)) ** 2, 0);
    if (square < least) [nearest, least] = [other, square];
  }
  return nearest;
}

/** For every rival the characters that it is among the nearest of, by the least distance in any face. */
function anchorsOfRivals(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const character of asked) {
    const near = faces.flatMap((face) => face.near.get(character) ?? []);
    near.sort((one, other) => one.distance - other.distance);
    const rivals = [...new Set(near.map((one) => one.character))].slice(0, MOST);
    for (const rival of rivals) found.set(rival, [...(found.get(rival) ?? []), character]);
  }
  return found;
}

function withMore(more: readonly string[]): LearnedTemplates {
  const characters = [...templates.characters, ...more];
  const points = new Float32Array(characters.length * dimensions);
  points.set(known);
  more.forEach((rival, at) => {
    points.set(pointOf(rival, anchors.get(rival) ?? []), (templates.characters.length + at) * dimensions);
  });
  return { ...templates, characters, points };
}

/**
 * A template stands for many faces, a rival is drawn by few: so only what a face draws otherwise than the character that
 * it resembles is taken from it, and added to that character's template.
 */
function pointOf(rival: string, resembled: readonly string[]): Float32Array {
  const sum = new Float32Array(dimensions);
  let count = 0;
  for (const { points } of faces) {
    const drawn = points.get(rival);
    for (const character of resembled) {
      const beside = points.get(character);
      if (drawn === undefined || beside === undefined) continue;
      const from = (templates.indexOf.get(character) ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at += 1) {
        sum[at] = (sum[at] ?? 0) + (known[from + at] ?? 0) + (drawn[at] ?? 0) - (beside[at] ?? 0);
      }
      count += 1;
    }
  }
  return sum.map((value) => value / Math.max(1, count));
}
