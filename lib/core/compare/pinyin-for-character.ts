import { unsure, type ValueOutcome, variant } from '@/lib/core/verdict/value-outcome';

const SYLLABLE =
  /^(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])?(?:I?ANG|I?ONG|ENG|ING|UANG|UENG|I?AO|I?AN|UAN|UAI|UA|UO|UI|UN|IU|IN|IE|IA|AI|EI|OU|EN|ER|VAN|VN|VE|UE|ÜE|A|O|E|I|U|V|Ü)$/;
const HAN = /^\p{Script=Han}$/u;
const CAPITALS = /[A-ZÜ]+/;

/** GB 2312, the set that every system could store since 1981: its two-byte codes as the platform decodes them. */
function everydayCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new Set(decoder.decode(new Uint8Array(bytes)));
}
let everyday: ReadonlySet<string> | null = null;

function isEveryday(character: string): boolean {
  everyday ??= everydayCharacters();
  return everyday.has(character);
}

/**
 * The ministry's rule: a character that cannot be stored is written as its pinyin in capitals (张YAN for 张䶮).
 * `variant` when exactly one Han character of one name stands where the other has one capital syllable and the
 * character is outside GB 2312; `unsure` when it is an everyday character, for which nobody needs pinyin.
 * null when the names differ otherwise. Both names must be folded. Symmetric.
 */
export function pinyinStandsForCharacter(left: string, right: string): ValueOutcome | null {
  return replaced(left, right) ?? replaced(right, left);
}

function replaced(withPinyin: string, withCharacter: string): ValueOutcome | null {
  const capitals = CAPITALS.exec(withPinyin);
  if (capitals === null || !SYLLABLE.test(capitals[0])) return null;
  const before = withPinyin.slice(0, capitals.index);
  const after = withPinyin.slice(capitals.index + capitals[0].length);
  if (!withCharacter.startsWith(before) || !withCharacter.endsWith(after)) return null;
  const character = withCharacter.slice(before.length, withCharacter.length - after.length);
  if (!HAN.test(character) || before.length + after.length === 0) return null;
  return isEveryday(character) ? unsure('pinyin-for-character') : variant('pinyin-for-character');
}
