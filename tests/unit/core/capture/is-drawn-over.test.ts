import { expect, test } from 'vitest';
import { isDrawnOver } from '@/lib/core/capture/is-drawn-over';

const VALUE = { left: 100, top: 50, width: 40, height: 20 };

test.each([
  ['its own mark, five px around it', 'outline', { left: 95, top: 45, width: 50, height: 30 }, false],
  ['a mark elsewhere', 'outline', { left: 160, top: 45, width: 50, height: 30 }, false],
  ['a tag beside it', 'tag', { left: 148, top: 50, width: 50, height: 18 }, false],
  ['the mark of the next value in its line', 'outline', { left: 138, top: 45, width: 50, height: 30 }, true],
  ['a mark round both', 'outline', { left: 60, top: 45, width: 120, height: 30 }, false],
  [
    'the mark of a value that begins inside it',
    'outline',
    { left: 115, top: 45, width: 50, height: 30 },
    true,
  ],
  ['a tag that hangs into it', 'tag', { left: 130, top: 64, width: 50, height: 18 }, true],
] as const)('%s', (_, kind, box, over) => {
  expect(isDrawnOver([{ left: 0, top: 0, width: 10, height: 10 }, VALUE], [{ kind, box }])).toBe(over);
});
