import type { ProtectedFont } from './protected-font';

/** What stays plain inside a protected value (seen on CHSI's pages). */
const PLAIN = /[\s\u3000（）()]/u;
/** A value begins at the start of its text or behind one of these, and ends where the text ends or before one. */
const BEFORE = /[\s\u3000：:|｜]/u;
const BEHIND = /[\s\u3000|｜]/u;

export interface ProtectedPage {
  readonly html: string;
  /** values that do not stand in one text of the page, and so stayed plain */
  readonly missing: readonly string[];
}

/** The characters of these values that a font must show. */
export function protectedCharacters(values: readonly string[]): string {
  return [...new Set(values.join(''))].filter((character) => !PLAIN.test(character)).join('');
}

/**
 * The twin of a made-up page whose values are drawn with a protective font: private-use characters in `.chsi-font`.
 * Labels, brackets and blanks stay as they are. `fontUrl`: where the page's own site serves the font.
 */
export function protectPage(
  html: string,
  values: readonly string[],
  font: ProtectedFont,
  fontUrl: string,
): ProtectedPage {
  const wanted = [...new Set(values)].filter((value) => value !== '').sort((a, b) => b.length - a.length);
  const found = new Set<string>();
  const replace = (text: string): string => replaceIn(text, wanted, found, font);
  const [head = '', body = ''] = splitAt(html, '<body');
  const style = `<style>@font-face{font-family:Chsi;src:url(${fontUrl})}.chsi-font{font-family:Chsi,sans-serif}</style>`;
  const parts = body.split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>)/i);
  const protectedBody = parts.map((part, at) => (at % 2 === 0 ? replace(part) : part)).join('');
  return {
    html: `${head.replace('</head>', `${style}</head>`)}${protectedBody}`,
    missing: wanted.filter((value) => !found.has(value)),
  };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = Math.max(text.indexOf(mark), 0);
  return [text.slice(0, at), text.slice(at)];
}

function replaceIn(text: string, values: readonly string[], found: Set<string>, font: ProtectedFont): string {
  for (const value of values) {
    const at = placeOf(text, value);
    if (at < 0) continue;
    found.add(value);
    const [before, behind] = [text.slice(0, at), text.slice(at + value.length)];
    const shown = `<span class="chsi-font">${font.encode(value)}</span>`;
    return replaceIn(before, values, found, font) + shown + replaceIn(behind, values, found, font);
  }
  return text;
}

/** Where a value stands as a whole in a text; -1 when it does not. */
function placeOf(text: string, value: string): number {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text[at - 1];
    const behind = text[at + value.length];
    const begins = before === undefined || BEFORE.test(before);
    const ends = behind === undefined || BEHIND.test(behind);
    if (begins && ends) return at;
  }
  return -1;
}
