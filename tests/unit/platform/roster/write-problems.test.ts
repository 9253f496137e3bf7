import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseRosterFile } from '@/lib/platform/roster/parse-roster-file';
import { writeProblems } from '@/lib/platform/roster/write-problems';

const PROBLEMS = [
  { kind: 'bad-id', rowNumber: 3, column: '身份证号', seen: '=HYPERLINK("http://example.org","x")' },
  { kind: 'damaged', rowNumber: 4, column: '+姓名', seen: 'a\u0000\u0007b' },
  { kind: 'not-a-date', rowNumber: 5, column: '出生日期', seen: '字'.repeat(40_000) },
] as const;

const parts = async () => {
  const file = await writeProblems(PROBLEMS);
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return { file, names: Object.keys(entries), all: Object.values(entries).map((bytes) => strFromU8(bytes)) };
};

test('the workbook holds string cells only: no formula, no number, no link', async () => {
  const { file, names, all } = await parts();
  expect(file.name).toBe('问题清单.xlsx');
  const sheets = all.filter((xml) => xml.includes('<sheetData'));
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).not.toMatch(/<f[ >]|hyperlink/u);
  const kinds = [...(sheets[0] ?? '').matchAll(/<c [^>]*>/gu)].map(([cell]) => /t="(\w+)"/u.exec(cell)?.[1]);
  expect(new Set(kinds)).toEqual(new Set(['s']));
  expect(names.some((name) => name.includes('externalLink') || name.includes('vba'))).toBe(false);
});

test('no control character and no cell beyond what a spreadsheet takes', async () => {
  const { all } = await parts();
  const texts = all.flatMap((xml) =>
    [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text = '']) => text.replaceAll('&quot;', '"')),
  );
  expect(texts).toContain('=HYPERLINK("http://example.org","x")');
  expect(texts).toContain('a  b');
  expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767);
});

test('it is a sound workbook: our own reader opens it and finds no student in it', async () => {
  const { file } = await parts();
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(await parseRosterFile(bytes, file.name, () => undefined)).toMatchObject({
    ok: false,
    refusal: 'no-rows',
  });
});
