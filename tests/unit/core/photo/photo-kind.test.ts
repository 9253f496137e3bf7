import { expect, test } from 'vitest';
import { photoKind } from '@/lib/core/photo/photo-kind';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

test.each([
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['a GIF', 'GIF89a\x01\0\x01\0', 'gif'],
  ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
  ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ['a bitmap of Windows', `BM${'\0'.repeat(40)}`, 'bmp'],
  ['an AVIF', '\0\0\0\x1cftypavif\0\0\0\0', 'avif'],
  ['a TIFF', 'II*\0\x08\0\0\0', 'tiff'],
  ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['an MP4', '\0\0\0\x20ftypisom\0\0\x02\0', 'video'],
  ['a film of an iPhone', '\0\0\0\x14ftypqt  \0\0\0\0', 'video'],
  ['an old MOV', '\0\0\x07\xd0moov\0\0\0\x6cmvhd', 'video'],
  ['a WebM', '\x1a\x45\xdf\xa3\x01\0\0\0', 'video'],
  ['an AVI', 'RIFF\0\0\0\0AVI LIST', 'video'],
  ['an MPEG', '\0\0\x01\xba\x44', 'video'],
  ['a Word file or an archive', 'PK\x03\x04\x14\0\0\0\x08\0', 'document'],
  ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'document'],
  ['a text', 'hello', 'not-a-picture'],
  ['nothing', '', 'empty'],
])('%s is told by its bytes', (_, head, kind) => {
  expect(photoKind(bytes(head))).toBe(kind);
});
