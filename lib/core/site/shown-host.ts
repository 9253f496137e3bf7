import { hostInLetters } from './host-in-letters';
import type { Site } from './site';

/** No host is shown longer (characters). What decides stands at the end, so the front is cut off. */
const LONGEST = 60;
const PLAIN = /[\p{L}\p{N}.-]/u;

/** A host as people are shown it: in ASCII, and beside it in the letters that it is read in. `port`: '' for the usual one. */
export function shownHost(host: string, port: string): Pick<Site, 'host' | 'reads'> {
  const reads = hostInLetters(host);
  return {
    host: ending(`${host}${port === '' ? '' : `:${port}`}`),
    reads: reads === host ? null : ending(escaped(reads)),
  };
}

function ending(text: string): string {
  const all = [...text];
  return all.length > LONGEST ? `…${all.slice(1 - LONGEST).join('')}` : text;
}

/** What no eye sees, or what turns the line around, is written as its code. */
function escaped(text: string): string {
  return Array.from(text, (sign) => (PLAIN.test(sign) ? sign : `[U+${codeOf(sign)}]`)).join('');
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
