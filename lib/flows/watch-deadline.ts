import { chinaMinute } from '@/lib/core/calendar/china-minute';
import { minutesToChange } from '@/lib/core/calendar/last-days';
import { minutesUntil } from '@/lib/core/calendar/minutes-until';
import { reminderDue } from '@/lib/core/calendar/reminder-due';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { badgeText, iconTitle, reminderNotice } from '@/lib/core/texts/deadline';
import { START_TEXTS } from '@/lib/core/texts/start';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

export interface DeadlinePorts {
  /** what is kept; null when nothing is */
  kept(): Promise<Pick<KeptRoster, 'head'> | null>;
  now(): Date;
  /** what stands on the icon ('' for nothing), and what it is called */
  showIcon(badge: string, title: string): Promise<void>;
  /** watches again in so many minutes; null: only when something changes */
  watchIn(minutes: number | null): Promise<void>;
  /** whether the person wants reminders, and the browser allows them */
  wantsReminders(): Promise<boolean>;
  /** which reminders were given; of deadlines and their days, of nobody */
  reminded(): Promise<readonly string[]>;
  remember(reminded: readonly string[]): Promise<void>;
  remind(notice: Notice): Promise<void>;
}

/** However long it is: a reminder's time comes between two changes of the badge. */
const AT_MOST = 60;
/** Of this many deadlines nobody is reminded twice. */
const REMEMBERED = 20;

/**
 * Keeps the toolbar icon and the reminders in step with the deadline of what is kept. To be called whenever that, the
 * settings or the time has changed; one call after another. A reminder is given once.
 */
export function createDeadlineWatch(ports: DeadlinePorts): () => Promise<void> {
  const inTurn = oneAtATime();
  return () => inTurn(() => watchDeadline(ports));
}

async function watchDeadline(ports: DeadlinePorts): Promise<void> {
  const head = (await ports.kept())?.head ?? null;
  const deadline = head?.deadline ?? null;
  const now = chinaMinute(ports.now());
  await ports.showIcon(
    badgeText(deadline, now),
    iconTitle(START_TEXTS.name, deadline, now, head?.contact ?? ''),
  );
  const change = minutesToChange(minutesUntil(deadline, now) ?? 0);
  await ports.watchIn(change === null ? null : Math.min(change, AT_MOST));
  await remindOnce(deadline, now, ports);
}

async function remindOnce(deadline: string | null, now: string, ports: DeadlinePorts): Promise<void> {
  const kind = reminderDue(deadline, now);
  if (deadline === null || kind === null || !(await ports.wantsReminders())) return;
  const reminded = await ports.reminded();
  const key = `${deadline} ${kind}`;
  if (reminded.includes(key)) return;
  // first: rather none than two
  await ports.remember([...reminded, key].slice(-REMEMBERED));
  await ports.remind(reminderNotice(deadline, kind));
}
