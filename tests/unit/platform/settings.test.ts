import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';

vi.stubGlobal('chrome', fakeBrowser);
const { followSettings, readSettings, watchSettings, writeSettings } = await import(
  '@/lib/platform/settings'
);

const OWN = { ...DEFAULT_SETTINGS, autoCheck: true, projector: false };

beforeEach(() => fakeBrowser.reset());

test('without anything stored the defaults hold', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('what was written is read again', async () => {
  await writeSettings(OWN);
  expect(await readSettings()).toEqual(OWN);
});

test.each([
  ['text', 'settings', DEFAULT_SETTINGS],
  ['nothing', null, DEFAULT_SETTINGS],
  ['a value of another kind', { ...OWN, autoCheck: 'yes' }, { ...OWN, autoCheck: false }],
  ['a school that is no text', { ...OWN, school: 1 }, { ...OWN, school: null }],
  ['a setting missing', { autoCheck: true }, { ...DEFAULT_SETTINGS, autoCheck: true }],
])('of stored settings with %s only what has its right shape is believed', async (_, settings, read) => {
  await fakeBrowser.storage.local.set({ settings });
  expect(await readSettings()).toEqual(read);
});

test('changes are told to whoever watches, until they stop', async () => {
  const told: unknown[] = [];
  const stop = watchSettings((settings) => told.push(settings));
  await writeSettings(OWN);
  await fakeBrowser.storage.local.set({ other: 1 });
  stop();
  await writeSettings(DEFAULT_SETTINGS);
  expect(told).toEqual([OWN]);
});

test('who follows the settings sees a change without asking again', async () => {
  const settings = followSettings();
  expect(await settings()).toEqual(DEFAULT_SETTINGS);
  await writeSettings(OWN);
  expect(await settings()).toEqual(OWN);
});
