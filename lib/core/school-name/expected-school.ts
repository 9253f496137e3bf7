import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD, DEFAULT_SCHOOL, headFor } from '@/lib/core/roster/model/default-head';
import { isUsableSchoolName } from '@/lib/core/values/school-name';

/** Where the expected name comes from. */
export const SCHOOL_SOURCES = ['roster', 'setting', 'default'] as const;
export interface ExpectedSchool {
  readonly name: string;
  readonly from: (typeof SCHOOL_SOURCES)[number];
}

/** The name that counts: the kept file's, else what the person gave once, else the default. Unusable ones never count. */
export function expectedSchool(ofRoster: string | null, ofSetting: string | null): ExpectedSchool {
  if (ofRoster !== null && isUsableSchoolName(ofRoster)) return { name: ofRoster, from: 'roster' };
  if (ofSetting !== null && isUsableSchoolName(ofSetting)) return { name: ofSetting, from: 'setting' };
  return { name: DEFAULT_SCHOOL, from: 'default' };
}

/** What holds when there is no file: the defaults, with the school that the person gave once. */
export function headWithoutFile(ofSetting: string | null): RosterAbout {
  return headFor(DEFAULT_HEAD, expectedSchool(null, ofSetting).name);
}
