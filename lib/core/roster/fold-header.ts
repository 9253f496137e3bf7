const NOT_PART_OF_A_NAME = /[\s\u200b-\u200d\u2060\ufeff:*"'“”#]/gu;
const REMARK = /\([^()]*\)$/u;

/** What is dropped can have stood between characters that compose, so letters are made plain behind it. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(NOT_PART_OF_A_NAME, '').normalize('NFKC');

/**
 * A column header reduced to what tells columns apart: full-width letters and brackets made plain,
 * blanks, colons and asterisks dropped, letters in lower case. Idempotent.
 */
export const foldHeader = (text: string): string => plain(plain(text).toLowerCase());

/** The folded header without a remark in brackets at its end: 身份证号（必填） is 身份证号. */
export const withoutRemark = (folded: string): string => folded.replace(REMARK, '');
