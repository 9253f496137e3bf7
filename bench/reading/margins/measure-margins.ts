import { mkdirSync } from 'node:fs';
import { openDrawing } from '@/bench/reading/draw-lines';
import { openShapes, openTools } from '@/bench/reading/open-tools';
import { nodeTemplates, SHIPPED_TEMPLATES } from '@/tests/support/node-templates';
import { addDrawn, type DrawnLike, withoutDrawn } from './add-drawn';
import { marginOfTaken } from './came-near';
import { candidatesFor, measuredCharacters } from './candidates';
import { FIRST_FACES, FURTHER_FACES, FURTHER_LOOKS } from './faces';
import { readFace } from './read-face';
import type { ShownCharacter } from './read-shown';
import { writeMargins } from './write-margins';

/**
 * npx tsx bench/reading/margins/measure-margins.ts FOLDER: draws what may be taken for a character of names between two
 * others, in many faces, gives templates of their own to rare characters that some face draws otherwise than theirs, and
 * writes how near to a character that came which was read as it: public/reader/shapes.bin, as add-rivals.ts left it, and
 * lib/core/data/measured-margins.json. What was read is kept in FOLDER, a file for each face: a face that has one is not
 * drawn again. About half an hour of processor time.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder for what was read.');
mkdirSync(folder, { recursive: true });
/** What came no nearer than this in a first face is not drawn in the others, and needs no other template. */
const NEAR = -1;
/** The block that every face has; what stands outside of it is in few, each of which draws it in a way of its own. */
const COMMON_BLOCK = /[\u4e00-\u9fff]/;

withoutDrawn();
const templates = await nodeTemplates(SHIPPED_TEMPLATES);
const tools = await openTools({ fresh: true, oracle: false });
const shapes = await openShapes();
const characters = measuredCharacters(templates);
const measured = new Set(characters);
const { near, others } = candidatesFor(characters, templates);
const drawing = await openDrawing();
const first = await readFaces(FIRST_FACES, [...near, ...others]);
const cameNear = new Set(
  first
    .flat()
    .filter(isNear)
    .map(({ shown }) => shown),
);
const further = await readFaces(FURTHER_FACES, [...near, ...others.filter((one) => cameNear.has(one))]);
const faces = [...first, ...further];
addDrawn(faces.flatMap(drawnOtherwise));
const shapesNow = await openShapes();
const nearest = new Set(faces.flat().flatMap((one) => (isNearer(one) ? [one.shown] : [])));
const looks = await readFaces(FURTHER_LOOKS, [...nearest]);
await drawing.close();
writeMargins(characters, [...faces, ...looks].flat(), shapesNow);

async function readFaces(
  some: typeof FIRST_FACES,
  shown: readonly string[],
): Promise<readonly (readonly ShownCharacter[])[]> {
  const read: (readonly ShownCharacter[])[] = [];
  for (const face of some) read.push(await readFace(face, shown, { folder: folder ?? '', drawing, tools }));
  return read;
}

function isNear(one: ShownCharacter): boolean {
  const margin = marginOfTaken(one, shapes);
  return margin !== null && margin >= NEAR;
}

/** With the templates of now, one of the characters that are measured is no nearer to what was read as it. */
function isNearer(one: ShownCharacter): boolean {
  return measured.has(one.read) && (marginOfTaken(one, shapesNow) ?? -1) >= 0;
}

/** In one face: rare characters that came near the one they were taken for, beside that one's own drawing. */
function drawnOtherwise(read: readonly ShownCharacter[]): readonly DrawnLike[] {
  const right = new Map(read.filter((one) => one.read === one.shown).map((one) => [one.shown, one] as const));
  return read.flatMap((drawn) => {
    const like = right.get(drawn.read);
    return like && !COMMON_BLOCK.test(drawn.shown) && isNear(drawn) ? [{ drawn, like }] : [];
  });
}
