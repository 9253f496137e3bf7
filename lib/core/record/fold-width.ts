const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DIGIT_OR_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Full-width ASCII (U+FF01–FF5E: digits, letters, brackets, marks) as plain ASCII; all else as it is. Idempotent. */
export function foldWidth(text: string): string {
  return hasAnyFullWidth(text)
    ? text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
}

/** Asked for every value: a loop is several times quicker than a search. */
function hasAnyFullWidth(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0xff01 && code <= 0xff5e) return true;
  }
  return false;
}

/** Whether `text` holds full-width digits or letters: the same to a reader, but written differently. */
export const hasFullWidth = (text: string): boolean => FULL_WIDTH_DIGIT_OR_LETTER.test(text);
