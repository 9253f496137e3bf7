import type { AttackedName } from './attacked-names';
import type { NameReading } from './name-verdict';
import { KINDS } from './rivals-of-kind';

type Read = readonly [AttackedName, NameReading | null];

/** Wrong names that passed, by face and by kind; right names that were kept; made-up people only. */
export function printAttack(read: readonly Read[]): void {
  const faces = new Map(read.map(([{ face }]) => [face.family, face]));
  for (const [family, { isTuned }] of faces) {
    const own = read.filter(([{ face }]) => face.family === family);
    console.log(`${family}${isTuned ? '' : ' (never tuned on)'}: ${lineOf(own)}`);
  }
  for (const kind of KINDS) console.log(`${kind}: ${lineOf(read.filter(([name]) => name.kind === kind))}`);
  console.log(`dark on light: ${lineOf(read.filter(([{ look }]) => look.ink !== '#fff'))}`);
  console.log(`white on colour: ${lineOf(read.filter(([{ look }]) => look.ink === '#fff'))}`);
  console.log(`all: ${lineOf(read)}`);
  const reasons = new Map<string, number>();
  for (const one of read.filter(([{ kind }]) => kind === null)) {
    if (!agrees(one)) reasons.set(reasonOf(one), (reasons.get(reasonOf(one)) ?? 0) + 1);
  }
  console.log(
    [...reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([why, times]) => `${why} ${times}`)
      .join(', '),
  );
  for (const one of read) if (one[0].kind !== null && agrees(one)) console.log(wordsOf(one));
}

function lineOf(read: readonly Read[]): string {
  const wrong = read.filter(([{ kind }]) => kind !== null);
  const right = read.filter(([{ kind }]) => kind === null);
  const readAs = wrong.filter(([, reading]) => reading !== null).length;
  const kept = right.filter(agrees).length;
  const share = right.length === 0 ? '–' : `${((100 * kept) / right.length).toFixed(1)} %`;
  return `${wrong.filter(agrees).length} of ${wrong.length} wrong names passed (${readAs} were read as the right one), ${share} of ${right.length} right names kept`;
}

function agrees([, reading]: Read): boolean {
  return reading?.outcome.verdict === 'match' || reading?.outcome.verdict === 'variant';
}

function reasonOf([, reading]: Read): string {
  return reading === null ? 'read otherwise' : (reading.outcome.reason ?? reading.outcome.verdict);
}

function wordsOf([{ shown, expected, rival, kind, face, look }, reading]: Read): string {
  const code = rival.codePointAt(0)?.toString(16).toUpperCase();
  const [crops = []] = reading?.evidence.lines ?? [];
  const at = Array.from(shown).indexOf(rival);
  const seen = crops.map(({ characters }) => characters[at]);
  const shape = seen[1]?.shape;
  const told = shape ? `margin ${shape.margin} to ${shape.rival}, distance ${shape.distance}` : 'no shape';
  const least = Math.min(...seen.map((one) => one?.probability ?? 0)).toFixed(3);
  return `  ${shown} for ${expected} (U+${code} ${kind}), ${face.family} ${look.size} px ${(look.scale * (look.resized ?? 1)).toFixed(2)}x ${look.ink} on ${look.paper}${look.css ? ` ${look.css}` : ''}: ${least}, ${told}`;
}
