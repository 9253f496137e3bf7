import { chinaMinute } from '@/lib/core/calendar/china-minute';
import { practiceClass } from '@/lib/core/practice/practice-class';
import { keepUntil } from '@/lib/core/roster/keep-until';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { localDay } from '@/lib/core/text-forms/local-day';
import type { ClassPagePorts, OpenRosterPort } from '@/lib/flows/class-page/class-ports';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { noRoster } from '@/lib/flows/class-page/no-roster';
import { identifyClass } from '@/lib/flows/identify-class';
import { createRosterLoader } from '@/lib/flows/load-roster';
import { copyText } from '@/lib/platform/clipboard';
import { forgetRest } from '@/lib/platform/memory/forget-rest';
import { digestText, newSessionCode, pause } from '@/lib/platform/roster/class-parts';
import { columnAnswers } from '@/lib/platform/roster/column-answers';
import { rosterInWorker } from '@/lib/platform/roster/roster-in-worker';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { openClassStore } from '@/lib/platform/session/class-store';
import { readSettings } from '@/lib/platform/settings';

/** Where a class page keeps what it shows. */
export interface ClassPlaces {
  readonly store: ClassStore;
  readonly openRoster: OpenRosterPort;
  readonly forgetOthers: () => Promise<void>;
}

function now(): Date {
  return new Date();
}

function newKey(): string {
  return crypto.randomUUID();
}

/** The counselor's classes, as this browser keeps them. */
export function keptClasses(): ClassPlaces {
  return {
    store: openClassStore(),
    openRoster: openRosterStore(),
    forgetOthers: forgetRest,
  };
}

/** How long a lesson that one practises still lasts, in ms. */
const LESSON_LEFT = 25 * 60_000;

/** A made-up class; all of it goes with the page. */
export async function practiceClasses(): Promise<ClassPlaces> {
  const store = memoryClassStore();
  const at = now();
  const deadline = chinaMinute(new Date(at.getTime() + LESSON_LEFT)).replace(' ', 'T');
  const until = keepUntil(null, localDay(at));
  const session = practiceClass({ at: at.toISOString(), deadline, keepUntil: until, newKey });
  await store.create(session);
  await store.setOpenClass(session.about.classKey);
  return { store, openRoster: noRoster(now), forgetOthers: async () => undefined };
}

/** What the flow behind the page is handed. */
export function classPorts(
  places: ClassPlaces,
  onView: ClassPagePorts['onView'],
  onSurprise: OnSurprise,
): ClassPagePorts {
  return {
    ...places,
    createLoader: (store, onState) =>
      createRosterLoader({
        readFiles: (files, options) => rosterInWorker(files, options),
        answers: columnAnswers,
        store,
        role: 'counselor',
        settings: readSettings,
        identify: (roster) => identifyClass(roster, { digest: digestText, pause }),
        // a class gets its code when it is made; a new roster goes on with it
        newSessionCode: () => '',
        onState,
        onSurprise,
        now,
      }),
    newSessionCode,
    now,
    newKey,
    copy: copyText,
    onView,
  };
}
