import { expect, test } from 'vitest';
import { countSurprises } from '@/lib/core/surprises/count-surprises';
import type { Surprise } from '@/lib/core/surprises/surprise';

const TYPE: Surprise = { stage: 'read-file', errorClass: 'TypeError' };
const RANGE: Surprise = { stage: 'read-file', errorClass: 'RangeError' };
const DRAW: Surprise = { stage: 'draw', errorClass: 'TypeError' };

test.each<[string, readonly Surprise[], readonly object[]]>([
  ['none', [], []],
  ['one', [TYPE], [{ ...TYPE, count: 1 }]],
  [
    'the same step with two errors',
    [TYPE, RANGE],
    [
      { ...TYPE, count: 1 },
      { ...RANGE, count: 1 },
    ],
  ],
  [
    'the same error at two steps',
    [DRAW, TYPE],
    [
      { ...DRAW, count: 1 },
      { ...TYPE, count: 1 },
    ],
  ],
  [
    'one that comes again later',
    [TYPE, DRAW, TYPE],
    [
      { ...TYPE, count: 2 },
      { ...DRAW, count: 1 },
    ],
  ],
])('%s', (_, surprises, counted) => {
  expect(countSurprises(surprises)).toEqual(counted);
});
