/** Why no confirmation picture was saved; every one has its sentences in lib/core/texts/picture.ts. */
export const PICTURE_FAILURES = [
  'capture-refused',
  'tab-not-in-front',
  'page-moved',
  'id-place-unsure',
  'photo-place-unsure',
  /** an ID number still stands in the picture, and could not be covered surely */
  'id-still-shown',
  /** what the picture shows is not what was judged */
  'seen-otherwise',
  /** the picture could not be read before it was saved */
  'not-read-again',
  'too-large',
  'worker-lost',
  /** the page's script is an orphan since the extension was reloaded or updated */
  'extension-reloaded',
  'no-record-rectangle',
  /** the record stands in a frame: where else in there an ID number stands is not known */
  'in-frame',
  /** the browser began no download */
  'not-downloaded',
  'stopped',
  /** the practice page: a made-up record is not worth a picture */
  'practice',
] as const;
export type PictureFailure = (typeof PICTURE_FAILURES)[number];
