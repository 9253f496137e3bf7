import type { StartPageProps } from '@/components/start/start-page';
import { NOTHING_LOADED } from '@/lib/core/roster/load-state';
import { expectedSchool } from '@/lib/core/school-name/expected-school';
import { NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';
import { NO_PHOTO } from '@/lib/core/view/photo-check';

/** What the start page shows at the moment. */
export type Shown = Pick<
  StartPageProps,
  | 'load'
  | 'loads'
  | 'handOut'
  | 'school'
  | 'accounts'
  | 'site'
  | 'settings'
  | 'pictures'
  | 'photo'
  | 'surprises'
  | 'journey'
  | 'checkKey'
>;

/** Changes a part of it, and draws the page anew. */
export type Show = (change: Partial<Shown>) => void;

export function nothingShown(kept: Pick<Shown, 'settings' | 'surprises' | 'journey' | 'checkKey'>): Shown {
  return {
    load: NOTHING_LOADED,
    loads: 0,
    handOut: NOT_HANDED_OUT,
    school: expectedSchool(null, kept.settings.school),
    accounts: false,
    site: null,
    pictures: [],
    photo: NO_PHOTO,
    ...kept,
  };
}
