import { expect, test } from 'vitest';
import { type PictureKind, pictureKind } from '@/lib/core/ocr/image/picture-kind';

function bytes(text: string) {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test.each<[PictureKind, string]>([
  ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['gif', 'GIF89a\x01\0\x01\0'],
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0'],
  ['heic', '\0\0\0\x18ftypmif1\0\0\0\0'],
  ['other-picture', '\0\0\0\x18ftypavif\0\0\0\0'],
  ['other-picture', `BM${'\0'.repeat(60)}`],
  ['other-picture', 'II*\0\x08\0\0\0'],
  ['other-picture', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'],
  ['pdf', '%PDF-1.7\n'],
  ['other', '姓名,学号\n'.replace(/[^\x20-\x7e]/g, 'x')],
  ['other', 'BM is no bitmap'],
  ['other', 'RIFF\x24\0\0\0WAVEfmt '],
  ['other', '\0\0\0\x18ftypmp42'],
  ['other', ''],
])('%s: %j', (kind, head) => expect(pictureKind(bytes(head))).toBe(kind));
