import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, Roster, RosterResult } from '@/lib/core/roster/model/roster';
import type { KeptReport } from '@/lib/core/roster/model/roster-report';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { createRosterLoader } from '@/lib/flows/load-roster';
import type { RosterLoaderParts } from '@/lib/flows/roster-loader';

const NOW = new Date(2026, 8, 10, 12);
const LOADED = NOW.toISOString();

function row(rowNumber: number, studentNo: string) {
  return { rowNumber, values: { studentNo }, refused: {} };
}

export function roster(fileName: string, ...numbers: string[]): Roster {
  return {
    fileName,
    head: DEFAULT_HEAD,
    columns: ['studentNo'],
    rows: numbers.map((number, index) => row(index + 2, number)),
    problems: [{ kind: 'bad-id', rowNumber: 2, column: '身份证号' }],
    notices: [],
  };
}

export const CLASS = roster('名单.xlsx', '1', '2', '3');
export const FORMER: KeptRoster = {
  ...keptForCounselor(CLASS, '2026-10-10', '2026-09-01T00:00:00.000Z'),
  fileName: '旧.xlsx',
};

export function file(name: string): File {
  return new File([], name);
}

/** A store in memory; what it was asked to keep is in `calls`. */
export function fakeStore(former: KeptRoster | null) {
  let kept = former;
  let report: KeptReport | null = null;
  const calls: unknown[] = [];
  const keep = (next: KeptRoster, ...call: unknown[]): KeptRoster => {
    calls.push(call);
    kept = next;
    return next;
  };
  const store: RosterStore = {
    kept: async () => kept,
    report: async () => report,
    keepForCounselor: async (given, { keepUntil }) => {
      report = given.report ?? null;
      return keep(keptForCounselor(given, keepUntil, LOADED), 'counselor', keepUntil, given.rows.length);
    },
    keepForStudent: async (given, own, { inSession }) => {
      report = given.report ?? null;
      const { studentNo } = own.values;
      return keep(keptForStudent(given, own, LOADED), 'student', studentNo, inSession, given.rows.length);
    },
    candidates: async () => ({ only: null, studentNo: [], idNumber: [], examineeNo: [], nameBirth: [] }),
    row: async () => null,
    rows: async () => [],
    deleteAll: async () => {
      kept = null;
    },
    deleteExpired: async () => undefined,
    onChanged: () => () => undefined,
  };
  return { store, calls };
}

export function loaderWith(
  result: RosterResult,
  former: KeptRoster | null = null,
  parts: Partial<RosterLoaderParts> = {},
) {
  const { store, calls } = fakeStore(former);
  const states: LoadState[] = [];
  const loads: number[] = [];
  const surprises: Surprise[] = [];
  const loader = createRosterLoader({
    readFiles: async () => result,
    answers: { read: async () => ({}), remember: async () => undefined },
    store,
    settings: async () => DEFAULT_SETTINGS,
    identify: async ({ head }) => ({ ...head, classId: 'c1', classFingerprint: 'f1' }),
    newSessionCode: () => 'K7Q2MX',
    now: () => NOW,
    onState: (state, count) => {
      states.push(state);
      loads.push(count);
    },
    onSurprise: (surprise) => surprises.push(surprise),
    ...parts,
  });
  return { loader, store, calls, states, loads, surprises };
}

export function ok(value: Roster): RosterResult {
  return { ok: true, roster: value };
}
