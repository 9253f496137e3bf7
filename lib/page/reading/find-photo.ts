import { labelOf } from '@/lib/core/labels/label-of';
import type { PhotoReading } from '@/lib/core/record/reading';
import { commonWidth, heightOf, type Rect, shareOfLine } from './rect';
import { type ImageToken, isLabel, type LabelToken, type Token } from './tokens';

export interface FoundPhoto {
  readonly photo: PhotoReading;
  /** the admission photo, else another portrait of the record (it must be covered in pictures too) */
  readonly element: Element | null;
}

/** A portrait: not a line of text drawn as a picture, not a banner. CSS px. */
const MIN_SIDE = 48;
const MAX_SIDE = 480;
/** In CHSI's address of the picture that stands for "no photo" (seen 2018–2025). */
const NO_PHOTO = /no-?photo/i;

type PhotoLabel = 'admissionPhoto' | 'degreePhoto';

/**
 * Finds 录取照片 among what stands in or beside a record: named by the picture itself, or by a caption next to it.
 * `inside`: whether a token stands among the record's own values.
 */
export function findPhoto(around: readonly Token[], inside: (token: Token) => boolean): FoundPhoto {
  const portraits = around.filter(
    (token): token is ImageToken => token.kind === 'image' && isPortrait(token.rect),
  );
  const captions = around.filter(isLabel);
  const named = new Map<ImageToken, PhotoLabel>();
  for (const portrait of portraits) {
    const name = nameOf(portrait.element);
    if (name) named.set(portrait, name);
  }
  for (const caption of captions) {
    const name = photoLabel(caption.label.meaning);
    const nearest =
      name &&
      nearestTo(
        caption,
        portraits.filter((portrait) => !named.has(portrait)),
      );
    const isNamed = [...named.values()].includes(name ?? 'admissionPhoto');
    if (name && nearest && !isNamed) named.set(nearest, name);
  }
  const admission = portraits.find((portrait) => named.get(portrait) === 'admissionPhoto');
  if (admission) {
    return { photo: isMissing(admission.element) ? 'missing' : 'present', element: admission.element };
  }
  const other =
    portraits.find((portrait) => named.has(portrait)) ??
    portraits.find((portrait) => inside(portrait) && isUpright(portrait.rect));
  return { photo: 'unknown', element: other?.element ?? null };
}

function isPortrait(box: Rect): boolean {
  return (
    heightOf(box) >= MIN_SIDE &&
    heightOf(box) <= MAX_SIDE &&
    box.right - box.left >= MIN_SIDE &&
    box.right - box.left <= MAX_SIDE
  );
}

function isUpright(box: Rect): boolean {
  return heightOf(box) > 1.1 * (box.right - box.left);
}

function photoLabel(meaning: string): PhotoLabel | null {
  return meaning === 'admissionPhoto' || meaning === 'degreePhoto' ? meaning : null;
}

function nameOf(element: Element): PhotoLabel | null {
  for (const attribute of ['alt', 'aria-label', 'title']) {
    const label = labelOf(element.getAttribute(attribute) ?? '');
    const name = label && photoLabel(label.meaning);
    if (name) return name;
  }
  return null;
}

function isMissing(element: Element): boolean {
  return NO_PHOTO.test(element.getAttribute('src') ?? '');
}

/** The picture right above, below or beside its caption. */
function nearestTo(caption: LabelToken, portraits: readonly ImageToken[]): ImageToken | null {
  let nearest: { portrait: ImageToken; gap: number } | null = null;
  for (const portrait of portraits) {
    const gap = gapBetween(caption.rect, portrait.rect);
    if (gap !== null && (!nearest || gap < nearest.gap)) nearest = { portrait, gap };
  }
  return nearest && nearest.gap <= heightOf(nearest.portrait.rect) ? nearest.portrait : null;
}

function gapBetween(a: Rect, b: Rect): number | null {
  if (commonWidth(a, b) > 0) return Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  if (shareOfLine(a, b) > 0) return Math.max(a.left - b.right, b.left - a.right, 0);
  return null;
}
