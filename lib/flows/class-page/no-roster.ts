import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { OpenRosterPort } from './class-ports';

/** In place of the kept roster while practising: live checks compare with nothing of it. */
export function noRoster(now: () => Date): OpenRosterPort {
  let kept: KeptRoster | null = null;
  return {
    kept: async () => kept,
    report: async () => null,
    rows: async () => [],
    keepForCounselor: async (roster, { keepUntil }) => {
      kept = keptForCounselor(roster, keepUntil, now().toISOString());
      return kept;
    },
    deleteAll: async () => {
      kept = null;
    },
    onChanged: () => () => undefined,
  };
}
