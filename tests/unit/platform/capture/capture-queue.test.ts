import { expect, test } from 'vitest';
import { CAPTURE_GAP_MS, createCaptureQueue } from '@/lib/platform/capture/capture-queue';

/** A clock that moves only when somebody waits. */
function clockAt(start: number) {
  let time = start;
  return {
    now: () => time,
    wait: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('captures asked for at once begin at least 550 ms apart, in their order', async () => {
  const clock = clockAt(1000);
  const queue = createCaptureQueue(clock);
  const capture = (name: string) => queue(async () => `${name} at ${clock.now()}`);
  expect(await Promise.all([capture('a'), capture('b'), capture('c')])).toEqual([
    'a at 1000',
    'b at 1550',
    'c at 2100',
  ]);
});

test('the first capture and one after a long time do not wait', async () => {
  const clock = clockAt(0);
  const queue = createCaptureQueue(clock);
  await queue(async () => null);
  await clock.wait(CAPTURE_GAP_MS + 1000);
  expect(await queue(async () => clock.now())).toBe(1550);
});

test('a capture that fails is told to its asker, and the next one goes on after the gap', async () => {
  const clock = clockAt(0);
  const queue = createCaptureQueue(clock);
  await expect(queue(() => Promise.reject(new Error('quota')))).rejects.toThrow('quota');
  expect(await queue(async () => clock.now())).toBe(550);
});
