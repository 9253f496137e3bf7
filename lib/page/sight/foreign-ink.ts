import { isAction } from '@/lib/core/reading/is-action';
import { Measurer } from '@/lib/page/highlight/visible-box';
import { nodesWithin, parentOnScreen } from '@/lib/page/on-screen-tree';
import { isUnchosen } from '@/lib/page/reading/control-text';
import type { Rect } from '@/lib/page/reading/rect';
import { type InkOver, inkOver } from './ink-over';

/** Elements whose own drawing is no text of the page. */
const DRAWN = new Set(
  'IMG SVG CANVAS VIDEO IFRAME OBJECT EMBED BUTTON METER PROGRESS INPUT TEXTAREA SELECT'.split(' '),
);
const PASSED_OVER = 'button,[aria-hidden=true],details:not([open])';
/** What a style may put beside a label or a value without saying anything: nothing, points, lines. */
const SAYS_NOTHING = /^(?:none|normal|"[^\p{L}\p{N}\p{Co}]*")$/u;
const SIGN = /^"[^\p{L}\p{N}]*"$/u;
/** A line feed is told as `\a `, which is no letter. */
const ESCAPED = /\\([0-9a-f]{1,5}) ?/giu;
const PARTS = [null, '::before', '::after', '::marker'];
/** A sign of what can be done with a value stands apart from it; words do not stand further from their value. CSS px. */
export const TOUCHING = 3;
const BESIDE = 14;

/**
 * Something drawn that was not read. `reach`: how near a value must be for it to seem a part of it; 0 where it seems none.
 * `byStyle`: it is no text and no element of the page, so that whoever cuts the value out of the screen cuts it out as
 * well. `over`: what the element paints elsewhere than where the pointer finds it.
 */
export interface ForeignInk {
  readonly element: Element;
  readonly rect: Rect;
  readonly reach: number;
  readonly byStyle: boolean;
  readonly over: readonly InkOver[];
}

interface Reach {
  readonly reach: number;
  readonly byStyle: boolean;
}

export interface WasRead {
  readonly texts: ReadonlySet<Node>;
  readonly elements: ReadonlySet<Element>;
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/** What is drawn in `root` beside the texts and elements that were read. */
export function foreignInk(root: Element, read: WasRead): readonly ForeignInk[] {
  const document = root.ownerDocument;
  const view = document.defaultView;
  const found: ForeignInk[] = [];
  if (!view) return found;
  const measurer = new Measurer();
  for (const node of [root, ...nodesWithin(root)]) {
    const element = node.nodeType === 1 ? (node as Element) : parentOnScreen(node);
    if (!element) continue;
    const isText = node !== element;
    const { reach, byStyle } = isText ? reachOfText(node as Text, read) : reachOfElement(view, element, read);
    const over = isText ? [] : inkOver(view, element);
    if (
      (reach === 0 && over.length === 0) ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    )
      continue;
    const place = isText ? document.createRange() : element;
    if (place !== element) (place as Range).selectNode(node);
    if (element === root || over.length > 0 || measurer.measure(place))
      found.push({
        element,
        rect: place.getBoundingClientRect(),
        reach,
        byStyle: byStyle || reach === 0,
        over,
      });
  }
  return found;
}

/** Texts that are passed over by the reading although they may be seen; others that were not read are hidden. */
function reachOfText(node: Text, { texts }: WasRead): Reach {
  if (texts.has(node) || !/[\p{L}\p{N}\p{Co}]/u.test(node.data) || isAction(node.data)) return own(0);
  const before = node.previousElementSibling;
  // the names of choices that are not taken stand beside the one that is; without a choice to be seen they are no names
  const isLost = before && isUnchosen(before) && !isShown(before);
  return own(node.parentElement?.closest(PASSED_OVER) || isLost ? BESIDE : 0);
}

function reachOfElement(view: Window, element: Element, { elements, shadowOf }: WasRead): Reach {
  if (!element.shadowRoot && shadowOf(element)) return own(BESIDE);
  const reach = Math.max(...PARTS.map((part) => reachOfContent(view, element, part)));
  if (reach > 0) return { reach, byStyle: true };
  if (elements.has(element) || !DRAWN.has(element.tagName.toUpperCase())) return own(0);
  // a choice to be taken and a button for what can be done draw nothing that seems a part of a value
  if (isUnchosen(element) !== null || isAction(element.textContent ?? '')) return own(0);
  const { value = '' } = element as Partial<HTMLInputElement>;
  return own(value === '' ? TOUCHING : BESIDE);
}

function own(reach: number): Reach {
  return { reach, byStyle: false };
}

/** How far the words reach that a style puts before, behind or in place of what stands in the element; 0 for none. */
function reachOfContent(view: Window, element: Element, part: string | null): number {
  const { content, display, listStyleType } = view.getComputedStyle(element, part);
  const words = content.replace(ESCAPED, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  if (!SAYS_NOTHING.test(words)) return SIGN.test(words) ? TOUCHING : BESIDE;
  const isListed = part === null && display.includes('list-item');
  return isListed && !/^(?:none|disc|circle|square)$/.test(listStyleType) ? BESIDE : 0;
}

function isShown(choice: Element): boolean {
  const { width, height } = choice.getBoundingClientRect();
  return width > 4 && height > 4 && choice.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}
