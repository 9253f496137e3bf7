import type { MaskBox } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { HideId } from '@/lib/core/settings/hide-id';
import type { PrivateNumbers } from '@/lib/core/values/private-parts';
import { boxOf } from '@/lib/page/box-of';
import type { MarkBox } from '@/lib/page/highlight/draw-marks';
import type { RecordPlace, ValuePlace } from '@/lib/page/page-read';

import { photoElements } from './photo-boxes';
import { type PictureElement, pictureElements } from './picture-elements';
import { privateBoxes } from './private-boxes';

/** What the picture hides, and what of the page it is taken from. */
export interface CoverRequest {
  /** the record that is taken, and all records of the page */
  readonly place: RecordPlace;
  readonly places: readonly RecordPlace[];
  /** Where our marks are drawn; null when there are none. */
  readonly own: (ParentNode & Node) | null;
  /** Our own marks; the tags beside an ID number or a birth date tell them. */
  marks(): readonly MarkBox[];
  readonly hideId: HideId;
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
  if (places.some(({ values }) => [...values.values()].some((value) => 'inFrame' in value)))
    return 'in-frame';
  const pictures = [...pictureElements(document.body)].filter(({ rect }) =>
    intersection(boxOf(rect), record),
  );
  const known = places.flatMap(({ photo }) => photo ?? []);
  const photos = photoElements(pictures, known);
  const others = pictures.filter((picture) => !photos.includes(picture));
  const ids = privatePlaces(request);
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
function privatePlaces({ places, own, marks, place, hideId }: CoverRequest): DOMRect[] | null {
  const numbers = numbersOf(places, hideId);
  const ids = valuesOf(places, ['idNumber']);
  const births = numbers.birthShown ? [] : valuesOf(places, ['birthDate']);
  const roots = [place.root.ownerDocument.body, ...(own ? [own] : [])];
  const found = roots.flatMap((root) => privateBoxes(root, numbers));
  if (ids.some((value) => !isConnected(value) || rectsOf(value).length === 0)) return null;
  const wanted = [...ids.map(rectsOf), ...ownTexts(marks(), numbers.birthShown).map((rect) => [rect])];
  // a picture, protected text, or digits in another order than the page's: covered as a whole
  const whole = wanted.filter((rects) => !rects.some((rect) => found.some((box) => meets(rect, box))));
  return [...found, ...whole.flat(), ...births.flatMap(rectsOf)];
}

/** What the records of a page tell about people. */
function numbersOf(places: readonly RecordPlace[], hideId: HideId): PrivateNumbers {
  return {
    ids: valuesOf(places, ['idNumber']).map(textOf),
    births: valuesOf(places, ['birthDate']).map(textOf),
    others: valuesOf(places, ['studentNo', 'examineeNo']).map(textOf),
    whole: hideId === 'whole',
    birthShown: hideId === 'digits',
  };
}

function valuesOf(places: readonly RecordPlace[], fields: readonly TextFieldKey[]): readonly ValuePlace[] {
  return places.flatMap(({ values }) => fields.flatMap((field) => values.get(field) ?? []));
}

/** Tags with words of a value: the one of an ID number always, the one of a birth date unless that is shown. */
function ownTexts(marks: readonly MarkBox[], birthShown: boolean): readonly DOMRect[] {
  return marks.flatMap(({ field, label, tag }) => {
    const tells = field === 'idNumber' || (field === 'birthDate' && !birthShown);
    return tells && label !== '' && tag ? [tag] : [];
  });
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
