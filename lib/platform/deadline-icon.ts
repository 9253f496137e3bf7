import { browser } from 'wxt/browser';
import { LIGHT } from '@/lib/core/theme/tokens';

const ALARM = 'deadline';

/** For every tab; what a picture that is being taken says about its own tab stands before it. */
export async function showOnIcon(badge: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: LIGHT.green });
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setTitle({ title });
}

/** Wakes the background in so many minutes; null: not any more. */
export async function wakeIn(minutes: number | null): Promise<void> {
  if (minutes === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { delayInMinutes: minutes });
}

/** Calls back when it is time. */
export function onWoken(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}
