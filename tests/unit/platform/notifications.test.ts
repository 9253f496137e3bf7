import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const asked: unknown[] = [];
let answer: () => Promise<boolean> = async () => true;
const lost = new Set<(change: { permissions?: string[] }) => void>();
vi.stubGlobal('chrome', {
  ...fakeBrowser,
  permissions: {
    request: (needed: unknown) => {
      asked.push(needed);
      return answer();
    },
    remove: () => answer(),
    contains: () => answer(),
    onAdded: { addListener: () => undefined },
    onRemoved: { addListener: (listener: (change: object) => void) => lost.add(listener) },
  },
  notifications: undefined,
});
const {
  askForNotifications,
  giveNotificationsBack,
  onNotificationClicked,
  onNotificationsLost,
  readReminded,
  writeReminded,
} = await import('@/lib/platform/notifications');

beforeEach(() => {
  fakeBrowser.reset();
  answer = async () => true;
});

test('it asks for notifications alone; a browser that refuses is a no', async () => {
  expect(await askForNotifications()).toBe(true);
  expect(asked).toEqual([{ permissions: ['notifications'] }]);
  answer = async () => {
    throw new Error('This function must be called during a user gesture');
  };
  expect(await askForNotifications()).toBe(false);
  await giveNotificationsBack();
});

test('an error that is no refusal is not swallowed', async () => {
  answer = async () => {
    throw new TypeError('wrong');
  };
  await expect(askForNotifications()).rejects.toThrow('wrong');
});

test('losing another permission is no news', () => {
  const news: string[] = [];
  onNotificationsLost(() => void news.push('lost'));
  for (const tell of lost) tell({ permissions: ['geolocation'] });
  for (const tell of lost) tell({});
  expect(news).toEqual([]);
  for (const tell of lost) tell({ permissions: ['notifications'] });
  expect(news).toEqual(['lost']);
});

test('before the permission is given there is nothing to listen to, and that is no error', () => {
  expect(() => onNotificationClicked(() => undefined)).not.toThrow();
});

test.each([
  [undefined, []],
  ['2026-09-29T17:00 day-before', []],
  [
    ['a', 1, null, 'b'],
    ['a', 'b'],
  ],
])('of what was stored (%j) only texts are believed: %j', async (reminded, read) => {
  await fakeBrowser.storage.local.set({ reminded });
  expect(await readReminded()).toEqual(read);
});

test('what was given is read again', async () => {
  await writeReminded(['2026-09-29T17:00 day-before']);
  expect(await readReminded()).toEqual(['2026-09-29T17:00 day-before']);
});
