import type { ClassView } from '@/lib/core/board/class-view';
import { NO_CLASS } from '@/lib/core/board/class-view';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, Roster, RosterResult } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import type { ClassStore } from '@/lib/core/session/class-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { ClassPage } from '@/lib/flows/class-page/class-page';
import type { ClassPagePorts, OpenRosterPort } from '@/lib/flows/class-page/class-ports';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { createRosterLoader } from '@/lib/flows/load-roster';
import { classRow } from '@/tests/support/made-up-class';
import { noSurprise } from '@/tests/support/no-surprise';

export const NOW = new Date(2026, 8, 10, 8);

/** A roster of the made-up people from `first` up to, not including, `last`, of a class of this name. */
export function rosterOf(
  className: string,
  first: number,
  last: number,
  changes: Partial<Roster> = {},
): Roster {
  const rows = Array.from({ length: last - first }, (_, index) => classRow(first + index));
  return {
    fileName: `${className}.xlsx`,
    head: { ...DEFAULT_HEAD, className, deadline: '2026-09-20T17:00' },
    columns: ['name', 'studentNo', 'idNumber', 'enrollDate'],
    rows,
    problems: [],
    notices: [],
    ...changes,
  };
}

/** Which class and which version it is, told by name and rows. */
function identified({ head, rows }: Pick<Roster, 'head' | 'rows'>): RosterAbout {
  const content = rows.map(({ values }) => `${values.studentNo}/${values.enrollDate}`).join();
  return { ...head, classId: `id-${head.className}`, classFingerprint: content };
}

/** What live checks compare with, in memory. */
export function fakeOpenRoster(first: { kept: KeptRoster; roster: ReportedRoster } | null = null) {
  let now = first;
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const port: OpenRosterPort = {
    kept: async () => now?.kept ?? null,
    report: async () => now?.roster.report ?? null,
    rows: async (_, from, count) => now?.roster.rows.slice(from, from + count) ?? [],
    keepForCounselor: async (roster, { keepUntil }) => {
      const kept = keptForCounselor(roster, keepUntil, NOW.toISOString());
      now = { kept, roster };
      tell();
      return kept;
    },
    deleteAll: async () => {
      now = null;
      tell();
    },
    onChanged: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  return { port, roster: () => now?.roster ?? null };
}

interface Options {
  readonly store?: ClassStore;
  readonly openRoster?: ReturnType<typeof fakeOpenRoster>;
}

/** A class page in memory that has started; `give` hands it one roster and waits until it rests. */
export async function startedPage({
  store = memoryClassStore(),
  openRoster = fakeOpenRoster(),
}: Options = {}) {
  let view: ClassView = NO_CLASS;
  let result: RosterResult = { ok: false, refusal: 'no-rows', detail: '' };
  let keys = 0;
  const copied: string[] = [];
  const ports: ClassPagePorts = {
    store,
    openRoster: openRoster.port,
    createLoader: (loaderStore, onState) =>
      createRosterLoader({
        readFiles: async () => result,
        answers: { read: async () => ({}), remember: async () => undefined },
        store: loaderStore,
        role: 'counselor',
        settings: async () => DEFAULT_SETTINGS,
        identify: async (roster) => identified(roster),
        newSessionCode: () => '',
        onState,
        onSurprise: noSurprise,
        now: () => NOW,
      }),
    newSessionCode: () => 'K7Q2MX',
    now: () => NOW,
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
    forgetOthers: async () => undefined,
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    onView: (next) => {
      view = next;
    },
  };
  const page = new ClassPage(ports);
  await page.start();
  await rest();
  return {
    page,
    store,
    openRoster,
    copied,
    view: () => view,
    async give(roster: Roster) {
      result = { ok: true, roster };
      page.loadFiles([new File([], roster.fileName)]);
      await rest();
    },
    async giveBadFile() {
      result = { ok: false, refusal: 'no-rows', detail: '' };
      page.loadFiles([new File([], '空.xlsx')]);
      await rest();
    },
  };
}

/** Everything here is in memory: a few turns, and whatever was begun is done. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

export function identifiedRoster(roster: Roster): Roster {
  return { ...roster, head: { ...identified(roster), sessionCode: 'ABCDEF' } };
}
