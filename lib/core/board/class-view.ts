import type { LoadState } from '@/lib/core/roster/load-state';
import type { StorageRefusal } from '@/lib/core/roster/storage-trouble';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import type { Arrival } from './arrivals';

/** A roster came that may be a new one of a class that is there. */
export interface RosterQuestion {
  readonly fileName: string;
  readonly rowCount: number;
  /** the class that it may belong to */
  readonly className: string;
  /** what a replacement would mean, in students */
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

/** All that the class page draws of classes. */
export interface ClassView {
  /** false until what is kept has been read */
  readonly started: boolean;
  /** the newest first, archived ones too */
  readonly classes: readonly ClassAbout[];
  /** of the open class; null when none is open */
  readonly about: ClassAbout | null;
  /** of the open class, in the order of the board */
  readonly rows: readonly BoardRow[];
  /** whether this page may change anything; null: not known yet */
  readonly writes: boolean | null;
  readonly load: LoadState;
  /** one higher per finished file, refused ones included */
  readonly loads: number;
  readonly question: RosterQuestion | null;
  /** what 撤销 would take back; '' for nothing */
  readonly undo: string;
  /** what was done last, for whoever does not see it; `id` one higher each time */
  readonly told: { readonly id: number; readonly text: string };
  /** every result that came since this page shows this class, oldest first */
  readonly arrivals: readonly Arrival[];
  /** what could not be kept or read last; null when all went well since */
  readonly failure: StoreFailure | null;
  /** why live checks cannot use the roster that is kept for them; null: they can, or there is none */
  readonly liveRoster: StorageRefusal | null;
  /** confirmation pictures that the open class keeps */
  readonly pictures: number;
  /** the browser may not have enough room for a lesson of this class */
  readonly isRoomScarce: boolean;
}

export const NO_CLASS: ClassView = {
  started: false,
  classes: [],
  about: null,
  rows: [],
  writes: null,
  load: { state: 'none' },
  loads: 0,
  question: null,
  undo: '',
  told: { id: 0, text: '' },
  arrivals: [],
  failure: null,
  liveRoster: null,
  pictures: 0,
  isRoomScarce: false,
};
