import { expect, test } from 'vitest';
import { readRosterFile } from '@/lib/platform/roster/read-roster-file';
import { makeSheet } from '@/tests/support/make-xlsx';

const spawn = (): Worker => new Worker(new URL('./worker-for-tests.ts', import.meta.url), { type: 'module' });

const file = (bytes: BlobPart, name = '名单.xlsx'): File => new File([bytes], name);
const rows = (count: number) => [
  ['学号', '姓名'],
  ...Array.from({ length: count }, (_, index) => [`${index}`, '某某']),
];

const read = (given: File, options: { signal?: AbortSignal; deadlineMs?: number } = {}) =>
  readRosterFile(
    given,
    { signal: new AbortController().signal, onProgress: () => undefined, ...options },
    spawn,
  );

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
  expect(await read(file('', '空.csv'))).toEqual({ ok: false, refusal: 'empty-file', detail: '' });
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
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(await readRosterFile(file('a'), options, broken)).toMatchObject({ refusal: 'reader-failed' });
});
