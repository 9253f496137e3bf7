import { SESSION_CODE_LENGTH, sessionCodeFrom } from '@/lib/core/roster/session-code';
import { sha256 } from '@/lib/platform/files/sha256';

/** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
export function digestText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
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
