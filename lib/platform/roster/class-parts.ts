import { hexadecimal } from '@/lib/core/bytes/hexadecimal';
import { SESSION_CODE_LENGTH, sessionCodeFrom } from '@/lib/core/roster/session-code';

/** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
export async function digestText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexadecimal(new Uint8Array(digest));
}

/** Gives whatever waits its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

export function newSessionCode(): string {
  return sessionCodeFrom(crypto.getRandomValues(new Uint8Array(SESSION_CODE_LENGTH)));
}
