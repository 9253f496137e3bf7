import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Surprise } from '@/lib/core/surprises/surprise';

vi.stubGlobal('chrome', fakeBrowser);
const { surprisesLeft, takeLeftSurprises } = await import('@/lib/platform/surprises/left-surprises');

const ICON: Surprise = { stage: 'icon', errorClass: 'TypeError' };
const BACKGROUND: Surprise = { stage: 'background', errorClass: 'RangeError' };

beforeEach(() => fakeBrowser.reset());

function page() {
  const shown: Surprise[] = [];
  takeLeftSurprises((surprise) => shown.push(surprise));
  return shown;
}
function quiet() {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

test('what was left is shown by the next page, each once', async () => {
  const leave = surprisesLeft();
  for (const surprise of [ICON, BACKGROUND, ICON]) leave(surprise);
  await vi.waitFor(async () => {
    const { surprises } = await fakeBrowser.storage.session.get<{ surprises?: object[] }>('surprises');
    expect(surprises).toHaveLength(3);
  });
  const first = page();
  await vi.waitFor(() => expect(first).toEqual([ICON, BACKGROUND, ICON]));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  const second = page();
  await quiet();
  expect(second).toEqual([]);
});

test('what comes while a page is open is shown there', async () => {
  const shown = page();
  surprisesLeft()(ICON);
  await vi.waitFor(() => expect(shown).toEqual([ICON]));
});

test.each<[string, unknown]>([
  ['a step that is none of ours', [{ ...ICON, stage: '张三' }]],
  ['a name that is none of ours', [{ ...ICON, errorClass: '500109200603180029' }]],
  ['a text', '张三'],
])('%s is never shown', async (_, stored) => {
  await fakeBrowser.storage.session.set({ surprises: stored });
  const shown = page();
  await quiet();
  expect(shown).toEqual([]);
});

test('a storage that is out of order does not make another surprise', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no room'));
  surprisesLeft()(ICON);
  await vi.waitFor(() => expect(set).toHaveBeenCalled());
  set.mockRestore();
  const leave = surprisesLeft();
  leave(BACKGROUND);
  const shown = page();
  await vi.waitFor(() => expect(shown).toEqual([BACKGROUND]));
});
