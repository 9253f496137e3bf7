import { expect, test } from 'vitest';
import { seatTails } from '@/lib/core/board/seat-tails';

test.each([
  ['two digits tell this class apart', ['20260017'], ['20260017', '20260018'], ['17']],
  ['three do where two do not', ['20260117'], ['20260117', '20260217'], ['117']],
  ['never more than four', ['21260117'], ['21260117', '20260117'], ['0117']],
  ['who has no 学号 has no seat', ['', '20260018'], ['', '20260018'], ['18']],
])('%s', (_, meant, everyone, tails) => {
  expect(seatTails(meant, everyone)).toEqual(tails);
});
