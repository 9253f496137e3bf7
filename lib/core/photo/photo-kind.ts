import { type PictureKind, pictureKind } from '@/lib/core/ocr/image/picture-kind';
import { detectKind } from '@/lib/core/roster/formats/detect-kind';
import type { PhotoKind, PhotoRefusal } from '@/lib/core/view/photo-check';

type OtherKind = Extract<
  PhotoRefusal,
  'empty' | 'heic' | 'webp' | 'bmp' | 'avif' | 'tiff' | 'svg' | 'pdf' | 'video' | 'document' | 'not-a-picture'
>;

/** Matroska and WebM (EBML), MPEG program and transport streams, Flash video. */
const VIDEO_HEADS = ['\x1a\x45\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01', '\x30\x26\xb2\x75'];

/** What a file that was given as an ID photo is, by its first bytes: its name may say anything. */
export function photoKind(head: Uint8Array): PhotoKind | OtherKind {
  if (head.length === 0) return 'empty';
  const kind = pictureKind(head);
  switch (kind) {
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'webp':
    case 'heic':
    case 'pdf':
      return kind;
    case 'other-picture':
    case 'other':
      return otherKind(head, kind);
    default:
      return kind satisfies never;
  }
}

function otherKind(head: Uint8Array, kind: PictureKind): OtherKind {
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (kind === 'other-picture') {
    if (text.startsWith('BM')) return 'bmp';
    if (text.startsWith('ftyp', 4)) return 'avif';
    return /^(?:II\*\0|MM\0\*)/.test(text) ? 'tiff' : 'svg';
  }
  if (isVideo(text)) return 'video';
  const known = detectKind(head);
  return known === 'zip' || known === 'compound' ? 'document' : 'not-a-picture';
}

/** ISO media (MP4, MOV) and AVI begin with a length; the rest by their first bytes. */
function isVideo(text: string): boolean {
  const isIso = text.startsWith('ftyp', 4) || /^(?:moov|mdat|wide|free)/.test(text.slice(4, 8));
  const isAvi = text.startsWith('RIFF') && text.startsWith('AVI ', 8);
  return isIso || isAvi || VIDEO_HEADS.some((mark) => text.startsWith(mark));
}
