import { seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import { openDrawing } from '../reading/draw-lines';
import { FONTS } from '../reading/fonts';
import { fontsMissing } from '../reading/fonts-missing';
import { MAJORS } from '../reading/made-up-values';
import { GIVEN, SURNAMES } from '../reading/name-characters';
import { openTools } from '../reading/open-tools';
import { Random } from '../reading/random';

/**
 * `npx tsx bench/second-reading/caught.ts [values]`: lines that show another digit, another character, more or less than
 * their text says, in six fonts at 1x: how many of them are doubted.
 */
interface Case {
  readonly kind: (typeof KINDS)[number];
  readonly said: string;
  readonly drawn: string;
}

const KINDS = ['digit', 'character', 'more', 'less'] as const;
const SIZES = [12, 14, 16] as const;
const random = new Random(23);

function number(): string {
  return Array.from({ length: random.pick([8, 15, 18]) }, () => random.between(0, 9)).join('');
}

function name(): string {
  return random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
}

function replaced(text: string, pick: () => string): string {
  const at = random.between(0, text.length - 1);
  let other = text[at] ?? '';
  while (other === text[at]) other = pick();
  return text.slice(0, at) + other + text.slice(at + 1);
}

function caseOf(kind: Case['kind'], turn: number): Case {
  const said = turn % 2 === 0 || kind === 'digit' ? number() : turn % 4 === 1 ? name() : random.pick(MAJORS);
  const digits = /^\d/.test(said);
  const more = digits ? String(random.between(2, 9)) : random.pick(GIVEN);
  switch (kind) {
    case 'digit':
      return { kind, said, drawn: replaced(said, () => String(random.between(0, 9))) };
    case 'character': {
      const text = turn % 2 === 0 ? name() : random.pick(MAJORS);
      return { kind, said: text, drawn: replaced(text, () => random.pick(GIVEN)) };
    }
    case 'more':
      return { kind, said, drawn: random.next() < 0.5 ? said + more : more + said };
    case 'less':
      return { kind, said, drawn: random.next() < 0.7 ? said.slice(0, -1) : said.slice(1) };
  }
}

const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}.`);
const each = Number(process.argv[2] ?? 40);
const tools = await openTools({ fresh: true, oracle: false });
const drawing = await openDrawing();
const { signal } = new AbortController();
for (const kind of KINDS) {
  const counts: string[] = [];
  let all = 0;
  for (const font of FONTS) {
    const cases = Array.from({ length: each }, (_, turn) => caseOf(kind, turn));
    const lines = cases.map(({ drawn }) => ({ text: drawn, font, size: random.pick(SIZES) }));
    let caught = 0;
    for (const [at, pixels] of (await drawing.draw(lines, 1)).entries()) {
      const said = cases[at]?.said ?? '';
      const evidence = await readValuePixels(pixels, tools, { signal, said });
      if (seenOtherwise(evidence, said) !== null) caught += 1;
      else if (process.argv.includes('--words')) console.log(kind, font, said, cases[at]?.drawn);
    }
    all += caught;
    counts.push(`${font} ${caught}`);
  }
  console.log(`${kind}: ${all} of ${each * FONTS.length} (${counts.join(', ')})`);
}
await drawing.close();
