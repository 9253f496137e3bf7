import type { RecordPicture } from '@/lib/page/page-read';
import { findPhoto } from './find-photo';
import { isOwnPicture, recordPictures } from './page-facts';
import type { ImageToken, Token } from './tokens';

export interface PictureRecords {
  readonly pictures: readonly RecordPicture[];
  /** CHSI's own record picture is among them: no text is to be expected beside it. */
  readonly certain: boolean;
}

/** The pictures of a page that may be records, each with the photo that stands between it and the next. */
export function pictureRecords(tokens: readonly Token[]): PictureRecords {
  const images = recordPictures(tokens);
  const pictures = images.map((image, at) => {
    const next = images[at + 1]?.index ?? tokens.length;
    const around = tokens.slice(at === 0 ? 0 : image.index, next).filter((token) => token !== image);
    const { photo, element } = findPhoto(around, () => true);
    const place = { root: rootOf(image, element), values: new Map(), photo: element };
    return { element: image.element, place, photo };
  });
  return { pictures, certain: images.some(isOwnPicture) };
}

/** The smallest element that holds the picture and its photo. */
function rootOf({ element }: ImageToken, photo: Element | null): Element {
  let root = element.parentElement ?? element;
  while (photo && !root.contains(photo) && root.parentElement) root = root.parentElement;
  return root;
}
