import { isPng } from '@/lib/core/bytes/png-size';

/** What a file that was given as a picture is, by its first bytes: names and types of files lie. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'heic' | 'other-picture' | 'pdf' | 'other';

/** ISO base media files (HEIF, ISO/IEC 23008-12; AVIF) name their brand at byte 8. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (isPng(bytes)) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('ftyp', 4)) return isoKind(head.slice(8, 12));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('BM') && bytes.length > 26) return 'other-picture';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'other-picture';
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(head) ? 'other-picture' : 'other';
}

function isoKind(brand: string): PictureKind {
  if (HEIC_BRANDS.includes(brand)) return 'heic';
  return brand === 'avif' || brand === 'avis' ? 'other-picture' : 'other';
}
