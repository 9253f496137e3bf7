import type { RecordPicture } from '@/lib/page/page-read';
import { findPhoto } from './find-photo';
import { recordPictures } from './page-facts';
import type { ImageToken, Token } from './tokens';

/** The pictures of a page that may be records, each with the photo that stands between it and the next. */
export function pictureRecords(tokens: readonly Token[]): readonly RecordPicture[] {
  const images = recordPictures(tokens);
  return images.map((image, at) => {
    const next = images[at + 1]?.index ?? tokens.length;
    const around = tokens.slice(at === 0 ? 0 : image.index, next).filter((token) => token !== image);
    const { photo, element } = findPhoto(around, () => true);
    const place = { root: rootOf(image, element), values: new Map(), photo: element };
    return { element: image.element, source: sourceOf(image.element), place, photo };
  });
}

/** Longer addresses hold the picture itself. */
const MAX_SOURCE = 2_000;

function sourceOf(element: Element): string {
  const source = (element as Partial<HTMLImageElement>).currentSrc || (element.getAttribute('src') ?? '');
  return source.length <= MAX_SOURCE ? source : `${source.length} ${source.slice(0, MAX_SOURCE)}`;
}

/** The smallest element that holds the picture and its photo. */
function rootOf({ element }: ImageToken, photo: Element | null): Element {
  let root = element.parentElement ?? element;
  while (photo && !root.contains(photo) && root.parentElement) root = root.parentElement;
  return root;
}
