import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { failureProblem } from '@/lib/core/texts/failures';
import { BUILT_EXTENSION, launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { showAs } from '@/tests/support/practice-twins';
import { expectTold } from './support/expectations';
import { RecordPage } from './support/record-page';

const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

const WEIGHTS = 'reader/recogniser.weights';
const LAYERS = 'reader/engine.wasm';
/** V8 has no vectors where a processor lacks these instructions. */
const OLD_PROCESSOR = '--js-flags=--no-enable-sse4-1';

/** Turns one bit in the middle of a file. */
function turnOneBit(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Changes a copy of the extension, as a damaged installation or a strict policy would. */
const DAMAGES = [
  ['its weights are gone', 'reader-missing', (folder: string) => rmSync(join(folder, WEIGHTS))],
  [
    'its weights are another file',
    'reader-missing',
    (folder: string) => writeFileSync(join(folder, WEIGHTS), 'no weights'),
  ],
  [
    'one bit of its weights is turned',
    'reader-missing',
    (folder: string) => turnOneBit(join(folder, WEIGHTS)),
  ],
  ['one bit of its engine is turned', 'reader-missing', (folder: string) => turnOneBit(join(folder, LAYERS))],
  ['the processor has no vectors', 'reader-unsupported', () => undefined, OLD_PROCESSOR],
  [
    'WebAssembly is refused',
    'reader-refused',
    (folder: string) => {
      const path = join(folder, 'manifest.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace(" 'wasm-unsafe-eval'", ''));
    },
  ],
] as const;

for (const [what, reason, damage, argument] of DAMAGES) {
  test(`where ${what}, the record page says so; a page with text is checked all the same`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xueji-damaged-'));
    cpSync(BUILT_EXTENSION, folder, { recursive: true });
    damage(folder);
    const site = await startPracticeSite();
    const extension = await launchWithExtension({
      site,
      extensionPath: folder,
      extraArgs: argument ? [argument] : [],
    });
    try {
      for (const as of ['protected', 'picture'] as const) {
        await showAs(as, site, extension.context, 'archive-table', 'good');
        const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
        await extension.clickAction(record.page);
        expect(await record.panel.waitForRun(1, READING_MS)).toMatchObject({ state: 'failed', reason });
        await expectTold(record.panel.root, failureProblem(reason));
        expect(await record.panel.marks()).toEqual([]);
      }
      const text = await RecordPage.open(extension, site, 'archive-table', 'good');
      expect((await text.check()).state).toBe('done');
      expect(site.foreign()).toEqual([]);
    } finally {
      await extension.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
