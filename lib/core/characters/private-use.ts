/**
 * The 18 characters that GB 18030-2022 moved from private use to public code points, and 䶮, which old GBK
 * tables keep at U+E863. Source: GB 18030-2022 annex; FE59 → U+E81E → U+9FB4 and so on.
 */
const PUBLISHED_MOVES: ReadonlyMap<string, string> = new Map([
  ['\ue78d', '\ufe10'],
  ['\ue78e', '\ufe12'],
  ['\ue78f', '\ufe11'],
  ['\ue790', '\ufe13'],
  ['\ue791', '\ufe14'],
  ['\ue792', '\ufe15'],
  ['\ue793', '\ufe16'],
  ['\ue794', '\ufe17'],
  ['\ue795', '\ufe18'],
  ['\ue796', '\ufe19'],
  ['\ue81e', '\u9fb4'],
  ['\ue826', '\u9fb5'],
  ['\ue82b', '\u9fb6'],
  ['\ue82c', '\u9fb7'],
  ['\ue832', '\u9fb8'],
  ['\ue843', '\u9fb9'],
  ['\ue854', '\u9fba'],
  ['\ue864', '\u9fbb'],
  ['\ue863', '\u4dae'],
]);
const BMP_PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** `text` with the published private-use characters at their public code points; all else as it is. Idempotent. */
export function foldPrivateUse(text: string): string {
  return text.search(BMP_PRIVATE_USE) === -1
    ? text
    : text.replace(BMP_PRIVATE_USE, (character) => PUBLISHED_MOVES.get(character) ?? character);
}
