import { decodePayload, isPayloadLike } from '@/lib/core/confirmation/payload';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { isSoundRecord } from '@/lib/core/confirmation/sound-record';

/** What the text of one QR code is. It is text of a student's own: anybody can write one. */
export type CodeText =
  | { readonly kind: 'read'; readonly record: PictureRecord }
  /** it begins like ours, and its length, its CRC or what it says is wrong */
  | { readonly kind: 'damaged' }
  /** of somebody else: a payment app, a web address */
  | { readonly kind: 'foreign' };

/** Never throws. */
export function readCodeText(text: string): CodeText {
  const record = decodePayload(text);
  if (record !== null && isSoundRecord(record)) return { kind: 'read', record };
  return { kind: record !== null || isPayloadLike(text) ? 'damaged' : 'foreign' };
}
