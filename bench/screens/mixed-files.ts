import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { LABELS } from '@/bench/reading/record-html';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { chromiumPath } from '@/scripts/browser-path';
import { confirmationJpeg } from '@/tests/support/lesson-files';
import { makePdf } from '@/tests/support/pdf/make-pdf';
import { reportLines } from '@/tests/support/pdf/report-lines';
import type { Screen } from './screen';

/** CSS px: 12 megapixels, as phones' cameras take them. */
const PHOTO = { width: 3000, height: 4000 };

/** What a camera adds, so that a photo is as large a file as a real one. */
const GRAIN = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.9" seed="3"/></filter><rect width="512" height="512" filter="url(#n)" opacity="0.3"/></svg>',
);

interface Tools {
  readonly context: BrowserContext;
  readonly head: ClassAbout['head'];
}

type Maker = (screen: Screen, tools: Tools) => Promise<Uint8Array> | Uint8Array;

/** Of twenty files: what a class sends, and what goes wrong with it. */
const MAKERS: readonly (readonly [number, string, Maker])[] = [
  [7, 'png', ({ path }) => readFileSync(path)],
  [5, 'jpg', (screen, { context, head }) => confirmationJpeg(context, rowOf(screen), head)],
  [2, 'pdf', reportOf],
  [
    1,
    'pdf',
    async (screen, tools) =>
      makePdf({ jpeg: { bytes: await turned(screen, tools, 1), width: 1500, height: 2000 } }),
  ],
  [2, 'jpg', (screen, tools) => turned(screen, tools, 2)],
  [1, 'png', ({ path }) => readFileSync(path).subarray(0, 20_000)],
  [1, 'pdf', (screen) => reportOf(screen).subarray(0, 900)],
  [1, 'jpg', ({ index }) => Buffer.from(`no picture ${index}`)],
];
const ROUND = MAKERS.flatMap(([times, ending, make]) =>
  Array.from({ length: times }, () => ({ ending, make })),
);
/** Divides neither the length of a round nor that of one of its endings: neighbours are of different kinds. */
const STEP = 3;

/**
 * `count` files for a class, mixed: about the people of `screens`, one after another, every file another. `only`: of this
 * ending alone; '' for all.
 */
export async function mixedFiles(
  count: number,
  only: string,
  screens: readonly Screen[],
  head: ClassAbout['head'],
  folder: string,
): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const tools = { context: await browser.newContext(), head };
  const paths: string[] = [];
  const kinds = ROUND.filter(({ ending }) => only === '' || ending === only);
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[(index * STEP) % kinds.length];
    const screen = screens[index % screens.length];
    if (!kind || !screen) throw new Error('nothing to make files of');
    const path = join(folder, `${String(index).padStart(3, '0')}.${kind.ending}`);
    writeFileSync(path, await kind.make(screen, tools));
    paths.push(path);
  }
  await browser.close();
  return paths;
}

function rowOf({ index, person }: Screen): Parameters<typeof confirmationJpeg>[1] {
  return { rowNumber: index + 2, values: person.expected, refused: {} };
}

/** A report says no 学号. */
function reportOf({ person }: Screen): Uint8Array<ArrayBuffer> {
  const keys = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined && key !== 'studentNo');
  return makePdf({ lines: reportLines(keys.map((key) => [LABELS[key] ?? '', person.shown[key] ?? ''])) });
}

/** The screenshot turned a little, as large as a photo: `scale` 2 as a camera takes it, 1 as a scanner. */
async function turned({ path, look }: Screen, { context }: Tools, scale: 1 | 2): Promise<Buffer> {
  const page = await context.newPage();
  const width = (PHOTO.width / 2) * scale;
  await page.setViewportSize({ width, height: (PHOTO.height / 2) * scale });
  const type = look.jpeg === null ? 'png' : 'jpeg';
  await page.setContent(`<body style="margin:0;background:#444"><img style="width:80%;margin:8%;transform:rotate(${scale}.5deg)"
    src="data:image/${type};base64,${readFileSync(path, 'base64')}">
    <div style="position:fixed;inset:0;background:url('data:image/svg+xml,${GRAIN}')"></div>`);
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 80 });
  await page.close();
  return jpeg;
}
