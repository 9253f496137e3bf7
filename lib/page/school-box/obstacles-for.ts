import type { Box } from '@/lib/core/capture/geometry';
import { boxOf } from '@/lib/page/box-of';
import type { TextField } from './fields';

/** What one clicks, and what a form says of its fields. */
const CONTROLS = 'input:not([type=hidden]),select,textarea,[contenteditable],button,a,[role=button]';
const WORDS = 'label,th,dt,[role=alert],[class*=err i],[class*=tip i]';
/** More than this is no form; then the nearest in the document's order do. */
const MOST = 300;

/** What a note beside this field should not cover. Only its place is looked at. Client coordinates. */
export function obstaclesFor(field: TextField): readonly Box[] {
  const found = [...field.ownerDocument.querySelectorAll(`${CONTROLS},${WORDS}`)].slice(0, MOST);
  return found
    .filter((element) => !element.contains(field))
    .map((element) => boxOf(placeOf(element).getBoundingClientRect()))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Of words their own place: the element round them may be as wide as the page. */
function placeOf(element: Element): Element | Range {
  if (element.matches(CONTROLS)) return element;
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  return words;
}
