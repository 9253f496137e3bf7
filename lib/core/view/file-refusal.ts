/** Why a file that was given among pictures is not read; each has its words in lib/core/texts/file-refusals.ts. */
export const FILE_REFUSALS = [
  /** deleted or moved since it was given, or not allowed to be read */
  'unreadable',
  'empty-file',
  /** a roster or another table: it belongs where rosters are opened */
  'roster',
  'heic',
  'gif',
  /** a picture of a kind that is not read: BMP, TIFF, SVG, AVIF */
  'other-format',
  'not-a-picture',
  /** detail: size in MB */
  'file-too-large',
  /** more pixels than are decoded; detail: width × height */
  'picture-too-large',
  /** longer than is decoded; detail: width × height */
  'picture-too-long',
  'picture-corrupt',
  /** .rar, .7z */
  'other-archive',
  'zip-empty',
  'zip-damaged',
  /** it unpacks to far more than it can hold of pictures, or needs the 64-bit form */
  'zip-too-large',
  /** detail: how many */
  'zip-too-many',
  /** an entry: with a password */
  'zip-encrypted',
  /** an entry: packed in a way that is not read */
  'zip-method',
  /** an entry: an archive itself */
  'zip-in-zip',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export interface RefusedItem {
  readonly refusal: FileRefusal;
  /** what the words need, of the file's form alone; '' when nothing */
  readonly detail: string;
}
