import { expect, test } from 'vitest';
import { barParts } from '@/lib/core/board/bar-parts';

const NOBODY = { waiting: 0, agreed: 0, differs: 0, eyes: 0, missing: 0 };

test.each([
  [NOBODY, []],
  [
    { ...NOBODY, waiting: 5, agreed: 10, differs: 5 },
    [
      { state: 'agreed', from: 0, width: 50 },
      { state: 'differs', from: 50, width: 25 },
      { state: 'waiting', from: 75, width: 25 },
    ],
  ],
])('a bar of 100 for %o', (byState, parts) => {
  expect(barParts(byState, 100)).toEqual(parts);
});
