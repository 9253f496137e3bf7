import { join } from 'node:path';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const ROSTER = join(PAGES_FOLDER, 'roster.csv');

test('a student loads the class file, clicks the icon on the record and sees every field agree', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(ROSTER, '222026321062001');

  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  const end = await record.check();

  expect(end).toEqual({ state: 'done', result: expect.any(String), reason: null });
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  expect(await record.panel.verdictOf('school')).toBe('match');
  expect(await record.panel.verdictOf('studentNo')).toBe('match');
  await expect(record.panel.mark('studentNo')).toBeVisible();
});

test('the confirmation picture is saved as a PNG under the name of the student number', async ({
  extension,
  site,
}, testInfo) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();

  const { fileName } = await record.panel.savePicture(testInfo.outputDir);

  expect(fileName).toMatch(/^学籍核对_222026321062001_\d{8}-\d{4}\.png$/);
});
