import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { practiceRoster } from '@/lib/core/practice/practice-roster';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { keptIn } from '@/tests/support/kept-rows';
import { confirmationJpeg, type LessonFile, screenshotPng } from '@/tests/support/lesson-files';
import { ClassPage } from './support/class-page';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';

/** A whole lesson: sixty students and what they sent. */
test.describe.configure({ timeout: 600_000 });

const { rows: STUDENTS, columns: COLUMNS } = practiceRoster('2026-12-01T17:00');
const ROSTER = given(
  '生工2601班.csv',
  [
    COLUMNS.map((field) => FIELD_NAMES[field]).join(','),
    ...STUDENTS.map(({ values }) => COLUMNS.map((field) => values[field] ?? '').join(',')),
  ].join('\n'),
);

/** What the class page made of the roster: pictures made with it say the same. */
async function headOf({ page }: ClassPage): Promise<RosterAbout> {
  const [about] = (await keptIn(page, 'classes', 'abouts')) as readonly { readonly head: RosterAbout }[];
  if (!about) throw new Error('no class is kept');
  return about.head;
}

async function rowsOf(path: string): Promise<readonly (readonly unknown[])[]> {
  const book = await readXlsx(new Uint8Array(readFileSync(path)));
  return book.sheets[0]?.rows ?? [];
}

async function leftIn(eyes: Locator): Promise<number> {
  return (await eyes.count()) === 0 ? 0 : Number(await eyes.getAttribute('data-left'));
}

test('from a roster of sixty and a folder of what they sent to the three filed sheets, in one sitting', async ({
  extension,
}) => {
  const { context } = extension;
  let clicks = 0;
  const board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  clicks += 1;
  await expect(board.root).toHaveAttribute('data-roster', 'ready');
  const head = await headOf(board);

  const files: LessonFile[] = [];
  const jpeg = (name: string, buffer: Buffer) => files.push({ name, mimeType: 'image/jpeg', buffer });
  const png = (name: string, buffer: Buffer) => files.push({ name, mimeType: 'image/png', buffer });
  for (const [index, student] of STUDENTS.slice(0, 24).entries()) {
    const verdicts = index < 6 ? { enrollDate: 'mismatch' as const } : {};
    jpeg(`mmexport${1699000 + index}.jpg`, await confirmationJpeg(context, student, head, verdicts));
  }
  for (const [index, student] of STUDENTS.slice(40, 44).entries()) {
    const changes = index < 2 ? { enrollDate: '2026-09-06' } : {};
    png(`Screenshot_${index}.png`, await screenshotPng(context, student, changes));
  }
  const [first] = files;
  if (!first) throw new Error('no file was made');
  jpeg(`${first.name} - 副本.jpg`, first.buffer);
  const [oldOne, stranger] = [STUDENTS[50], STUDENTS[51]];
  if (!oldOne || !stranger) throw new Error('no student');
  jpeg('old.jpg', await confirmationJpeg(context, oldOne, { ...head, classFingerprint: '0011223344556677' }));
  const unknown = { ...stranger, values: { ...stranger.values, studentNo: '229999999999999' } };
  jpeg('别班.jpg', await confirmationJpeg(context, unknown, head));
  const zipped = Object.fromEntries(
    await Promise.all(
      STUDENTS.slice(52, 55).map(async (student, index) => [
        `寝室/IMG_${index}.jpg`,
        new Uint8Array(await confirmationJpeg(context, student, head)),
      ]),
    ),
  );
  files.push({ name: '寝室.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(zipped)) });
  files.push({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('老师好') });

  await board.page.bringToFront();
  await board.page.locator('input[type=file][data-for=picture]').setInputFiles([...files]);
  clicks += 1;
  const batch = board.page.locator('[data-batch]');
  await expect(batch).toHaveAttribute('data-batch', 'ended', { timeout: 240_000 });
  const account = await board.page.locator('.account').innerText();
  // 24 + 4 + a copy + an old one + a stranger + 3 in the archive + a text
  expect(account).toMatch(/^共 35 个文件 = /);
  expect(account).toContain('没有读出 1');
  expect(account).toContain('重复 1');
  expect(account).toContain('不是本班 1');
  await expect(board.page.locator('[data-student][data-state=differs]').first()).toBeVisible();

  if ((await board.page.locator('[data-action=eyes]').count()) > 0) {
    await board.action('eyes');
    clicks += 1;
    const whose = board.page.locator('[data-choice]');
    while ((await whose.count()) > 0) {
      const file = await whose.getAttribute('data-choice');
      await whose.locator('button').first().click();
      clicks += 1;
      await expect(whose.and(board.page.locator(`[data-choice="${file}"]`))).toHaveCount(0);
    }
    const eyes = board.page.locator('.eyes');
    for (let left = await leftIn(eyes); left > 0; left -= 1) {
      await eyes.locator('fieldset').press('1');
      await expect(eyes).toHaveAttribute('data-left', String(left - 1));
    }
  }

  const saved: Record<string, readonly (readonly unknown[])[]> = {};
  for (const sheet of ['class-sheet', 'feedback', 'statistics']) {
    const downloaded = board.page.waitForEvent('download');
    await board.page.locator(`[data-sheet=${sheet}]`).click();
    clicks += 1;
    saved[sheet] = await rowsOf(await (await downloaded).path());
  }
  const numbered = saved['class-sheet']?.filter(([number]) => typeof number === 'number') ?? [];
  expect(numbered.length).toBe(60);
  const feedback = saved.feedback?.filter(([number]) => typeof number === 'number') ?? [];
  expect(feedback.length).toBe(8);
  expect(JSON.stringify(saved.statistics)).toContain('60');
  expect(clicks).toBeLessThanOrEqual(25);
});
