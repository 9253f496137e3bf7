import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import type { OpenRosterPort } from './class-ports';

/**
 * What the roster that is kept for live checks means for the classes:
 * - `none`: nothing is kept, or a student's own row
 * - `class`: it is this class's
 * - `roster`: it was loaded on another page, and no class has it yet
 */
export type KeptForChecks =
  | { readonly kind: 'none'; readonly isStudents: boolean }
  | { readonly kind: 'class'; readonly classKey: string }
  | { readonly kind: 'roster'; readonly roster: ReportedRoster; readonly kept: KeptRoster };

/** Looks at what is kept; a roster that says of no class which it is, is nobody's. */
export async function rosterToAdopt(
  openRoster: OpenRosterPort,
  classes: readonly ClassAbout[],
): Promise<KeptForChecks> {
  const kept = await openRoster.kept();
  if (kept?.role !== 'counselor') return { kind: 'none', isStudents: kept !== null };
  const { classId, classFingerprint } = kept.head;
  if (classId === '') return { kind: 'none', isStudents: false };
  const owner = classes.find(
    ({ head }) => head.classId === classId && head.classFingerprint === classFingerprint,
  );
  if (owner !== undefined) return { kind: 'class', classKey: owner.classKey };
  const rows = await openRoster.rows(kept.loadedAt, 0, kept.rowCount);
  const { fileName, head, columns } = kept;
  const report = await openRoster.report(kept.loadedAt);
  const { problems = [] } = report ?? {};
  const roster = { fileName, head, columns, rows, problems, notices: [], ...(report && { report }) };
  return { kind: 'roster', kept, roster };
}
