import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { keepUntil } from '@/lib/core/roster/keep-until';
import type { FileNotice, KeptRoster, Roster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { sessionCodeFor } from '@/lib/core/roster/session-code';
import { localDay } from '@/lib/core/text-forms/local-day';
import type { RosterLoaderParts } from './roster-loader';

type KeepParts = Omit<RosterLoaderParts, 'onState'>;

interface WholeOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (percent: number) => void;
}

/** Pictures made on this machine and files handed out from it say the same class and the same session. */
async function headForCounselor(roster: Roster, parts: KeepParts): Promise<RosterAbout> {
  const head = await parts.identify(roster);
  const former = await parts.store.kept();
  return { ...head, sessionCode: sessionCodeFor(head, former?.head ?? null, parts.newSessionCode) };
}

/** Stores a whole roster for a counselor, with the class and session that it stands for. */
export async function keepWhole(
  roster: ReportedRoster,
  parts: KeepParts,
  { signal, onProgress }: WholeOptions,
): Promise<KeptRoster> {
  const until = keepUntil(roster.head.deadline, localDay(parts.now()));
  const head = await headForCounselor(roster, parts);
  return parts.store.keepForCounselor({ ...roster, head }, { keepUntil: until, signal, onProgress });
}

function problemsOf({ problems }: Roster, row: ExpectedRecord): readonly RosterProblem[] {
  return problems.filter(
    ({ rowNumber, source }) => rowNumber === null || (rowNumber === row.rowNumber && source === row.source),
  );
}

/** What stands in rows of others is nothing for a student; what holds for the whole file is. */
function noticesFor({ rows, notices }: Roster): readonly FileNotice[] {
  return rows.length === 1 ? notices : notices.filter((notice) => notice.rows === undefined);
}

/** The roster as the student whose row this is knows it: no other row, and problems and notices of no other. */
export function ownPart(roster: ReportedRoster, row: ExpectedRecord): ReportedRoster {
  return {
    ...roster,
    rows: [row],
    problems: problemsOf(roster, row),
    notices: noticesFor(roster),
  };
}

/** Stores one student's row; out of a whole roster it takes along which class that was. */
export async function keepRow(
  roster: ReportedRoster,
  row: ExpectedRecord,
  parts: KeepParts,
  signal: AbortSignal,
): Promise<KeptRoster> {
  const { keepRoster } = await parts.settings();
  const head = roster.rows.length > 1 ? await parts.identify(roster) : roster.head;
  signal.throwIfAborted();
  return parts.store.keepForStudent({ ...ownPart(roster, row), head }, row, { inSession: !keepRoster });
}
