import { openDrawing } from '@/bench/reading/draw-lines';
import { openTools } from '@/bench/reading/open-tools';
import { countAfter } from '@/bench/reading/options';
import { type AttackedName, attackedNames, NAME_LOOKS, twinNames, UNUSUAL_LOOKS } from './attacked-names';
import { drawNames } from './draw-names';
import { type NameReading, readName } from './name-verdict';
import { printAttack } from './print-attack';

/**
 * npx tsx bench/reading/attack/run.ts [--every n] [--turn n] [--unusual | --twins]: names of which one
 * character was replaced by something like it, in faces that templates were learned from and in others, read and compared
 * with the right name. Prints how many passed as the right one, which, and how many right names are kept. `--every`: only every so manyth of them;
 * `--turn`: the same names in other faces and looks; `--unusual`: in looks that few pages have; `--twins`:
 * what one face draws nearly as another character, in that face.
 */
const given = process.argv.slice(2);
const every = Math.max(1, countAfter(given, '--every', 1));
const turn = countAfter(given, '--turn', 0);
const names = namesAsked().filter((_, at) => at % every === 0);

const tools = await openTools({ fresh: false, oracle: false });
const drawing = await openDrawing();
const read: (readonly [AttackedName, NameReading | null])[] = [];
for (const group of groupsOf(names)) {
  const pictures = await drawNames(drawing, group);
  for (const [at, name] of group.entries()) {
    const pixels = pictures[at];
    if (pixels) read.push([name, await readName(pixels, name.expected, tools)]);
  }
  process.stderr.write(`${read.length} of ${names.length}\r`);
}
await drawing.close();
printAttack(read);

function namesAsked(): readonly AttackedName[] {
  if (given.includes('--twins')) return twinNames(turn);
  return attackedNames(turn, given.includes('--unusual') ? UNUSUAL_LOOKS : NAME_LOOKS);
}

/** Names drawn alike are drawn together. */
function groupsOf(some: readonly AttackedName[]): readonly (readonly AttackedName[])[] {
  const groups = new Map<string, AttackedName[]>();
  for (const name of some) {
    const key = JSON.stringify([name.face, name.look, name.kind === null]);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}
