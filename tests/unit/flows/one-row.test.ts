import { expect, test } from 'vitest';
import type { Given } from '@/lib/core/choose/given-row';
import type { RecordReading } from '@/lib/core/record/reading';
import type { ComparedPage } from '@/lib/flows/compare-page';
import { withOneRow } from '@/lib/flows/one-row';
import { DONE } from '@/tests/support/check-world';

function showing(studentNo: string): readonly RecordReading[] {
  return [
    { title: '', fields: { studentNo: { state: 'text', text: studentNo } }, photo: 'unknown', notShown: [] },
  ];
}

const digest = async (text: string) => `#${text}`;
const PEOPLE = ['#1', '', '', ''];
const MORNING = '2026-11-26T08:00:00.000Z';
const NOON = '2026-11-26T12:00:00.000Z';
function row(rowId: number | null, loadedAt = MORNING): ComparedPage {
  return {
    outcome: DONE,
    studentNo: '',
    row: null,
    given: rowId === null ? null : { loadedAt, rowId },
    inDoubt: null,
  };
}
function given(rowId: number | null, people = PEOPLE): Given {
  return { people, row: rowId === null ? null : { loadedAt: MORNING, rowId } };
}

test.each<[string, Given | null, string, ComparedPage, Given | null]>([
  ['the first row after a click', null, '1', row(3), given(3)],
  ['the same row again', given(3), '1', row(3), given(3)],
  ['a row where there was none', given(null), '1', row(3), given(3)],
  ['no row any more: the one given stays', given(3), '1', row(null), given(3)],
  [
    'the row of another roster',
    given(3),
    '1',
    row(9, NOON),
    { people: PEOPLE, row: { loadedAt: NOON, rowId: 9 } },
  ],
  ['a 学号 that has come', given(3, ['', '', '', '']), '1', row(3), given(3)],
])('%s is told', async (_what, before, studentNo, compared, after) => {
  const told = await withOneRow(showing(studentNo), before, async () => compared, digest);
  expect(told).toEqual({ answer: compared, given: after });
});

test('another row of the same people is not, and the one given stays', async () => {
  const told = await withOneRow(showing('1'), given(3), async () => row(4), digest);
  expect(told).toEqual({ answer: null, given: given(3) });
});

test.each([[given(3)], [given(null)]])('for other people nothing is even looked up', async (before) => {
  const told = await withOneRow(
    showing('2'),
    before,
    () => Promise.reject(new Error('was looked up')),
    digest,
  );
  expect(told).toEqual({ answer: null, given: before });
});
