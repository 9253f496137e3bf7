/** Why no confirmation picture was saved; every one has its sentences in lib/core/texts/picture.ts. */
export const PICTURE_FAILURES = [
  'capture-refused',
  'tab-not-in-front',
  'page-moved',
  'id-place-unsure',
  'photo-place-unsure',
  'too-large',
  'worker-lost',
  'no-record-rectangle',
  'stopped',
  /** the practice page: a made-up record is not worth a picture */
  'practice',
] as const;
export type PictureFailure = (typeof PICTURE_FAILURES)[number];
