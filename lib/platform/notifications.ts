import { browser } from 'wxt/browser';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from './browser-refused';

const NEEDED = { permissions: ['notifications'] } satisfies Parameters<typeof browser.permissions.request>[0];
const KEY = 'reminded';
/** One at a time: a later one takes its place. */
const ID = 'deadline';

/** Asks the person for the permission; only while they click. False when they, or the browser, say no. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(NEEDED).catch(expected(false, browserRefused));
}

/** Gives the permission back, where it can be. */
export async function giveNotificationsBack(): Promise<void> {
  await browser.permissions.remove(NEEDED).catch(expected(false, browserRefused));
}

export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** Calls back when the permission was taken away, in the browser's settings or by us. */
export function onNotificationsLost(listener: () => void): void {
  browser.permissions.onRemoved.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listener();
  });
}

/** Shows a reminder outside of our pages. Only while `hasNotifications`. */
export async function showNotification(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(ID, { type: 'basic', iconUrl, title, message });
}

/** Calls back when a person clicks a reminder. */
export function onNotificationClicked(listener: () => void): void {
  const listen = (): void => {
    // not there before the permission is given
    const api: Partial<typeof browser> = browser;
    api.notifications?.onClicked.addListener((id) => {
      if (id !== ID) return;
      void browser.notifications.clear(ID);
      listener();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}

/** Which reminders were given: deadlines and their days. */
export async function readReminded(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

export function writeReminded(reminded: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [KEY]: reminded });
}
