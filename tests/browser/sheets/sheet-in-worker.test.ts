import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { sheetInWorker } from '@/lib/platform/sheets/sheet-in-worker';
import type { SheetReply } from '@/lib/platform/sheets/sheet-messages';
import { AGREED, filedClass, studentOf } from '@/tests/support/filed-class';
import { CLASS_TITLES, makeForm } from '@/tests/support/made-up-form';
import { noSurprise } from '@/tests/support/no-surprise';

const NOW = new Date(2026, 10, 26, 8);
const FAILED = { kind: 'refused', refused: { ok: false, refusal: 'failed', detail: '' } };

function spawn(): Worker {
  return new Worker(new URL('./sheet-worker-for-tests.ts', import.meta.url), { type: 'module' });
}
function classOf(count: number) {
  return filedClass(
    Array.from({ length: count }, (_, index) => ({ student: studentOf(index), standing: AGREED })),
  );
}
async function rowsOf(reply: SheetReply) {
  if (reply.kind !== 'file') throw new Error(reply.kind);
  return (await readXlsx(new Uint8Array(await reply.file.arrayBuffer()))).sheets.at(-1)?.rows ?? [];
}

test('a class of 200 comes as a workbook with every student in it', async () => {
  const request = {
    kind: 'class-sheet',
    options: DEFAULT_CLASS_SHEET,
    classes: [classOf(200)],
    now: NOW,
  } as const;
  const rows = await rowsOf(await sheetInWorker(request, noSurprise, spawn));
  expect(rows.slice(3, 203).map((row) => row[0])).toEqual(
    Array.from({ length: 200 }, (_, index) => index + 1),
  );
});

test('the college’s own form is filled in', async () => {
  const form = new File([makeForm({ titles: CLASS_TITLES })], '核对表.xlsx');
  const more = { form, idNumber: 'whole', given: null, remembered: {}, now: NOW } as const;
  const rows = await rowsOf(
    await sheetInWorker({ kind: 'form', classes: [classOf(30)], ...more }, noSurprise, spawn),
  );
  expect(rows[33]?.slice(0, 2)).toEqual([30, '222026321000029']);
  expect(rows.at(-1)?.[0]).toContain('一式两份');
});

test('a worker that does not start, or does not end, is told as a sheet that was not made', async () => {
  const request = { kind: 'statistics', classes: [classOf(2)], now: NOW } as const;
  const broken = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])));
  const seen: Surprise[] = [];
  expect(await sheetInWorker(request, (surprise) => seen.push(surprise), broken)).toEqual(FAILED);
  expect(seen).toEqual([{ stage: 'write-sheets', errorClass: 'Error' }]);
  const endless = () => new Worker(URL.createObjectURL(new Blob(['for (;;);'])));
  expect(await sheetInWorker(request, noSurprise, endless, 200)).toEqual(FAILED);
});
