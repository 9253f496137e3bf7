import { withoutReportCodes } from '@/lib/core/characters/without-report-codes';
import type { CheckResult } from '@/lib/core/session/model/class-session';

/** The check as it may be kept: a code that ran into a value is no part of it. */
export function keptCheck(check: CheckResult): CheckResult {
  const differences = check.differences.map((difference) => ({
    ...difference,
    shown: difference.shown === null ? null : withoutReportCodes(difference.shown),
  }));
  return { ...check, differences };
}
