import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { RecordDrawing } from '@/bench/reading/draw-record';
import { machine } from '@/bench/reading/machine';
import { quantile } from '@/bench/reading/quantile';
import { sampleIds } from '@/bench/reading/samples';
import { chromiumPath } from '@/scripts/browser-path';
import type { CodeOutcome, RecordShot } from './read-in-page';

/** npx tsx bench/codes/run.ts [pictures] [photos, about] */
const PICTURES = Number(process.argv[2] ?? 500);
const PHOTOS = Number(process.argv[3] ?? 60);
/** px of a module from which on the aim holds */
const AIM_FROM = 1.5;

async function openPage(): Promise<{ page: Page; close: () => Promise<void>; version: string }> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'read-in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    alias: { '@': join(import.meta.dirname, '../..') },
  });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  return { page, close: () => browser.close(), version: browser.version() };
}

async function measure(page: Page): Promise<readonly CodeOutcome[]> {
  const outcomes: CodeOutcome[] = [];
  // not from the cache of bench/reading: what fonts this machine has is of no interest here
  const drawing = new RecordDrawing();
  for (const [index, id] of sampleIds('report', PICTURES, 0).entries()) {
    const { png } = await drawing.draw(id);
    const photo = index % Math.ceil(PICTURES / PHOTOS) === 0;
    const shot: RecordShot = { png: png.toString('base64'), scale: id.scale, index, photo };
    outcomes.push(...(await page.evaluate(readIn, shot)));
    if (index % 50 === 49) process.stderr.write(`${index + 1} of ${PICTURES}\n`);
  }
  await drawing.close();
  return outcomes;
}

/** Runs in the page. */
function readIn(shot: RecordShot): Promise<readonly CodeOutcome[]> {
  return (
    globalThis as unknown as { readChanged(shot: RecordShot): Promise<readonly CodeOutcome[]> }
  ).readChanged(shot);
}

function line(name: string, outcomes: readonly CodeOutcome[]): string {
  const count = (wanted: CodeOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const others = (['damaged', 'foreign', 'several', 'none'] as const).map((kind) => `${kind} ${count(kind)}`);
  const smallest = Math.min(...outcomes.map(({ module }) => module));
  return [
    name,
    `${count('read')} of ${outcomes.length} read (${((100 * count('read')) / outcomes.length).toFixed(2)} %)`,
    `wrong ${count('wrong')}`,
    others.join(', '),
    `module ≥ ${smallest.toFixed(1)} px`,
    `median ${quantile(times, 0.5).toFixed(1)} ms, nine in ten ${quantile(times, 0.9).toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
  ].join(' · ');
}

const { page, close, version } = await openPage();
const start = performance.now();
const outcomes = await measure(page);
await close();
console.log(`${machine()}, Chromium ${version}; ${PICTURES} pictures`);
for (const kind of [...new Set(outcomes.map((one) => one.kind))].sort())
  console.log(
    line(
      kind,
      outcomes.filter((one) => one.kind === kind),
    ),
  );
const aimed = outcomes.filter(({ module }) => module >= AIM_FROM);
console.log(`\n${line(`all where a module keeps ≥ ${AIM_FROM} px`, aimed)}`);
console.log(
  line(
    `all below`,
    outcomes.filter(({ module }) => module > 0 && module < AIM_FROM),
  ),
);
console.log(`${Math.round((performance.now() - start) / 1000)} s in all`);
