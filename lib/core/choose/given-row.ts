import type { People } from './checked-people';

/** A row of the roster that was loaded then. */
export interface GivenRow {
  readonly loadedAt: string;
  readonly rowId: number;
}

/** What a document was given since the person last clicked the icon over it. */
export interface Given {
  /** as digests: nobody can be told from it */
  readonly people: People;
  /** the one row of the kept roster; null as long as none was shown */
  readonly row: GivenRow | null;
}
