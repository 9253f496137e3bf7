import type { PictureElement } from './picture-elements';

/** A portrait, not a line of text drawn as a picture and not a banner. CSS px, height to width. */
const MIN_WIDTH = 36;
const MAX_WIDTH = 420;
const MIN_RATIO = 0.7;
const MAX_RATIO = 2;
/** What is called a photo is one whatever its shape. */
const NAMED = /照片|头像|相片|photo|avatar|portrait/i;

/**
 * Which pictures may be a photo of a person: the known ones, whatever shows the same file, is called one, or has
 * the shape of one. One picture too many does no harm.
 */
export function photoElements(
  pictures: readonly PictureElement[],
  known: readonly Element[],
): PictureElement[] {
  const files = new Set(known.map(fileOf).filter((file) => file !== ''));
  return pictures.filter(
    ({ element, rect }) =>
      known.includes(element) || files.has(fileOf(element)) || isNamed(element) || isPortrait(rect),
  );
}

function fileOf(element: Element): string {
  return element.getAttribute('src') ?? '';
}

function isNamed(element: Element): boolean {
  return ['alt', 'title', 'aria-label', 'class', 'id'].some((name) =>
    NAMED.test(element.getAttribute(name) ?? ''),
  );
}

function isPortrait({ width, height }: DOMRect): boolean {
  return (
    width >= MIN_WIDTH && width <= MAX_WIDTH && height >= MIN_RATIO * width && height <= MAX_RATIO * width
  );
}
