/** Families of the fonts that the page itself brings; what one draws is not known. */
export function ownFonts(document: Document): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const { family, unicodeRange, status } of document.fonts ?? []) {
    if (status === 'error') continue;
    const [name = ''] = namesOf(family);
    families.set(name, `${families.get(name) ?? ''}${unicodeRange},`);
  }
  return families;
}

/** Whether a text in these families may be drawn with a font of the page's own. */
export function isDrawnByPage(text: string, fontFamily: string, own: ReadonlyMap<string, string>): boolean {
  if (own.size === 0) return false;
  return namesOf(fontFamily).some((family) => {
    const ranges = own.get(family);
    return ranges !== undefined && [...text].some((character) => isInRanges(character, ranges));
  });
}

/** The families of a style, in their order. */
export function namesOf(fontFamily: string): readonly string[] {
  return fontFamily.split(',').map((family) => family.replace(/["']/g, '').trim().toLowerCase());
}

/** `ranges` as CSS writes them: U+30-39,U+5357, */
export function isInRanges(character: string, ranges: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [first, last = first] = range.trim().slice(2).split('-');
    return first !== '' && first !== undefined && inside(code, first, last ?? first);
  });
}

function inside(code: number, first: string, last: string): boolean {
  const lowest = Number.parseInt(first.replaceAll('?', '0'), 16);
  const highest = Number.parseInt(last.replaceAll('?', 'F'), 16);
  return code >= lowest && code <= highest;
}
