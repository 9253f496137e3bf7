import { expect, test } from 'vitest';
import { type ColumnPlan, planTable } from '@/lib/core/sheets/plan-table';
import { hideIds } from '@/lib/core/values/hidden-digits';

const ID = '500109200603180029';

function planned(...plans: readonly ColumnPlan<string>[]) {
  return planTable({ sheet: '表', plans, entries: ['计算机科学与技术', ID], hide: hideIds, facts: ['', ID] });
}
function column(more: Partial<ColumnPlan<string>>): ColumnPlan<string> {
  return { title: '列', widths: [5, 12], cell: (entry) => entry, ...more };
}

test('a column is as wide as its longest text, within its bounds; words may become narrower on paper', () => {
  const { columns } = planned(
    column({}),
    column({ widths: [5, 40], wraps: true }),
    column({ cell: () => '' }),
  );
  expect(columns.map(({ width, leastWidth }) => [width, leastWidth])).toEqual([
    [12, 12],
    [19, 5],
    [5, 5],
  ]);
});

test('ID numbers are hidden in every text, but for a column that shows them', () => {
  const { rows, facts, columns } = planned(
    column({ title: ID }),
    column({ cell: (entry) => ({ red: entry }) }),
    column({ showsIds: true }),
  );
  expect(rows[1]).toEqual(['500109**********29', { red: '500109**********29' }, ID]);
  expect(facts).toEqual(['500109**********29']);
  expect(columns[0]?.title).toBe('500109**********29');
});

test('no control character gets into a text', () => {
  const { rows } = planned(column({ cell: () => ' a\u0000b\u000b ' }));
  expect(rows[0]).toEqual(['a b']);
});

test.each([
  ['portrait', 4],
  ['landscape', 9],
])('%s with %i columns of twelve', (paper, count) => {
  expect(planned(...Array.from({ length: count }, () => column({}))).paper).toBe(paper);
});
