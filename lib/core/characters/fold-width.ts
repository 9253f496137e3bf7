const FULL_WIDTH_DIGIT_OR_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

/**
 * Full-width ASCII (U+FF01–FF5E: digits, letters, brackets, marks) as plain ASCII; all else as it is. Idempotent.
 * Asked for every value: a loop is quicker than a regular expression (docs/measurements.md).
 */
export function foldWidth(text: string): string {
  let folded = '';
  let done = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isFullWidth(code)) continue;
    folded += text.slice(done, index) + String.fromCharCode(code - 0xfee0);
    done = index + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** Whether `text` holds full-width digits or letters: the same to a reader, but written differently. */
export function hasFullWidth(text: string): boolean {
  return FULL_WIDTH_DIGIT_OR_LETTER.test(text);
}
