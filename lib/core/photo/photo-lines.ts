import type { PhotoFacts, PhotoLine } from '@/lib/core/view/photo-check';

/** "300 KB" of the page and "1 MB" of the mail, in the way to count that gives less. Bytes. */
export const PAGE_BYTES = 300_000;
export const MAIL_BYTES = 1_000_000;
/** Nothing on an ID card can be read in a photo whose longer side has fewer px. */
const UNREADABLE_SIDE = 200;
/** The card takes about a quarter of the width, its number half of the card: below it a digit has under 8 px. */
const SMALL_SIDE = 1_000;
/** Measured: docs/measurements.md. */
const LEAST_SHARPNESS = 0.5;
const LEAST_BRIGHTNESS = 90;

/** What the photo rule says of a photo, in the order of PHOTO_POINTS; what cannot be told has no line. */
export function photoLines(facts: PhotoFacts): readonly PhotoLine[] {
  const { kind, bytes, turned, hasPlace, sharpness, brightness } = facts;
  return [
    { point: 'kind', state: 'fits' },
    { point: 'page-size', state: bytes <= PAGE_BYTES ? 'fits' : 'not' },
    { point: 'mail', state: kind === 'jpeg' && bytes <= MAIL_BYTES ? 'fits' : 'hint' },
    { point: 'pixels', state: pixelState(Math.max(facts.width, facts.height)) },
    ...lineIf(sharpness !== null, 'sharp', (sharpness ?? 0) < LEAST_SHARPNESS ? 'hint' : 'fits'),
    { point: 'light', state: brightness < LEAST_BRIGHTNESS ? 'hint' : 'fits' },
    ...lineIf(turned, 'turned', 'note'),
    ...lineIf(hasPlace, 'place', 'note'),
  ];
}

/** Whether a smaller copy is all that is missing. */
export function needsOnlySmaller(lines: readonly PhotoLine[]): boolean {
  const wrong = lines.filter(({ state }) => state === 'not').map(({ point }) => point);
  return wrong.length === 1 && wrong[0] === 'page-size';
}

function pixelState(side: number): PhotoLine['state'] {
  if (side < UNREADABLE_SIDE) return 'not';
  return side < SMALL_SIDE ? 'hint' : 'fits';
}

function lineIf(there: boolean, point: PhotoLine['point'], state: PhotoLine['state']): readonly PhotoLine[] {
  return there ? [{ point, state }] : [];
}
