import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_CLASS_SHEET, DEFAULT_FEEDBACK } from '@/lib/core/sheets/model/sheet-options';

vi.stubGlobal('chrome', fakeBrowser);
const { formAnswers, sheetOptions } = await import('@/lib/platform/sheets/sheet-options');

const DEFAULTS = { classSheet: DEFAULT_CLASS_SHEET, feedback: DEFAULT_FEEDBACK };
const ANSWER = { columns: [{ index: 0, key: 'studentNo' as const }] };

beforeEach(() => fakeBrowser.reset());

test('how a person wants the sheets is the same next time', async () => {
  expect(await sheetOptions.read()).toEqual(DEFAULTS);
  const own = {
    classSheet: { ...DEFAULT_CLASS_SHEET, wrongColumn: true, blankRows: 0 },
    feedback: { ...DEFAULT_FEEDBACK, columns: [{ key: 'name' as const, title: '学生' }] },
  };
  await sheetOptions.write(own);
  expect(await sheetOptions.read()).toEqual(own);
});

test('what is stored in another shape is not believed', async () => {
  await fakeBrowser.storage.local.set({ sheetOptions: 'x', formAnswers: { a: 1, b: ANSWER } });
  expect(await sheetOptions.read()).toEqual(DEFAULTS);
  expect(await formAnswers.read()).toEqual({ b: ANSWER });
});

test('what was answered for a header row is remembered beside the others', async () => {
  await formAnswers.remember('学号|姓名', ANSWER);
  await formAnswers.remember('学号|情况', ANSWER);
  expect(Object.keys(await formAnswers.read())).toEqual(['学号|姓名', '学号|情况']);
});
