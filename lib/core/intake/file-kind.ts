import { type PictureKind, pictureKind } from '@/lib/core/ocr/image/picture-kind';
import { detectKind } from '@/lib/core/roster/formats/detect-kind';

/** What a file is, by its bytes. */
export type TakenKind =
  | Exclude<PictureKind, 'other'>
  | 'empty'
  /** an archive of files */
  | 'zip'
  /** .rar, .7z */
  | 'other-archive'
  /** a table or a text: what rosters are */
  | 'roster'
  | 'other';

/** So many of a file's first bytes are enough to tell its kind. */
export const KIND_BYTES = 16_384;

const OTHER_ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
];

/** The kind of a file by its first KIND_BYTES bytes, or all of them; names lie. Never throws. */
export function fileKind(head: Uint8Array): TakenKind {
  const picture = pictureKind(head);
  if (picture !== 'other' && picture !== 'other-picture') return picture;
  if (OTHER_ARCHIVES.some((mark) => mark.every((byte, index) => head[index] === byte)))
    return 'other-archive';
  const kind = detectKind(head);
  switch (kind) {
    case 'empty':
      return 'empty';
    case 'zip':
      return zipKind(head);
    case 'picture':
      return 'other-picture';
    case 'unknown':
      return picture;
    case 'markup':
      return picture === 'other-picture' ? picture : 'roster';
    case 'json':
    case 'text':
    case 'compound':
    case 'old-xls':
    case 'dbf':
      return 'roster';
    default:
      return kind satisfies never;
  }
}

/** The name in a zip's first local header begins at byte 30. */
const FIRST_NAME = 30;
const OFFICE_NAME =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/|word\/|ppt\/|mimetype|content\.xml)/;
const NO_TABLE = /word\/|ppt\/|opendocument\.(?!spreadsheet)|epub/;

/** Office files are archives; the first names in them say so, and of what kind they are. */
function zipKind(head: Uint8Array): TakenKind {
  const text = new TextDecoder('latin1').decode(head);
  if (!OFFICE_NAME.test(text.slice(FIRST_NAME))) return 'zip';
  return NO_TABLE.test(text) ? 'other' : 'roster';
}
