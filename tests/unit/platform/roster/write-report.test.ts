import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { writeReport } from '@/lib/platform/roster/write-report';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const PROBLEMS = [
  { kind: 'bad-id', rowNumber: 3, column: '身份证号', seen: '=HYPERLINK("http://example.org","x")' },
  { kind: 'damaged', rowNumber: 4, column: '+姓名', seen: 'a\u0000\u0007b' },
  { kind: 'not-a-date', rowNumber: 5, column: '出生日期', seen: '字'.repeat(40_000) },
] as const;

const KEPT = {
  columns: ['name', 'idNumber', 'studentNo'] as const,
  head: { ...DEFAULT_HEAD, className: '计科/1班' },
};
const NOW = new Date(2026, 10, 25, 9);
const ROWS: readonly ExpectedRecord[] = [
  { rowNumber: 2, values: { name: '=1+1', idNumber: '500109200603180029', studentNo: '007' }, refused: {} },
  { rowNumber: 3, values: { name: '@某\u0007某', studentNo: '+8' }, refused: { idNumber: 'bad-id' } },
  { rowNumber: 4, values: { name: '字'.repeat(40_000), studentNo: '-9' }, refused: {} },
];

async function* batches(...rows: readonly (readonly ExpectedRecord[])[]) {
  yield* rows;
}

function write(
  rows: AsyncIterable<readonly ExpectedRecord[]> | null = batches(ROWS.slice(0, 2), ROWS.slice(2)),
) {
  return writeReport({ problems: PROBLEMS, kept: KEPT, rows, now: NOW });
}

async function parts() {
  const file = await write();
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return { file, names: Object.keys(entries), all: Object.values(entries).map((bytes) => strFromU8(bytes)) };
}

test('beside the problems stand the rows as they were loaded, each with its problems', async () => {
  const { sheets } = await readXlsx(new Uint8Array(await (await write()).arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(['问题清单', '名册']);
  expect(sheets[1]?.rows.slice(0, 3)).toEqual([
    ['行', '问题', '姓名', '证件号码', '学号'],
    ['2', '', '=1+1', '500109200603180029', '007'],
    ['3', '身份证号：证件号码不对（看到“=HYPERLINK("http://example.org","x")”）', '@某 某', '', '+8'],
  ]);
  expect(sheets[1]?.rows).toHaveLength(4);
});

test('rows of several files say from which', async () => {
  const rows = ROWS.slice(0, 1).map((row) => ({ ...row, source: '1班.xlsx' }));
  const { sheets } = await readXlsx(new Uint8Array(await (await write(batches(rows))).arrayBuffer()));
  expect(sheets[1]?.rows[0]?.slice(0, 3)).toEqual(['文件', '行', '问题']);
  expect(sheets[1]?.rows[1]?.slice(0, 2)).toEqual(['1班.xlsx', '2']);
});

test('without rows it holds the problems alone', async () => {
  const { sheets } = await readXlsx(new Uint8Array(await (await write(null)).arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(['问题清单']);
});

test('the workbook holds string cells only: no formula, no number, no link', async () => {
  const { file, names, all } = await parts();
  expect(file.name).toBe('问题清单_计科_1班_20261125.xlsx');
  const sheets = all.filter((xml) => xml.includes('<sheetData'));
  expect(sheets).toHaveLength(2);
  for (const sheet of sheets) {
    expect(sheet).not.toMatch(/<f[ >]|hyperlink/u);
    const cells = [...sheet.matchAll(/<c [^>]*>/gu)].map(([cell]) => cell);
    expect(new Set(cells.map((cell) => /t="(\w+)"/u.exec(cell)?.[1]))).toEqual(new Set(['s']));
    expect(cells.every((cell) => /s="[1-9]\d*"/u.test(cell))).toBe(true);
  }
  expect(all.find((xml) => xml.includes('<cellXfs'))).toMatch(/<xf numFmtId="49"|formatCode="@"/u);
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

test('the problems alone are a sound workbook: our own reader opens it and finds no student in it', async () => {
  const file = await write(null);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(await parseRosterFile(bytes, file.name)).toMatchObject({
    ok: false,
    refusal: 'no-rows',
  });
});
