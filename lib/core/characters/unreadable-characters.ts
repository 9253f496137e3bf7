import { foldPrivateUse } from './private-use';
import { hasMadeVisible } from './visible-text';

/**
 * `private-use`: a character without public meaning; `unknown-character`: a stand-in such as ? or □; `hidden-character`: one
 * that shows nothing, made visible (visible-text.ts).
 */
export type UnreadableCharacter = 'private-use' | 'unknown-character' | 'hidden-character';

/** What systems put where they could not store or draw a character: ? ？ □ ■ 〓 ▯ U+FFFD; lone surrogates. */
const STAND_IN = /[?？□■〓▯\ufffd]|\p{Cs}/u;
const PRIVATE_USE = /\p{Co}/u;
const MASK = /[*＊]/;

/**
 * Why `text` cannot be taken at its word, or null. Private-use characters that GB 18030-2022 gave a public place
 * are not unreadable; all others (U+E000–F8FF, planes 15 and 16) need a person's eyes.
 */
export function unreadableIn(text: string): UnreadableCharacter | null {
  if (hasMadeVisible(text)) return 'hidden-character';
  if (PRIVATE_USE.test(foldPrivateUse(text))) return 'private-use';
  return STAND_IN.test(text) ? 'unknown-character' : null;
}

/** Whether characters of `text` are hidden behind asterisks. */
export function isMasked(text: string): boolean {
  return MASK.test(text);
}
