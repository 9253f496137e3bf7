import type { Box } from '@/lib/core/capture/geometry';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PageReading, RecordReading } from '@/lib/core/record/reading';

/** A page as it is handed to this layer: nothing here reaches for globals. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** A shadow tree of the page, closed ones as well where the browser tells them; without it open ones only. */
  readonly shadowOf?: (element: Element) => ShadowRoot | null;
}

/** A value inside a picture. It stands where that part of the picture is drawn now. */
export interface PicturePart {
  readonly picture: Element;
  readonly isConnected: boolean;
  readonly textContent: '';
  getBoundingClientRect(): DOMRect;
  getClientRects(): readonly DOMRect[];
}

/** A value in a document that a frame of the page shows. It stands where the frame draws it now. */
export interface FramePart {
  /** in the page itself */
  readonly inFrame: HTMLIFrameElement;
  /** in the frame's document, in its own coordinates */
  readonly inside: PagePlace;
  readonly isConnected: boolean;
  readonly textContent: string | null;
  /** A box of the frame's document in the page's coordinates. */
  outward(box: Box): DOMRect;
  getBoundingClientRect(): DOMRect;
  getClientRects(): readonly DOMRect[];
  /** What frame and boxes in it let through, in the page's coordinates. */
  seenPart(): Box | 'nothing';
}

/** A Range over a value's text, or the element that holds it when there is no text (picture, empty); in a frame either. */
export type PagePlace = Range | Element | FramePart;

/** Where a value stands. */
export type ValuePlace = PagePlace | PicturePart;

/** Where one record stands on the page. Same order as the reading's `records`. */
export interface RecordPlace {
  /** Smallest element that holds the record's labels and values (and its title and photo where they are beside it). */
  readonly root: Element;
  readonly values: ReadonlyMap<TextFieldKey, ValuePlace>;
  readonly photo: Element | null;
}

/** A record that is one picture: nothing of it is known before its pixels are read. */
export interface RecordPicture {
  readonly element: Element;
  /** What the page says it shows (an address, shortened): another one is another picture. '' when it says nothing. */
  readonly source: string;
  readonly place: RecordPlace;
  readonly photo: RecordReading['photo'];
}

/** What is on the screen of a page whose text keeps it to itself. Places as in PageRead. */
export type ShownAsPixels =
  | {
      readonly kind: 'protected';
      readonly layout: string;
      /** hidden fields are `unreadable`, `protected` */
      readonly records: readonly RecordReading[];
      readonly places: readonly RecordPlace[];
    }
  | { readonly kind: 'picture'; readonly pictures: readonly RecordPicture[] };

export interface PageRead {
  readonly reading: PageReading;
  /** Empty when the reading failed. */
  readonly places: readonly RecordPlace[];
  /** Fields that this kind of page should show and that have no value yet: it may still be loading. Empty = complete. */
  readonly awaited: readonly TextFieldKey[];
  /** With a reading that failed as `protected` or `picture`: what can be read from the screen. */
  readonly pixels?: ShownAsPixels;
}
