import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { GIVEN, SURNAMES } from './name-characters';

/**
 * npx tsx bench/reading/write-variant-kinds.ts: for every character of the bench's ordinary names its other forms by
 * the kind that Unihan gives them. Needs Debian's unicode-data and bzip2; the result is checked in.
 */
const SOURCE = '/usr/share/unicode/Unihan_Variants.txt.bz2';
const TARGET = 'bench/reading/variant-kinds.json';
const HAN = /^[\u3400-\u9fff]$/;
const wanted = new Set([...SURNAMES, ...GIVEN]);
const kinds = new Map<string, Map<string, Set<string>>>();

function hanOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}

function add(kind: string, character: string, form: string): void {
  if (!wanted.has(character) || character === form || !HAN.test(form)) return;
  const ofKind = kinds.get(kind) ?? new Map<string, Set<string>>();
  kinds.set(kind, ofKind);
  ofKind.set(character, (ofKind.get(character) ?? new Set()).add(form));
}

const text = execFileSync('bzcat', [SOURCE], { encoding: 'utf8', maxBuffer: 1e8 });
for (const line of text.split('\n')) {
  const [code, property, values] = line.split('\t');
  const kind = property?.match(/^k(\w+)Variant$/)?.[1];
  if (!code?.startsWith('U+') || !kind || !values) continue;
  for (const value of values.split(' ')) {
    const target = hanOf(value.split('<')[0] ?? '');
    add(kind, hanOf(code), target);
    // a form is one in both directions; who is simplified and who traditional is said twice anyway
    if (!/Simplified|Traditional/.test(kind)) add(kind, target, hanOf(code));
  }
}

const blocks = [...kinds].sort().map(([kind, characters]) => {
  const lines = [...characters]
    .sort()
    .map(([character, forms]) => `      "${character}": "${[...forms].sort().join('')}"`);
  return `    "${kind}": {\n${lines.join(',\n')}\n    }`;
});
writeFileSync(
  TARGET,
  `{\n  "source": "Unicode 15.0, Unihan_Variants.txt: forms of the characters in bench/reading/name-characters.ts, by kind",\n  "kinds": {\n${blocks.join(',\n')}\n  }\n}\n`,
);
for (const [kind, characters] of kinds) console.log(`${kind}: ${characters.size} characters`);
