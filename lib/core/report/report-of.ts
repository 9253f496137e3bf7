import type { Role } from '@/lib/core/record/role';
import type { Roster } from '@/lib/core/roster/model/roster';
import {
  type Blanks,
  type KeptReport,
  MAX_KEPT_NOTICES,
  MAX_KEPT_PROBLEMS,
  type RosterReport,
} from '@/lib/core/roster/model/roster-report';
import { goodRows } from './good-rows';
import { neverSureValues } from './never-sure-values';
import { reservationOf } from './reservation-of';

/** What is said about a roster that was just read. */
export function reportOf(roster: Roster, role: Role): RosterReport {
  return {
    role,
    rowCount: roster.rows.length,
    goodRows: goodRows(roster),
    reservation: reservationOf(roster),
    notices: roster.notices,
    blanks: blanksOf(roster),
    // whose own row it is hears of it on the page that it matters for
    ...(role === 'counselor' ? { neverSure: neverSureValues(roster.rows) } : {}),
  };
}

/** What of it is kept with the roster: bounded, however much is wrong with the file. */
export function keptReport(report: RosterReport, { problems }: Pick<Roster, 'problems'>): KeptReport {
  return {
    report: { ...report, notices: report.notices.slice(0, MAX_KEPT_NOTICES) },
    problems: problems.slice(0, MAX_KEPT_PROBLEMS),
    problemCount: problems.length,
  };
}

/** A cell that is empty, and one that cannot be used, are blank for whoever is handed the row. */
function blanksOf({ columns, rows }: Roster): readonly Blanks[] {
  return columns
    .map((field) => ({ field, count: rows.filter(({ values }) => values[field] === undefined).length }))
    .filter(({ count }) => count > 0);
}
