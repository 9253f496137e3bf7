import { hexadecimal } from '@/lib/core/bytes/hexadecimal';

/** SHA-256, lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return hexadecimal(new Uint8Array(digest));
}
