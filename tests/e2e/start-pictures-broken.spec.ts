import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureRefusalProblem } from '@/lib/core/texts/read-picture';
import type { PictureRefusal } from '@/lib/core/view/picture-check';
import { BUILT_EXTENSION, launchWithExtension } from '@/tests/support/browser';
import { expectTold } from './support/expectations';
import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';
import { StartPictures } from './support/start-pictures';

test.describe.configure({ timeout: 120_000 });

const WEIGHTS = 'reader/recogniser.weights';
const RECORD = 'tests/support/pictures/record-ruled.png';

/** What is broken in a copy of the extension, and what a person is told. */
const BROKEN: readonly [string, PictureRefusal, (folder: string) => void][] = [
  ['no weights', 'reader-missing', (folder) => rmSync(join(folder, WEIGHTS))],
  ['other weights', 'reader-missing', (folder) => writeFileSync(join(folder, WEIGHTS), 'no weights')],
  [
    'WebAssembly refused',
    'reader-refused',
    (folder) => {
      const manifest = join(folder, 'manifest.json');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(" 'wasm-unsafe-eval'", ''));
    },
  ],
];

for (const [what, reason, spoil] of BROKEN) {
  test(`${what}: it is said, and the page stays usable`, async ({ site }) => {
    const folder = mkdtempSync(join(tmpdir(), 'xueji-broken-'));
    cpSync(BUILT_EXTENSION, folder, { recursive: true });
    spoil(folder);
    const extension = await launchWithExtension({ site, extensionPath: folder });
    try {
      const start = await StartPage.open(extension);
      const pictures = new StartPictures(start.page);
      await pictures.choose(RECORD);
      expect(await pictures.ended(1)).toEqual({ state: 'failed', result: null, reason });
      await expectTold(pictures.picture(1), pictureRefusalProblem(reason, []));
      await pictures.action(1, 'again').click();
      expect(await pictures.ended(1)).toMatchObject({ reason });
      expect(await start.loadFile('tests/pages/roster.csv')).toBe('asking');
    } finally {
      await extension.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}
