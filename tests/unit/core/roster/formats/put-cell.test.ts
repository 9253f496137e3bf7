import { expect, test } from 'vitest';
import { putCell } from '@/lib/core/roster/formats/put-cell';
import type { Cell } from '@/lib/core/roster/model/table';

test.each<readonly [readonly Cell[], number, readonly Cell[]]>([
  [[], 0, ['x']],
  [[], 2, [null, null, 'x']],
  [['a'], 1, ['a', 'x']],
  [['a', 'b'], 0, ['x', 'b']],
])('%j with a value in column %i is %j', (before, column, after) => {
  const cells = [...before];
  putCell(cells, column, 'x');
  expect(cells).toEqual(after);
});
