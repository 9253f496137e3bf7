import { parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { RecordPicture } from '@/lib/page/page-read';
import { findPhoto } from './find-photo';
import { recordPictures } from './page-facts';
import { pictureSource } from './picture-source';
import type { ImageToken, Token } from './tokens';

/** The pictures of a page that may be records, each with the photo that stands between it and the next. */
export function pictureRecords(tokens: readonly Token[]): readonly RecordPicture[] {
  const images = recordPictures(tokens);
  return images.map((image, at) => {
    const next = images[at + 1]?.index ?? tokens.length;
    const around = tokens.slice(at === 0 ? 0 : image.index, next).filter((token) => token !== image);
    const { photo, element } = findPhoto(around, () => true);
    const place = { root: rootOf(image, element), values: new Map(), photo: element };
    return { element: image.element, source: pictureSource(image.element), place, photo };
  });
}

/** The smallest element that holds the picture and its photo. */
function rootOf({ element }: ImageToken, photo: Element | null): Element {
  let root = parentOnScreen(element) ?? element;
  while (photo && !standsIn(root, photo)) root = parentOnScreen(root) ?? photo.ownerDocument.documentElement;
  return root;
}
