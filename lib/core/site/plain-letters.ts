/**
 * Letters and digits that look like one of chsi.com.cn and chei.com.cn, from Unicode's confusables (UTS #39, 16.0); only
 * those that a host name may hold: `URL` has already made full-width and decorated letters plain. Accents are taken off
 * before.
 */
const LOOK_LIKE: Readonly<Record<string, string>> = {
  c: 'сᴄⅽƈϲ',
  h: 'һհႹⱨħḩ',
  s: 'ѕꜱʂ5',
  i: 'іıɩιɪᎥӏ1lӀ',
  e: 'еҽ℮ɛ',
  o: 'оοօ०๐໐ഠ०0ɵ',
  m: 'мⅿ',
  n: 'пոռŋ',
  w: 'ԝաѡ',
};
const PLAIN = new Map(
  Object.entries(LOOK_LIKE).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** What a host's name looks like: every letter that could be taken for one of CHSI's address, as that one. */
export function plainLetters(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return Array.from(bare, (letter) => PLAIN.get(letter) ?? letter).join('');
}
