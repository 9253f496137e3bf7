import { expect, test } from 'vitest';
import type { RowCandidates } from '@/lib/core/choose/pick-row';
import { byRowKey, type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { withMoreRows } from '@/lib/core/choose/with-more-rows';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';

function row(studentNo: string, idNumber = ''): ExpectedRecord {
  return { rowNumber: 1, values: { studentNo, ...(idNumber === '' ? {} : { idNumber }) }, refused: {} };
}

const NONE: RowCandidates = { only: null, ...byRowKey(() => []) };
const KEYS: RowKeys = rowKeysOfRow(row('2220', '500109200603180029'));
const ADDED = { rowId: -1, row: row('2220') };
const OTHER = { rowId: -2, row: row('2221') };
const OF_ROSTER = { rowId: 4, row: row('9999', '500109200603180029') };

test.each([
  ['nobody was added: as it was', { ...NONE, only: OF_ROSTER }, [], { only: 4, studentNo: [], idNumber: [] }],
  ['found by 学号', NONE, [ADDED, OTHER], { only: null, studentNo: [-1], idNumber: [] }],
  [
    'beside the roster’s own row that another key points to',
    { ...NONE, idNumber: [OF_ROSTER] },
    [ADDED],
    { only: null, studentNo: [-1], idNumber: [4] },
  ],
  [
    'the only row of a file is found by its keys as well',
    { ...NONE, only: OF_ROSTER },
    [ADDED],
    { only: null, studentNo: [-1], idNumber: [4] },
  ],
  [
    'the only row of a file is not taken for somebody else',
    { ...NONE, only: { rowId: 7, row: row('1111') } },
    [ADDED],
    { only: null, studentNo: [-1], idNumber: [] },
  ],
])('%s', (_, candidates, more, expected) => {
  const found = withMoreRows(candidates, more, KEYS);
  const ids = (refs: readonly { readonly rowId: number }[]) => refs.map(({ rowId }) => rowId);
  expect({
    only: found.only?.rowId ?? null,
    studentNo: ids(found.studentNo),
    idNumber: ids(found.idNumber),
  }).toEqual(expected);
});

test('a key that is not there finds nobody', () => {
  const nothing: RowKeys = byRowKey(() => null);
  expect(withMoreRows(NONE, [{ rowId: -1, row: row('') }], nothing)).toEqual(NONE);
});
