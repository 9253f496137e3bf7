import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { KeptRoster, Roster } from '@/lib/core/roster/model/roster';
import { type PackOptions, packRoster, type RowSource } from '@/lib/platform/handout/pack-roster';
import { parseRosterFile } from '@/tests/support/parse-roster-file';
import { madeUpRoster } from '@/tests/support/rows-in-memory';

const NOW = new Date(2026, 10, 25, 12, 30, 10);
const QUIET: PackOptions = { withNames: false, now: NOW, onProgress: () => undefined };

async function classRoster(): Promise<Roster> {
  const roster = await madeUpRoster();
  const head = { ...roster.head, className: '计科1班', classId: '0a1b2c3d', sessionCode: 'K7Q2MX' };
  return { ...roster, head };
}
function keptOf(roster: Roster): KeptRoster {
  return keptForCounselor(roster, '2026-12-25', '2026-11-25T08:00:00.000Z');
}

function sourceOf(kept: KeptRoster | null, rows: readonly ExpectedRecord[], batch = 4): RowSource {
  return {
    kept,
    async *batches() {
      for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
    },
  };
}

async function packed(source: RowSource, options: PackOptions = QUIET) {
  const result = await packRoster(source, options);
  if (!result.ok) throw new Error(result.failure);
  const bytes = new Uint8Array(await result.zip.arrayBuffer());
  return { ...result, bytes, entries: Object.entries(unzipSync(bytes)) };
}

test('every student gets a file of their own, called by 学号', async () => {
  const roster = await classRoster();
  const { fileName, count, zip, entries } = await packed(sourceOf(keptOf(roster), roster.rows));
  expect([fileName, count, zip.type]).toEqual(['学籍核对文件_计科1班_20261125.zip', 6, 'application/zip']);
  expect(entries.map(([name]) => name)).toEqual([
    '222026321062001.json',
    '222026321062002.json',
    '222026321062003.json',
    '222026321062004.json',
    '222026321062005.json',
    '222026321062006.json',
  ]);
  for (const [index, [name, bytes]] of entries.entries()) {
    const read = await parseRosterFile(new Uint8Array(bytes), name);
    const rows = read.ok ? read.roster.rows : [];
    expect(rows.map(({ values }) => values)).toEqual([roster.rows[index]?.values]);
  }
});

test('names come into the names of files only when asked for, in UTF-8 as the archive says', async () => {
  const roster = await classRoster();
  const { entries } = await packed(sourceOf(keptOf(roster), roster.rows), { ...QUIET, withNames: true });
  expect(entries.map(([name]) => name)[1]).toBe('222026321062002_买买提·艾力.json');
});

test('the archive is a usual one: deflated, no entry encrypted, dated by the clock given', async () => {
  const roster = await classRoster();
  const { bytes } = await packed(sourceOf(keptOf(roster), roster.rows));
  const directory = readZipDirectory(bytes) ?? [];
  expect(directory.map(({ method, encrypted }) => [method, encrypted])).toEqual(Array(6).fill([8, false]));
  const again = await packed(sourceOf(keptOf(roster), roster.rows));
  expect(again.bytes).toEqual(bytes);
});

test('progress counts students', async () => {
  const roster = await classRoster();
  const told: unknown[] = [];
  const onProgress = (...numbers: number[]) => void told.push(numbers);
  await packed(sourceOf(keptOf(roster), roster.rows), { ...QUIET, onProgress });
  expect(told).toEqual([
    [0, 6],
    [4, 6],
    [6, 6],
  ]);
});

test('ten thousand students come out, each once', async () => {
  const roster = await classRoster();
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    rowNumber: index + 2,
    values: { studentNo: String(2026_000_000 + index), name: '某某' },
    refused: {},
  }));
  const result = await packRoster(sourceOf({ ...keptOf(roster), rowCount: 10_000 }, rows, 500), QUIET);
  const zip = result.ok ? result.zip : new Blob();
  const directory = readZipDirectory(new Uint8Array(await zip.arrayBuffer())) ?? [];
  expect(result).toMatchObject({ ok: true, count: 10_000 });
  expect(new Set(directory.map(({ name }) => name)).size).toBe(10_000);
}, 60_000);

test.each<[string, (roster: Roster) => KeptRoster | null, string]>([
  ['nothing is kept', () => null, 'nothing-kept'],
  [
    'a student’s row is kept',
    (roster) => keptForStudent(roster, { rowNumber: 2, values: {}, refused: {} }, '2026-11-25T08:00:00.000Z'),
    'nothing-kept',
  ],
  ['its day has passed', (roster) => ({ ...keptOf(roster), keepUntil: '2026-11-24' }), 'nothing-kept'],
  [
    'it has no class id',
    (roster) => ({ ...keptOf(roster), head: { ...roster.head, classId: '' } }),
    'without-class',
  ],
  ['it is too large for an archive', (roster) => ({ ...keptOf(roster), rowCount: 65_536 }), 'too-many'],
])('nothing is packed when %s', async (_, keptFrom, failure) => {
  const roster = await classRoster();
  const result = await packRoster(sourceOf(keptFrom(roster), roster.rows), QUIET);
  expect(result).toEqual({ ok: false, failure });
});
