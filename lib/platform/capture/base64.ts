import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/** Small enough for the arguments of one call. */
const CHUNK = 0x8000;

/** Bytes as base64: runtime messages are JSON. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** null when the text is no base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const binary = attempt(() => atob(text), named('InvalidCharacterError'));
  return binary === null ? null : Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
