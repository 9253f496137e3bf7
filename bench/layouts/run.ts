import { mkdirSync, writeFileSync } from 'node:fs';
import { fontsMissing } from '@/bench/reading/fonts-missing';
import { machine } from '@/bench/reading/machine';
import { openTools } from '@/bench/reading/open-tools';
import { countAfter } from '@/bench/reading/options';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { readRecordPicture } from '@/lib/core/ocr/read-record-picture';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import type { Pixels } from '@/lib/core/record/pixels';
import type { RecordReading } from '@/lib/core/record/reading';

import { LayoutDrawing } from './draw-layouts';
import { encodePng } from './encode-png';
import { ENDS, type FieldEnd, judgeLayout } from './judge-layout';
import { KINDS, type LayoutSample, STATES } from './layout';

/**
 * npx tsx bench/layouts/run.ts [--each n] [--from n] [--words] [--all] [--ones] [--keep FOLDER] [kind …]: draws made-up pictures whose
 * values do not stand right of their labels, or that are put together, patterned or photographed, reads them as the start page
 * does, and counts what becomes of the values that they show. `--words`: what is wrong, swapped or lost, with `--all` what is
 * right as well; `--keep`: the pictures of those; `--ones`: as if a person had said that all screenshots are one student's.
 */
const given = process.argv.slice(2);
const each = countAfter(given, '--each', 6);
const from = countAfter(given, '--from', 0);
const kinds = KINDS.filter((kind) => !KINDS.some((one) => given.includes(one)) || given.includes(kind));
const keep = given.includes('--keep') ? (given[given.indexOf('--keep') + 1] ?? null) : null;
const showsAll = given.includes('--all');
const areOnes = given.includes('--ones');

const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
console.log(machine());
const tools = await openTools({ fresh: false, oracle: false });
const drawing = new LayoutDrawing();
try {
  for (const kind of kinds) {
    for (const state of STATES) {
      const ends: FieldEnd[] = [];
      const refused: string[] = [];
      for (let index = from; index < from + each; index += 1) {
        const sample = await drawing.draw(kind, state, index);
        const { records, refusal } = await read(sample.pixels, tools);
        if (refusal !== null) refused.push(refusal);
        const found = judgeLayout(sample, records, refusal);
        ends.push(...found);
        tell(sample, found);
      }
      console.log(
        `${kind.padEnd(8)} ${state.padEnd(8)} ${counted(ends)}${refused.length > 0 ? `; refused ${refused.join(', ')}` : ''}`,
      );
    }
  }
} finally {
  await drawing.close();
}

async function read(
  pixels: Pixels,
  reading: ReadingTools,
): Promise<{ records: readonly RecordReading[]; refusal: string | null }> {
  const { records, texts } = await readRecordPicture(pixels, reading, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (records.length === 0)
    return { records: [], refusal: texts.length === 0 ? 'nothing read' : 'no record' };
  const found = recordsOfPicture(
    records.map(({ title, fields }) => ({
      title,
      fields: Object.fromEntries(
        fields.map(({ key, evidence, label, isInDoubt }) => [
          key,
          isInDoubt ? { evidence, box: label, isInDoubt } : { evidence, box: label },
        ]),
      ),
    })),
    areOnes,
  );
  return { records: found, refusal: null };
}

function counted(ends: readonly FieldEnd[]): string {
  const counts = ENDS.map((end) => `${ends.filter((one) => one.end === end).length} ${end}`);
  return `of ${ends.length}: ${counts.join(', ')}; swapped ${ends.filter(({ isSwapped }) => isSwapped).length}`;
}

function tell(sample: LayoutSample, ends: readonly FieldEnd[]): void {
  const bad = ends.filter(({ end, isSwapped }) => showsAll || end === 'wrong' || end === 'lost' || isSwapped);
  const name = `${sample.kind}-${sample.state}-${sample.index}`;
  if (given.includes('--words')) {
    const counts = ENDS.map((end) => `${ends.filter((one) => one.end === end).length} ${end}`).join(' ');
    console.log(`  ${name} [${sample.look}] ${counts}`);
    for (const { field, end, isSwapped, words } of bad)
      console.log(`    ${field} ${end}${isSwapped ? ' SWAPPED' : ''}: ${words}`);
  }
  if (keep === null || (bad.length === 0 && !showsAll)) return;
  mkdirSync(keep, { recursive: true });
  writeFileSync(`${keep}/${name}.png`, encodePng(sample.pixels));
}
