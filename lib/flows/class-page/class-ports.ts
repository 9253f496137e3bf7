import type { ClassView } from '@/lib/core/board/class-view';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { LoaderStore, RosterLoader } from '@/lib/flows/roster-loader';

/** What live checks compare with: the roster of the open class. */
export type OpenRosterPort = Pick<
  RosterStore,
  'kept' | 'report' | 'rows' | 'keepForCounselor' | 'deleteAll' | 'onChanged'
>;

/** What the class page is handed. */
export interface ClassPagePorts {
  readonly store: ClassStore;
  readonly openRoster: OpenRosterPort;
  /** A loader that keeps what it has read in the store given, for a counselor without asking. */
  readonly createLoader: (
    store: LoaderStore,
    onState: (state: LoadState, loads: number) => void,
  ) => RosterLoader;
  readonly newSessionCode: () => string;
  readonly now: () => Date;
  /** gives keys that are never used again */
  readonly newKey: () => string;
  /** Forgets what is kept besides classes and roster: checks that pages remember, and how a person wants the sheets. */
  readonly forgetOthers: () => Promise<void>;
  /** false when the browser does not allow it */
  readonly copy: (text: string) => Promise<boolean>;
  readonly onView: (view: ClassView) => void;
}
