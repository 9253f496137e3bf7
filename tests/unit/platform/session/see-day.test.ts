import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { seeDay } = await import('@/lib/platform/session/see-day');

beforeEach(() => fakeBrowser.reset());

test('a clock that goes far ahead is held until it is put right', async () => {
  expect(await seeDay('2026-09-10')).toEqual({ last: '2026-09-10', heldUntil: null });
  expect(await seeDay('2099-01-01')).toEqual({ last: '2099-01-01', heldUntil: '2099-01-08' });
  expect(await seeDay('2099-01-02')).toEqual({ last: '2099-01-02', heldUntil: '2099-01-08' });
  expect(await seeDay('2026-09-10')).toEqual({ last: '2026-09-10', heldUntil: null });
});

test('what is stored of another shape is not believed', async () => {
  await fakeBrowser.storage.local.set({ seenDays: { last: 5 } });
  expect(await seeDay('2026-09-10')).toEqual({ last: '2026-09-10', heldUntil: null });
});
