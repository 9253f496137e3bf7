import { expect, test } from 'vitest';
import { type BatchItem, batchEnd } from '@/lib/core/batch/batch-item';
import { viewOfBatch } from '@/lib/core/batch/view-of-batch';

const WAITING: BatchItem = { id: 1, path: 'a.png', body: { state: 'waiting' } };
const READ: BatchItem = { id: 2, path: 'b.png', body: batchEnd('read', null) };
const NOW = { items: [], isTaking: false, isPaused: false, pace: { files: 0, elapsed: 0 }, eyes: 0 };

test.each([
  ['nothing was given', {}, 'idle'],
  ['files are being taken in', { isTaking: true }, 'running'],
  ['one waits', { items: [WAITING, READ] }, 'running'],
  ['one waits, and reading is held', { items: [WAITING, READ], isPaused: true }, 'paused'],
  ['all have ended', { items: [READ] }, 'ended'],
  ['all have ended, whatever is held', { items: [READ], isPaused: true }, 'ended'],
  ['all have ended, and more are being taken in', { items: [READ], isTaking: true }, 'running'],
] as const)('%s', (_, changes, state) => {
  expect(viewOfBatch({ ...NOW, ...changes }).state).toBe(state);
});

test('tells account, time left and what waits for a person', () => {
  const view = viewOfBatch({
    ...NOW,
    items: [WAITING, READ],
    pace: { files: 3, elapsed: 600 },
    eyes: 4,
  });
  expect(view).toMatchObject({ account: { files: 2, read: 1, open: 1 }, millisecondsLeft: 200, eyes: 4 });
});
