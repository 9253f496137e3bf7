import { Random } from '@/bench/reading/random';
import { ATTACKED_SURNAMES, NAME_CHARACTERS } from './attacked-characters';
import { FACES, type Face, UNTUNED } from './faces';
import { type Kind, rivalsOfKind } from './rivals-of-kind';
import twins from './twins.json';

/** How a name is drawn; sizes in CSS px. */
export interface NameLook {
  readonly size: number;
  /** device px per CSS px */
  readonly scale: number;
  readonly ink: string;
  readonly paper: string;
  readonly jpeg: number | null;
  /** how much smaller or larger the picture was made (`Sheet`) */
  readonly resized?: number;
  /** further CSS */
  readonly css?: string;
}

export const NAME_LOOKS: readonly NameLook[] = [
  { size: 14, scale: 1, ink: '#333', paper: '#fff', jpeg: null },
  { size: 12, scale: 1, ink: '#000', paper: '#fff', jpeg: null },
  { size: 16, scale: 1, ink: '#fff', paper: '#1a6fb5', jpeg: null },
  { size: 13, scale: 1, ink: '#333', paper: '#fff', jpeg: null },
  { size: 14, scale: 2, ink: '#222', paper: '#f7f7f7', jpeg: null },
  { size: 18, scale: 1, ink: '#333', paper: '#fff', jpeg: 75 },
  { size: 14, scale: 1, ink: '#fff', paper: '#a33b3b', jpeg: null },
  { size: 15, scale: 1, ink: '#444', paper: '#fff', jpeg: null },
];

/** As few pages draw names. */
export const UNUSUAL_LOOKS: readonly NameLook[] = [
  { size: 14, scale: 1, ink: '#333', paper: '#fff', jpeg: null, css: 'font-weight:700' },
  { size: 14, scale: 2, ink: '#333', paper: '#fff', jpeg: null, resized: 0.7 },
  { size: 16, scale: 1, ink: '#000', paper: '#fff', jpeg: null, css: 'font-style:oblique 8deg' },
  { size: 20, scale: 1.25, ink: '#222', paper: '#fff', jpeg: null, css: 'font-weight:600' },
  { size: 14, scale: 1.5, ink: '#999', paper: '#fff', jpeg: 50, css: 'letter-spacing:.12em' },
  { size: 13, scale: 1, ink: '#333', paper: '#fff', jpeg: null, resized: 2 },
  { size: 16, scale: 3, ink: '#fff', paper: '#00796b', jpeg: 70, resized: 0.4, css: 'font-weight:700' },
  { size: 28, scale: 1, ink: '#333', paper: '#fffbe6', jpeg: null, css: 'letter-spacing:-.04em' },
];

/** A page that shows one name where the roster has another, or the same one. */
export interface AttackedName {
  readonly shown: string;
  readonly expected: string;
  /** null: nothing is wrong with it */
  readonly kind: Kind | null;
  /** the right character, and what stands in its place */
  readonly character: string;
  readonly rival: string;
  readonly face: Face;
  readonly look: NameLook;
}

/** Right names are drawn for every so manyth wrong one, each in the same way. */
const RIGHT_EVERY = 5;

/**
 * Every rival of every character in one name each, faces and looks in turn; `turn` moves them on, so that other turns
 * show the same names in other faces.
 */
export function attackedNames(turn: number, looks = NAME_LOOKS): readonly AttackedName[] {
  const random = new Random(20_261_127);
  const wrong = NAME_CHARACTERS.flatMap((character) =>
    rivalsOfKind(character).map(([kind, rival]) => {
      const [before, after] = aroundOf(character, random);
      const named = { shown: before + rival + after, expected: before + character + after };
      return { ...named, kind, character, rival };
    }),
  ).map((one, at) => {
    const face = FACES[(at + turn) % FACES.length] as Face;
    const look = looks[(Math.floor(at / FACES.length) + turn) % looks.length] as NameLook;
    return { ...one, face, look };
  });
  const right = wrong
    .filter((_, at) => at % RIGHT_EVERY === 0)
    .map((one) => ({ ...one, shown: one.expected, kind: null, rival: one.character }));
  return [...wrong, ...right];
}

/** The same for what one face draws nearly as another character, in that face, which no other face may do. */
export function twinNames(turn: number): readonly AttackedName[] {
  const random = new Random(20_261_128);
  const looks = [...NAME_LOOKS, ...UNUSUAL_LOOKS];
  const wrong = Object.entries(twins.twins).flatMap(([family, pairs]) => {
    const face = FACES.find((one) => one.family === family) ?? { family, isTuned: !UNTUNED.includes(family) };
    return pairs.split(' ').map((pair, at) => {
      const [character = '', rival = ''] = Array.from(pair);
      const [before, after] = aroundOf(character, random);
      const named = { shown: before + rival + after, expected: before + character + after };
      const look = looks[(at + turn) % looks.length] as NameLook;
      return { ...named, kind: 'twin' as const, character, rival, face, look };
    });
  });
  const right = wrong.map((one) => ({ ...one, shown: one.expected, kind: null, rival: one.character }));
  return [...wrong, ...right];
}

/** What stands before and behind a character in a made-up name. */
function aroundOf(character: string, random: Random): readonly [string, string] {
  const surnames = NAME_CHARACTERS.filter((one) => ATTACKED_SURNAMES.has(one));
  const given = NAME_CHARACTERS.filter((one) => !ATTACKED_SURNAMES.has(one));
  if (ATTACKED_SURNAMES.has(character)) return ['', random.pick(given) + random.pick(given)];
  const turn = random.between(0, 4);
  if (turn === 0) return [random.pick(surnames), ''];
  return turn < 3
    ? [random.pick(surnames), random.pick(given)]
    : [random.pick(surnames) + random.pick(given), ''];
}
