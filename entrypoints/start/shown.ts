import type { StartPageProps } from '@/components/start/start-page';
import { NOTHING_LOADED } from '@/lib/core/roster/load-state';
import type { Settings } from '@/lib/core/settings/settings';
import { NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';

/** What the start page shows at the moment. */
export type Shown = Pick<
  StartPageProps,
  'load' | 'loads' | 'handOut' | 'site' | 'settings' | 'pictures' | 'surprises'
>;

/** Changes a part of it, and draws the page anew. */
export type Show = (change: Partial<Shown>) => void;

export function nothingShown(settings: Settings, surprises: Shown['surprises']): Shown {
  return {
    load: NOTHING_LOADED,
    loads: 0,
    handOut: NOT_HANDED_OUT,
    site: null,
    settings,
    pictures: [],
    surprises,
  };
}
