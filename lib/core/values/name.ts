import { stripBlanks, trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { foldPrivateUse } from '@/lib/core/characters/private-use';

/**
 * Separators seen in names of minorities; the legal one is U+00B7. U+2022 is printed in a ministry letter of 2019;
 * the others come from input methods and old tables.
 */
const SEPARATORS = /[·•・･‧∙⋅．.●]/g;
const BLANKS_AT_SEPARATOR = /\s*·\s*/g;
const BLANK_AT_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/** `text` with every separator as U+00B7 and no blanks beside it. Idempotent. */
export function foldSeparators(text: string): string {
  return text.search(SEPARATORS) === -1
    ? text
    : text.replace(SEPARATORS, '·').replace(BLANKS_AT_SEPARATOR, '·');
}

/** `text` without any separator: what is left when someone forgot it. */
export function withoutSeparators(text: string): string {
  return foldSeparators(text).replaceAll('·', '');
}

/** `text` without blanks beside Han characters ("张　三"); blanks between Latin words stay, as one space. */
export function withoutBlanksAtHan(text: string): string {
  return stripBlanks(text) === text ? text : text.replace(BLANK_AT_HAN, '').replace(/\s+/g, ' ');
}

/** Nearly every name. */
const NOTHING_TO_FOLD = /^[\u4e00-\u9fa5]*$/;

/**
 * A name as it is compared: separators as U+00B7, published code moves of rare characters, full-width letters plain,
 * blanks beside Han characters out. 繁/简 and look-alikes are never folded. Idempotent.
 */
export function foldName(text: string): string {
  if (NOTHING_TO_FOLD.test(text)) return text;
  return foldSeparators(withoutBlanksAtHan(foldPrivateUse(foldWidth(trimBlanks(text)))));
}
