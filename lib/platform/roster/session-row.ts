import type { Browser } from 'wxt/browser';
import type { RowRef } from '@/lib/core/choose/pick-row';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport } from '@/lib/core/roster/model/roster-report';

/** The part of the browser's session storage that is used here: in memory, closed to content scripts. */
export type SessionArea = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

export interface SessionRow {
  readonly kept: KeptRoster;
  readonly report: KeptReport | null;
  readonly ref: RowRef;
}

const ROW = 'studentRow';
const FORMAT = 1;

interface Stored {
  readonly format: typeof FORMAT;
  readonly kept: KeptRoster;
  readonly row: ExpectedRecord;
  readonly report?: KeptReport;
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

/** The moment of loading tells this row from every other that was or will be kept. */
function rowIdOf({ loadedAt }: KeptRoster): number {
  return Date.parse(loadedAt);
}

/** The student's one row that is kept until the browser closes; null when there is none. */
export async function readSessionRow(session: SessionArea): Promise<SessionRow | null> {
  const stored: unknown = (await session.get(ROW))[ROW];
  if (!isStored(stored)) return null;
  const { report = null } = stored;
  return { kept: stored.kept, report, ref: { rowId: rowIdOf(stored.kept), row: stored.row } };
}

/** Keeps the row until the browser closes. Rejects when there is no room. */
export function writeSessionRow(
  session: SessionArea,
  kept: KeptRoster,
  { row, report }: { readonly row: ExpectedRecord; readonly report: KeptReport | undefined },
): Promise<void> {
  const stored: Stored = { format: FORMAT, kept, row, ...(report && { report }) };
  return session.set({ [ROW]: stored });
}

export function removeSessionRow(session: SessionArea): Promise<void> {
  return session.remove(ROW);
}
