import { expect, test } from 'vitest';
import { oneAtATime } from '@/lib/flows/check/one-at-a-time';
import { settled } from '@/tests/support/check-world';

test('what is given first is begun at once, the next when it is over, failed or not', async () => {
  const log: string[] = [];
  const inTurn = oneAtATime();
  let fail: () => void = () => undefined;
  const first = inTurn(() => {
    log.push('first');
    return new Promise<never>((_, reject) => {
      fail = () => reject(new Error('first'));
    });
  });
  const second = inTurn(async () => log.push('second'));
  await settled();
  expect(log).toEqual(['first']);
  fail();
  await expect(first).rejects.toThrow('first');
  await second;
  expect(log).toEqual(['first', 'second']);
  await settled();
  void inTurn(async () => log.push('third'));
  expect(log).toEqual(['first', 'second', 'third']);
});
