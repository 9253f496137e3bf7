import { expect, test } from 'vitest';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { type RosterReadingOptions, rosterInWorker } from '@/lib/platform/roster/roster-in-worker';
import type { RosterReply, RosterRequest } from '@/lib/platform/roster/roster-messages';
import { makeSheet } from '@/tests/support/make-xlsx';
import { noSurprise } from '@/tests/support/no-surprise';

function spawn(): Worker {
  return new Worker(new URL('./roster-worker-for-tests.ts', import.meta.url), { type: 'module' });
}

function file(bytes: BlobPart, name = '名单.xlsx'): File {
  return new File([bytes], name);
}
function rows(count: number) {
  return [['学号', '姓名'], ...Array.from({ length: count }, (_, index) => [`${index}`, '某某'])];
}

const OPTIONS: RosterReadingOptions = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ask: () => Promise.reject(new Error('nothing was to be asked')),
  rosterName: '名单.xlsx',
  remembered: Promise.resolve({}),
  review: false,
  onSurprise: noSurprise,
};

const QUESTION: ColumnQuestion = {
  source: '名单.csv',
  rowCount: 1,
  headerKey: 'k',
  columns: [],
  guesses: [],
  partialDates: [],
  hiddenRows: 0,
  joins: [],
};
const ANSWER: ColumnAnswer = {
  columns: [{ index: 2, field: 'name' }],
  common: { level: '本科' },
  partialDays: {},
  joined: [],
};

/** A worker that takes no time at all, however busy the machine is: asks one question, then refuses. */
class AskingWorker {
  onmessage: ((event: MessageEvent<RosterReply>) => void) | null = null;

  postMessage({ kind }: RosterRequest): void {
    const refused = { ok: false, refusal: 'no-rows', detail: '' } as const;
    const data: RosterReply =
      kind === 'read' ? { kind: 'question', question: QUESTION } : { kind: 'refused', refused };
    queueMicrotask(() => this.onmessage?.(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.onmessage = null;
  }
}

function read(given: File, options: Partial<RosterReadingOptions> = {}) {
  return rosterInWorker([given], { ...OPTIONS, ...options }, spawn);
}

test('a workbook comes back from the worker with all its rows, in order', async () => {
  const result = await read(file(makeSheet(rows(2500))));
  const numbers = result.ok ? result.roster.rows.map(({ values }) => values.studentNo) : [];
  expect(numbers).toEqual(Array.from({ length: 2500 }, (_, index) => `${index}`));
  expect(result).toMatchObject({
    ok: true,
    roster: { fileName: '名单.xlsx', columns: ['name', 'studentNo'] },
  });
});

test('a refusal comes back with its reason', async () => {
  expect(await read(file('', '空.csv'))).toEqual({
    ok: false,
    refusal: 'empty-file',
    detail: '',
    fileName: '空.csv',
  });
});

test('a file that takes too long is given up', async () => {
  expect(await read(file(makeSheet(rows(5000))), { deadlineMs: 1 })).toEqual({
    ok: false,
    refusal: 'took-too-long',
    detail: '',
  });
});

test('an aborted reading ends at once', async () => {
  const stop = new AbortController();
  const reading = read(file(makeSheet(rows(5000))), { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('a worker that fails is a refusal, not a page that waits for ever', async () => {
  const broken = (): Worker => new Worker(URL.createObjectURL(new Blob(['throw new Error()'])));
  const seen: Surprise[] = [];
  const options = { ...OPTIONS, onSurprise: (surprise: Surprise) => seen.push(surprise) };
  expect(await rosterInWorker([file('a')], options, broken)).toMatchObject({ refusal: 'reader-failed' });
  expect(seen).toEqual([{ stage: 'read-file', errorClass: 'Error' }]);
});

test('a question goes to whoever is asked, and the answer decides what is read', async () => {
  const asked: string[][] = [];
  const result = await read(file('学号,姓名,姓名\n1,甲乙,丙丁\n', '名单.csv'), {
    ask: async ({ columns }) => {
      asked.push(columns.map(({ title }) => title));
      return ANSWER;
    },
  });
  expect(asked).toEqual([['学号', '姓名', '姓名']]);
  expect(result).toMatchObject({ ok: true, roster: { rows: [{ values: { name: '丙丁', level: '本科' } }] } });
});

test('the time that a person takes to answer is not counted', async () => {
  const deadlineMs = 50;
  const ask = async (): Promise<ColumnAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 4 * deadlineMs));
    return ANSWER;
  };
  const asks = (): Worker => new AskingWorker() as unknown as Worker;
  const result = await rosterInWorker([file('a')], { ...OPTIONS, deadlineMs, ask }, asks);
  expect(result).toEqual({ ok: false, refusal: 'no-rows', detail: '' });
});

test('several files come back as one roster, and a bad one among them is named', async () => {
  const one = file(`学号,姓名\n1,甲乙\n`, '计科1班.csv');
  const two = file(
    makeSheet([
      ['学号', '姓名'],
      ['2', '丙丁'],
    ]),
    '计科2班.xlsx',
  );
  expect(await rosterInWorker([one, two], OPTIONS, spawn)).toMatchObject({
    ok: true,
    roster: { rows: [{ source: '计科1班.csv' }, { source: '计科2班.xlsx' }] },
  });
  expect(await rosterInWorker([one, file('', '空.csv')], OPTIONS, spawn)).toMatchObject({
    refusal: 'empty-file',
    fileName: '空.csv',
  });
});
