import { mkdirSync } from 'node:fs';
import { openDrawing } from '@/bench/reading/draw-lines';
import { openShapes, openTools } from '@/bench/reading/open-tools';
import { nodeTemplates, SHIPPED_TEMPLATES } from '@/tests/support/node-templates';
import { addDrawn, type DrawnLike, withoutDrawn } from './add-drawn';
import { marginOfTaken } from './came-near';
import { candidatesFor, measuredCharacters } from './candidates';
import { FIRST_FACES, FURTHER_FACES, FURTHER_LOOKS, type MeasuringFace } from './faces';
import { readFace } from './read-face';
import type { ShownCharacter } from './read-shown';
import { twinsInFace } from './twins-in-face';
import { writeMargins } from './write-margins';

/**
 * npx tsx bench/reading/margins/measure-margins.ts FOLDER: draws what may be taken for a character of names between two
 * others, in many faces, gives templates of their own to characters that some face draws otherwise than theirs or that had
 * none, and writes how near to a character that came which was read as it: public/reader/shapes.bin, as add-rivals.ts left it, and
 * lib/core/data/measured-margins.json. What was read is kept in FOLDER, a file or two for each face and
 * look: what has one is not drawn again. About an hour of processor time, estimated.
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
const asked = new Set([...near, ...others]);
const drawing = await openDrawing();
const first = await readFaces(FIRST_FACES, [...near, ...others]);
const cameNear = new Set(
  first
    .flat()
    .filter(isNear)
    .map(({ shown }) => shown),
);
const further = await readFaces(FURTHER_FACES, [...near, ...others.filter((one) => cameNear.has(one))]);
const allFaces = [...FIRST_FACES, ...FURTHER_FACES];
const twins = await readTwins(allFaces);
const faces = [...first, ...further].map((read, at) => [...read, ...(twins[at] ?? [])]);
addDrawn(faces.flatMap(drawnOtherwise));
const shapesNow = await openShapes();
const nearest = new Set(faces.flat().flatMap((one) => (isNearer(one) ? [one.shown] : [])));
const looks = await readFaces(FURTHER_LOOKS, [...nearest]);
const twinLooks = await readTwinsAgain(twins);
await drawing.close();
// a template made of one drawing says nothing of other looks: what had none is measured without it where it was not
// read in others
const isNew = ({ shown }: ShownCharacter): boolean => !templates.indexOf.has(shown);
const everywhere = [...first, ...further].flat();
writeMargins(characters, [
  { read: everywhere.filter(isNew), shapes },
  {
    read: [...everywhere.filter((one) => !isNew(one)), ...twins.flat(), ...looks.flat(), ...twinLooks],
    shapes: shapesNow,
  },
]);

async function readFaces(
  some: typeof FIRST_FACES,
  shown: readonly string[],
): Promise<readonly (readonly ShownCharacter[])[]> {
  const read: (readonly ShownCharacter[])[] = [];
  for (const face of some) read.push(await readFace(face, shown, { folder: folder ?? '', drawing, tools }));
  return read;
}

/** What each face itself draws much like one of the characters, and was not asked of it yet. */
async function readTwins(some: typeof FIRST_FACES): Promise<readonly (readonly ShownCharacter[])[]> {
  const read: (readonly ShownCharacter[])[] = [];
  for (const face of some) {
    const found = await twinsInFace(face, characters, templates, folder ?? '');
    read.push(
      await readAlso(
        face,
        found.filter((one) => !asked.has(one)),
      ),
    );
  }
  return read;
}

/** In its own face's other looks what came near in that face: a template of its own answers for one look alone. */
async function readTwinsAgain(
  came: readonly (readonly ShownCharacter[])[],
): Promise<readonly ShownCharacter[]> {
  const read: ShownCharacter[] = [];
  for (const look of FURTHER_LOOKS) {
    const own = allFaces.findIndex(({ family }) => family === look.family);
    const near = (came[own] ?? []).filter((one) => isOtherwise(one.shown) && isNear(one));
    read.push(...(await readAlso(look, [...new Set(near.map(({ shown }) => shown))])));
  }
  return read;
}

function readAlso(face: MeasuringFace, shown: readonly string[]): Promise<readonly ShownCharacter[]> {
  return readFace(face, shown, { folder: folder ?? '', drawing, tools, also: 'twins' });
}

/** Whether one face may draw it in a way that its template, if it has any, does not know. */
function isOtherwise(character: string): boolean {
  return !COMMON_BLOCK.test(character) || !templates.indexOf.has(character);
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
    return like && isOtherwise(drawn.shown) && isNear(drawn) ? [{ drawn, like }] : [];
  });
}
