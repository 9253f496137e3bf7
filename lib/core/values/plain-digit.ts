/** Digits in circles that no table of Unicode's folds, by their first. */
const CIRCLED: readonly { readonly first: number; readonly digit: number; readonly last: number }[] = [
  { first: 0x2776, digit: 1, last: 0x277e },
  { first: 0x2780, digit: 1, last: 0x2788 },
  { first: 0x278a, digit: 1, last: 0x2792 },
  { first: 0x24f5, digit: 1, last: 0x24fd },
  { first: 0x24ff, digit: 0, last: 0x24ff },
  { first: 0x1f10b, digit: 0, last: 0x1f10b },
  { first: 0x1f10c, digit: 0, last: 0x1f10c },
];
const CHINESE: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};
const ANY_DIGIT = /^\p{Nd}$/u;
/** ⑴ is (1) and ⒈ is 1. to Unicode. */
const DRESSED = /^[(]?(\d)[).]?$/;

/**
 * The digit that one character (a code point) shows to a reader, whatever its dress: full width, mathematical,
 * circled, of another script, Chinese. null for everything else, 10 and more included.
 */
export function plainDigit(character: string): string | null {
  if (character >= '0' && character <= '9') return character;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return null;
  const chinese = CHINESE[character];
  if (chinese !== undefined) return chinese;
  if (ANY_DIGIT.test(character)) return digitOf(character, code);
  const circled = CIRCLED.find(({ first, last }) => code >= first && code <= last);
  if (circled) return String(circled.digit + code - circled.first);
  return DRESSED.exec(character.normalize('NFKC'))?.[1] ?? null;
}

/** Unicode has the digits of a script in a row that begins at …0 or at …6; those for mathematics fold to ASCII. */
function digitOf(character: string, code: number): string {
  const folded = character.normalize('NFKC');
  if (folded >= '0' && folded <= '9') return folded;
  const fromSix = ANY_DIGIT.test(String.fromCodePoint(code | 0xf));
  return String((code & 0xf) - (fromSix ? 6 : 0));
}
