import { expect, test } from 'vitest';
import { goodRowsText } from '@/lib/core/texts/roster-report';

test.each([
  [36, 36, null, '36 行可以使用，都没有发现问题'],
  [1, 1, null, '可以使用，没有发现问题'],
  [1, 0, null, '可以使用，有需要留意的地方'],
  [36, 33, null, '36 行可以使用，其中 33 行没有发现问题'],
  [36, 36, 'rows-left', '36 行可以使用；另有行没有载入，请看下面的说明'],
  [36, 33, 'rows-left', '36 行可以使用，其中 33 行没有发现问题；另有行没有载入，请看下面的说明'],
  [1, 1, 'rows-left', '1 行可以使用；另有行没有载入，请看下面的说明'],
  [36, 36, 'to-look-at', '36 行可以使用；请看下面的说明'],
] as const)('%i rows, %i good, with the reservation %s', (rows, good, reservation, text) => {
  expect(goodRowsText(rows, good, reservation)).toBe(text);
});
