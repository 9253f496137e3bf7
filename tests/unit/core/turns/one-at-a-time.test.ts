import { expect, test } from 'vitest';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
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

/** What is uncaught while `act` runs; the runner itself does not hear of it. */
async function uncaughtIn(act: () => void): Promise<readonly unknown[]> {
  const listeners = process.rawListeners('unhandledRejection');
  const uncaught: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => uncaught.push(error));
  act();
  await settled();
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener as () => void);
  return uncaught;
}

test('a failure is not lost where nobody waits for it', async () => {
  const error = new Error('nobody waits');
  const inTurn = oneAtATime();
  expect(await uncaughtIn(() => void inTurn(() => Promise.reject(error)))).toEqual([error]);
});
