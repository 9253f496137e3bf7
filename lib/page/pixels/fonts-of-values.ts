import { isProtected } from '@/lib/core/reading/is-protected';
import { elementOf } from '@/lib/page/highlight/visible-box';
import { nodesWithin, parentOnScreen } from '@/lib/page/on-screen-tree';
import type { ValuePlace } from '@/lib/page/page-read';
import { isInRanges, namesOf } from '@/lib/page/sight/lying-fonts';

/** Characters of one look that stand on the page, and the document whose fonts draw them. */
interface Drawn {
  readonly document: Document;
  /** of the computed style, in their order */
  readonly families: readonly string[];
  readonly characters: Set<string>;
}

/**
 * What the fonts that draw these values are doing. Of a family in many files only those count that hold the values' own
 * characters. `lost`: one of them failed, or none holds a character; `replaced`: the page has them, and the values are set
 * in another family. Loads nothing by itself.
 */
export type FontState =
  | { readonly state: 'there' }
  | { readonly state: 'loading' | 'not-begun'; readonly loaded: number; readonly total: number }
  | { readonly state: 'lost' | 'replaced' };

/** Of the protected characters of these values; plain ones among them have the browser's own fonts. */
export function fontsOfValues(places: readonly ValuePlace[]): FontState {
  const drawn = drawnAt(places);
  const wanted = new Set<FontFace>();
  const missing: Drawn[] = [];
  for (const one of drawn) {
    const faces = [...one.document.fonts];
    for (const character of one.characters) {
      const holding = facesOf(one, faces, character);
      for (const face of holding) wanted.add(face);
      if (holding.length === 0) missing.push(one);
    }
  }
  if (missing.length > 0) return { state: missing.some(isElsewhere) ? 'replaced' : 'lost' };
  const needed = [...wanted];
  if (needed.some(({ status }) => status === 'error')) return { state: 'lost' };
  const loaded = needed.filter(({ status }) => status === 'loaded').length;
  const isLoading = needed.some(({ status }) => status === 'loading');
  return loaded === needed.length
    ? { state: 'there' }
    : { state: isLoading ? 'loading' : 'not-begun', loaded, total: needed.length };
}

/** The faces of the first family that holds a character; those of another weight or slant stay as they are. */
function facesOf({ families }: Drawn, faces: readonly FontFace[], character: string): readonly FontFace[] {
  for (const family of families) {
    const holding = faces.filter((face) => holds(face, family, character));
    const begun = holding.filter(({ status }) => status !== 'unloaded');
    if (holding.length > 0) return begun.length > 0 ? begun : holding.slice(0, 1);
  }
  return [];
}

function holds({ family, unicodeRange }: FontFace, wanted: string, character: string): boolean {
  return namesOf(family)[0] === wanted && isInRanges(character, unicodeRange);
}

/** The page's own fonts hold the characters, in a family that these values are not set in. */
function isElsewhere({ document, characters }: Drawn): boolean {
  return [...document.fonts].some(({ unicodeRange }) =>
    [...characters].some((character) => isInRanges(character, unicodeRange)),
  );
}

function drawnAt(places: readonly ValuePlace[]): readonly Drawn[] {
  const drawn = new Map<string, Drawn>();
  for (const { text, element } of places.flatMap(textsOf)) {
    const characters = [...text].filter(isProtected);
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style || characters.length === 0) continue;
    const key = `${element.ownerDocument.URL} ${style.fontFamily}`;
    const one = drawn.get(key) ?? {
      document: element.ownerDocument,
      families: namesOf(style.fontFamily),
      characters: new Set<string>(),
    };
    drawn.set(key, one);
    for (const character of characters) one.characters.add(character);
  }
  return [...drawn.values()];
}

interface PlacedText {
  readonly text: string;
  readonly element: Element;
}

/** The texts of a value, each with the element that it stands in. */
function textsOf(place: ValuePlace): readonly PlacedText[] {
  if ('picture' in place) return [];
  if ('inFrame' in place) return textsOf(place.inside);
  const around = elementOf(place);
  if (!around) return [];
  const texts = [...nodesWithin(around)].filter((node): node is Text => node.nodeType === node.TEXT_NODE);
  return texts.flatMap((node) => {
    const element = parentOnScreen(node);
    const isOwn = !('startContainer' in place) || place.intersectsNode(node);
    return element && isOwn ? [{ text: textWithin(place, node), element }] : [];
  });
}

function textWithin(place: Range | Element, node: Text): string {
  if (!('startContainer' in place)) return node.data;
  const from = node === place.startContainer ? place.startOffset : 0;
  const to = node === place.endContainer ? place.endOffset : node.length;
  return node.data.slice(from, to);
}
