import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { lostReason } = await import('@/lib/core/messages/message-lost');
const { followPageSettings } = await import('@/lib/platform/page-settings');

const { id } = fakeBrowser.runtime;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id });
  vi.restoreAllMocks();
});

test.each([
  [undefined, false, null],
  ['text', false, null],
  [{ autoCheck: 'yes', projector: 1 }, false, null],
  [{ autoCheck: true, projector: false }, true, false],
])(
  'of stored settings %j only what has its right shape is believed',
  async (stored, autoCheck, projector) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ settings: stored });
    expect(await followPageSettings()()).toMatchObject({ autoCheck, projector });
  },
);

test('what is kept of one setting leaves the others, and is followed', async () => {
  await fakeBrowser.storage.local.set({ settings: { school: '某大学', showPhoto: true } });
  const settings = followPageSettings();
  await (await settings()).keepProjector(true);
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({
    settings: { school: '某大学', showPhoto: true, projector: true },
  });
  expect(await settings()).toMatchObject({ projector: true });
});

test('keeping one for a page whose extension was reloaded meanwhile does not go on for ever', async () => {
  const settings = await followPageSettings()();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockReturnValue(new Promise(() => undefined) as never);
  const kept = settings.keepProjector(true).then(() => expect.unreachable('it was kept'), lostReason);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(await kept).toBe('extension-reloaded');
});
