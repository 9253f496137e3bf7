import { describe, expect, test } from 'vitest';
import { judgeKind, type Outcome } from '@/tests/support/rich/judge-kind';
import { LIST_KINDS } from '@/tests/support/rich/kinds-of-lists';
import { FORMAT_NAMES, kindsTable, writeTable, writtenTable } from '@/tests/support/rich/kinds-table';
import type { ListKind } from '@/tests/support/rich/list-kind';
import type { FormatName } from '@/tests/support/rich/write-format';

const found = new Map<string, Map<FormatName, Outcome>>();

describe.each(FORMAT_NAMES)('in %s', (format) => {
  const own = LIST_KINDS.filter(({ formats }) => formats.includes(format));
  test.each(own.map((kind) => [kind.what, kind] as const))('%s', async (what, kind) => {
    const { outcome, faults } = await judgeKind(kind, format);
    const known = found.get(what) ?? new Map<FormatName, Outcome>();
    found.set(what, known.set(format, outcome));
    expect(faults).toEqual([]);
  });
});

test('the table in docs/roster-format.md is what was found', () => {
  const table = kindsTable(found);
  if (process.env.WRITE_KINDS !== undefined) writeTable(table);
  expect(writtenTable(), 'WRITE_KINDS=1 npx vitest run --project unit kinds-table writes it anew').toBe(
    table,
  );
});

/** What a person reads is another thing than what is in the file: the judge must say so. */
const [PLAIN] = LIST_KINDS;
test.each<[string, (kind: ListKind) => ListKind]>([
  [
    'another name',
    (kind) => ({
      ...kind,
      students: kind.students.map(({ row, values }) => ({ row, values: { ...values, name: '林知秋' } })),
    }),
  ],
  [
    'a student more than the file has',
    (kind) => ({ ...kind, students: [...kind.students, { row: 9, values: { name: '陈知行' } }] }),
  ],
  ['a student less', (kind) => ({ ...kind, students: kind.students.slice(1) })],
  [
    'a student in another row',
    (kind) => ({ ...kind, students: kind.students.map((one) => ({ ...one, row: one.row + 1 })) }),
  ],
  ['something that must be said', (kind) => ({ ...kind, says: /merged-cells/u })],
  [
    'a refusal',
    (kind) => ({ ...kind, refused: /transposed/u, students: [{ row: 9, values: { name: '陈知行' } }] }),
  ],
])('the judge finds %s', async (_, change) => {
  if (PLAIN === undefined) throw new Error('no kind');
  expect((await judgeKind(PLAIN, '.xlsx')).outcome).toBe('read');
  expect((await judgeKind(change(PLAIN), '.xlsx')).outcome).toBe('silent');
});
