import type { Refusal } from '@/lib/core/roster/model/roster';
import { refusalProblem } from '@/lib/core/texts/roster';
import { START_TEXTS } from '@/lib/core/texts/start';
import {
  bombWorkbook,
  csv,
  encryptedWorkbook,
  halfWorkbook,
  LIN,
  longCsv,
  OUYANG,
  program,
  TOO_MANY,
  wordDocument,
} from '@/tests/support/bad-files';
import { launchWithExtension } from '@/tests/support/browser';
import { makeSheet } from '@/tests/support/make-xlsx';
import { ONE_PIXEL } from '@/tests/support/one-pixel';
import { expectRosterChecks, expectTold, given, ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { type GivenFile, StartPage } from './support/start-page';

interface Refused {
  readonly about: string;
  readonly file: () => GivenFile;
  readonly refusal: Refusal;
  readonly detail?: string;
}

const REFUSED: readonly Refused[] = [
  { about: 'an empty file', file: () => given('名单.xlsx', ''), refusal: 'empty-file' },
  {
    about: 'a document of a word processor',
    file: () => given('名单.docx', wordDocument()),
    refusal: 'unknown-kind',
  },
  { about: 'a program', file: () => given('名单.exe', program()), refusal: 'unknown-kind' },
  {
    about: 'a PDF named .xlsx',
    file: () => given('名单.xlsx', '%PDF-1.7\n%âãÏÓ\n'),
    refusal: 'unknown-kind',
  },
  {
    about: 'a picture named .xlsx',
    file: () => given('名单.xlsx', Buffer.from(ONE_PIXEL.split(',')[1] ?? '', 'base64')),
    refusal: 'is-picture',
  },
  {
    about: 'a workbook with a password',
    file: () => given('名单.xlsx', encryptedWorkbook()),
    refusal: 'encrypted',
  },
  { about: 'half a workbook', file: () => given('名单.xlsx', halfWorkbook()), refusal: 'truncated' },
  {
    about: 'a small workbook that unpacks to a gigabyte and says so',
    file: () => given('名单.xlsx', bombWorkbook(1_000_000_000)),
    refusal: 'too-large',
  },
  {
    about: 'a small workbook that unpacks to a gigabyte and says a thousand bytes',
    file: () => given('名单.xlsx', bombWorkbook(1000)),
    refusal: 'truncated',
  },
  {
    about: 'a text file of 200,001 rows',
    file: () => given('名单.csv', longCsv(TOO_MANY)),
    refusal: 'too-many-rows',
    detail: '200001',
  },
  {
    about: 'a workbook without a header',
    file: () => given('名单.xlsx', makeSheet([LIN, OUYANG])),
    refusal: 'no-header',
  },
  {
    about: 'a header without 学号, ID number and name',
    file: () =>
      given(
        '名单.csv',
        csv([
          ['性别', '专业'],
          ['女', '软件工程'],
        ]),
      ),
    refusal: 'no-key-column',
    detail: '性别、专业',
  },
  {
    about: 'a page without a table, named .xls',
    file: () => given('名单.xls', '<html><body>请先登录</body></html>'),
    refusal: 'unknown-kind',
  },
  {
    about: 'a workbook that declares entities of its own',
    file: () => given('名单.xls', '<!DOCTYPE x [<!ENTITY a "aa">]><table><tr><td>学号</td></tr></table>'),
    refusal: 'has-entities',
  },
  {
    about: 'half a file of our own format',
    file: () => given('名单.json', '{"format":"xueji-roster","version":1,"rows":[{"studentNo":"2220263210'),
    refusal: 'bad-json',
  },
  {
    about: 'a file of a newer version of our own format',
    file: () => given('名单.json', '{"format":"xueji-roster","version":2,"people":[]}'),
    refusal: 'newer-version',
    detail: '2',
  },
];

for (const { about, file, refusal, detail = '' } of REFUSED) {
  test(`${about} is refused in three parts, and the former roster still checks`, async ({
    extension,
    site,
  }) => {
    const start = await withRoster(extension);
    expect(await start.loadFile(file())).toBe('refused');
    await expectTold(start.root, refusalProblem(refusal, detail));
    await expect(start.root).toContainText(START_TEXTS.stillKept);
    await expect(start.root).toContainText('roster.csv');
    await expectRosterChecks(extension, site);
  });
}

test('without room to store a roster it is refused in three parts, and the former roster still checks', async ({
  site,
}) => {
  // a browser of its own: the room left is asked for once and then remembered for a while
  const extension = await launchWithExtension({ site });
  const start = await StartPage.open(extension);
  const cdp = await extension.context.newCDPSession(start.page);
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: extension.pageUrl(''),
    quotaSize: 1_000_000,
  });
  await start.loadAsCounselor(ROSTER);
  await start.loadFile(given('全校.csv', longCsv(10_000)));
  await start.chooseRole('counselor');
  await expect(start.root).toHaveAttribute('data-roster', 'refused', { timeout: 30_000 });
  await expectTold(start.root, refusalProblem('storage-full', ''));
  await expect(start.root).toContainText(START_TEXTS.stillKept);
  await expectRosterChecks(extension, site);
  await extension.close();
});
