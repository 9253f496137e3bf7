import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { packInWorker } from '@/lib/platform/handout/pack-in-worker';
import type { PackWanted } from '@/lib/platform/handout/pack-messages';
import { keptRows } from '@/lib/platform/handout/stored-rows';
import { ROSTER_DATABASE } from '@/lib/platform/roster/roster-database';
import { createRosterStore } from '@/lib/platform/roster/roster-store';
import { sessionArea } from '@/tests/browser/roster/session-area';
import { noSurprise } from '@/tests/support/no-surprise';

const ROSTER = { kind: 'roster', withNames: false } as const;
const NOW = new Date('2026-11-25T08:00:00Z');
const UNTIL = { keepUntil: '2026-12-25' };

function spawn(): Worker {
  return new Worker(new URL('./pack-worker-for-tests.ts', import.meta.url), { type: 'module' });
}

/** The store that the worker looks into. */
const store = createRosterStore({
  name: ROSTER_DATABASE,
  session: sessionArea(),
  now: () => NOW,
  begin: async () => undefined,
});

function classOf(count: number): Roster {
  return {
    fileName: '名单.xlsx',
    head: { ...DEFAULT_HEAD, className: '计科1班', classId: '0a1b2c3d' },
    columns: ['name', 'studentNo'],
    rows: Array.from({ length: count }, (_, index) => ({
      rowNumber: index + 2,
      values: { studentNo: String(2026_000_000 + index), name: '某某' },
      refused: {},
    })),
    problems: [],
    notices: [],
  };
}

function pack(
  options: { wanted?: PackWanted; signal?: AbortSignal; onProgress?: (...n: number[]) => void } = {},
) {
  return packInWorker(
    {
      wanted: ROSTER,
      now: NOW,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onSurprise: noSurprise,
      ...options,
    },
    spawn,
  );
}

afterEach(() => store.deleteAll());

test('a kept class of 1,200 comes out of the worker, each student once and in the order of the roster', async () => {
  await store.keepForCounselor(classOf(1200), UNTIL);
  const told: number[][] = [];
  const packed = await pack({ onProgress: (...numbers) => told.push(numbers) });
  if (!packed.ok) throw new Error(packed.failure);
  const names = Object.keys(unzipSync(new Uint8Array(await packed.zip.arrayBuffer())));
  expect(names).toHaveLength(1200);
  expect([names[0], names[1199]]).toEqual(['2026000000.json', '2026001199.json']);
  expect(told).toEqual([
    [0, 1200],
    [500, 1200],
    [1000, 1200],
    [1200, 1200],
  ]);
});

test('with nothing kept there is nothing to pack', async () => {
  expect(await pack()).toEqual({ ok: false, failure: 'nothing-kept' });
});

test('stopping ends it at once', async () => {
  await store.keepForCounselor(classOf(1200), UNTIL);
  const stop = new AbortController();
  const packing = pack({ signal: stop.signal });
  stop.abort();
  await expect(packing).rejects.toMatchObject({ name: 'AbortError' });
});

test('a worker that fails is a failure, not a page that waits for ever', async () => {
  const seen: Surprise[] = [];
  const broken = (): Worker => new Worker(URL.createObjectURL(new Blob(['throw new Error()'])));
  const options = {
    wanted: ROSTER,
    now: NOW,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onSurprise: (surprise: Surprise) => seen.push(surprise),
  };
  expect(await packInWorker(options, broken)).toEqual({ ok: false, failure: 'failed' });
  expect(seen).toEqual([{ stage: 'hand-out', errorClass: 'Error' }]);
});

test('a roster loaded while rows are read waits: the rows of two rosters never mix', async () => {
  await store.keepForCounselor(classOf(1200), UNTIL);
  const { batches } = await keptRows();
  let replacing: Promise<unknown> = Promise.resolve();
  const counts: number[] = [];
  for await (const rows of batches()) {
    if (counts.length === 0) replacing = store.keepForCounselor(classOf(3), UNTIL);
    counts.push(rows.length);
  }
  await replacing;
  expect(counts).toEqual([500, 500, 200]);
  expect((await store.kept())?.rowCount).toBe(3);
});
