/**
 * Radicals that are drawn as the whole characters they are, where Unicode does not fold them by itself (EquivalentUnifiedIdeograph,
 * Unicode 15): U+2EA0 ⺠ is drawn as 民.
 */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u2ea0': '民',
    '\u2ec1': '虎',
    '\u2ec4': '西',
    '\u2ec5': '见',
    '\u2ec6': '角',
    '\u2ec9': '贝',
    '\u2ecb': '车',
    '\u2ed1': '長',
    '\u2ed3': '长',
    '\u2ed4': '门',
    '\u2ed7': '雨',
    '\u2ed8': '青',
    '\u2ed9': '韦',
    '\u2eda': '页',
    '\u2edb': '风',
    '\u2edc': '飞',
    '\u2edd': '食',
    '\u2ee2': '马',
    '\u2ee3': '骨',
    '\u2ee4': '鬼',
    '\u2ee5': '鱼',
    '\u2ee6': '鸟',
    '\u2ee7': '卤',
    '\u2ee8': '麦',
    '\u2ee9': '黄',
    '\u2eea': '黾',
    '\u2eec': '齐',
    '\u2eee': '齿',
    '\u2ef0': '龙',
    '\u2ef1': '龜',
  }),
);

/** Kangxi radicals, and the two of the supplement that Unicode folds. */
const FOLDED = /[\u2f00-\u2fd5\u2e9f\u2ef3]/gu;
const SUPPLEMENT = /[\u2e80-\u2eff]/gu;

/**
 * The text with every radical as the character that it is drawn as. For the text of PDF files only: printing names each
 * shape by any of its code points, so that a printed 大 comes back as ⼤ U+2F24 or 马 as ⻢ U+2EE2, whatever the page said.
 */
export function drawnCharacters(text: string): string {
  return text
    .replaceAll(FOLDED, (radical) => radical.normalize('NFKC'))
    .replaceAll(SUPPLEMENT, (radical) => WHOLE.get(radical) ?? radical);
}
