import type { PageReading } from '@/lib/core/reading/reading';
import type { TextFieldKey } from '@/lib/core/record/fields';

/** A page as it is handed to this layer: nothing here reaches for globals. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/** Where a value stands: a Range over its text, or the element that holds it when there is no text (picture, empty). */
export type ValuePlace = Range | Element;

/** Where one record stands on the page. Same order as the reading's `records`. */
export interface RecordPlace {
  /** Smallest element that holds the record's labels and values (and its title and photo where they are beside it). */
  readonly root: Element;
  readonly values: ReadonlyMap<TextFieldKey, ValuePlace>;
  readonly photo: Element | null;
}

export interface PageRead {
  readonly reading: PageReading;
  /** Empty when the reading failed. */
  readonly places: readonly RecordPlace[];
  /** Fields that this kind of page should show and that have no value yet: it may still be loading. Empty = complete. */
  readonly awaited: readonly TextFieldKey[];
}
