import type { MaskBox } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import { boxOf } from '@/lib/page/box-of';
import type { RecordPlace, ValuePlace } from '@/lib/page/page-read';
import { idBoxes } from './id-boxes';
import { photoElements } from './photo-boxes';
import { type PictureElement, pictureElements } from './picture-elements';

/** What the picture hides, and what of the page it is taken from. */
export interface CoverRequest {
  /** the record that is taken, and all records of the page */
  readonly place: RecordPlace;
  readonly places: readonly RecordPlace[];
  /** Where our marks are drawn; null when there are none. */
  readonly own: (ParentNode & Node) | null;
  /** Client rectangles of our own texts beside an ID number. */
  ownIdTexts(): readonly DOMRect[];
  readonly hideWholeId: boolean;
  readonly showPhoto: boolean;
}

/** Digits and photos are covered a little beyond their edges. CSS px. */
const BLEED = 1;
/** A picture smaller than this has no room for an ID number. CSS px. */
const ROOM_FOR_ID = { width: 90, height: 8 };

/**
 * Everything that must be covered inside `record` (client coordinates), in client coordinates. A failure when it is
 * not sure where an ID number or a photo stands: then nothing may be saved.
 */
export function placesToCover(request: CoverRequest, record: Box): MaskBox[] | PictureFailure {
  const { place, places, showPhoto } = request;
  const document = place.root.ownerDocument;
  if (!document.body) return 'no-record-rectangle';
  const pictures = [...pictureElements(document.body)].filter(({ rect }) =>
    intersection(boxOf(rect), record),
  );
  const known = places.flatMap(({ photo }) => photo ?? []);
  const photos = photoElements(pictures, known);
  const others = pictures.filter((picture) => !photos.includes(picture));
  const ids = idPlaces(request);
  if (ids === null || (!place.values.has('idNumber') && others.some(hasRoomForId))) return 'id-place-unsure';
  if (!showPhoto && known.some((photo) => !photo.isConnected)) return 'photo-place-unsure';
  const foreign = others.filter((picture) => picture.foreign).map(({ rect }) => rect);
  return [
    ...masks('id', [...ids, ...foreign], record),
    ...(showPhoto
      ? []
      : masks(
          'photo',
          photos.map(({ rect }) => rect),
          record,
        )),
  ];
}

/** null when the ID number of a record has no place on the screen any more. */
function idPlaces({ places, own, ownIdTexts, place, hideWholeId }: CoverRequest): DOMRect[] | null {
  const values = places.flatMap((record) => record.values.get('idNumber') ?? []);
  const known = values.map(textOf);
  const roots = [place.root.ownerDocument.body, ...(own ? [own] : [])];
  const found = roots.flatMap((root) => idBoxes(root, known, hideWholeId));
  const wanted = [...values.map(rectsOf), ...ownIdTexts().map((rect) => [rect])];
  if (values.some((value) => !isConnected(value) || rectsOf(value).length === 0)) return null;
  // a picture, protected text, or digits in another order than the page's: covered as a whole
  const whole = wanted.filter((rects) => !rects.some((rect) => found.some((box) => meets(rect, box))));
  return [...found, ...whole.flat()];
}

function hasRoomForId({ rect, foreign }: PictureElement): boolean {
  return !foreign && rect.width >= ROOM_FOR_ID.width && rect.height >= ROOM_FOR_ID.height;
}

function isRange(value: ValuePlace): value is Range {
  return 'startContainer' in value;
}
function textOf(value: ValuePlace): string {
  return isRange(value) ? value.toString() : (value.textContent ?? '');
}
function isConnected(value: ValuePlace): boolean {
  return (isRange(value) ? value.startContainer : value).isConnected;
}
function rectsOf(value: ValuePlace): DOMRect[] {
  return [...value.getClientRects()].filter(({ width }) => width > 0);
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return intersection(boxOf(one), boxOf(other)) !== null;
}

function masks(kind: MaskBox['kind'], rects: readonly DOMRect[], record: Box): MaskBox[] {
  return rects.flatMap(({ left, top, width, height }) => {
    const side = kind === 'photo' ? BLEED : 0; // the digits beside hidden ones stay readable
    const box = intersection(
      { left: left - side, top: top - BLEED, width: width + 2 * side, height: height + 2 * BLEED },
      record,
    );
    return box ? [{ kind, box }] : [];
  });
}
