import { parentOnScreen } from '@/lib/page/on-screen-tree';
import type { Rect } from '@/lib/page/reading/rect';

/** Fainter than this (alpha), a text below it is read all the same. */
const FAINT = 0.2;
/** What is laid somewhere; its own place is told in px then. */
const LAID = /^(?:absolute|fixed)$/;

/** Where an element paints without being hit by the pointer there. `around`: outside its own edges alone, over others. */
export interface InkOver {
  readonly rect: Rect;
  readonly around: boolean;
}

/** What an element paints beyond its edges (shadow, outline, border picture), and what its style lays over what stands in it. */
export function inkOver(view: Window, element: Element): readonly InkOver[] {
  const style = view.getComputedStyle(element);
  const around = shadowsOf(style).filter(({ inset }) => !inset);
  const beyond = [...around.map(({ reach }) => reach), frameOf(style)].filter((reach) => reach !== null);
  const parts = ['::before', '::after'].map((part) => laidOver(view, element, part));
  if (beyond.length === 0 && parts.every((rect) => rect === null)) return [];
  const box = element.getBoundingClientRect();
  return [
    ...beyond.map((reach) => ({ rect: grown(box, reach), around: true })),
    ...parts.flatMap((rect) => (rect ? [{ rect, around: false }] : [])),
  ];
}

/** px beyond an edge; negative inwards. */
type Reach = Rect;

interface Shadow {
  readonly inset: boolean;
  readonly reach: Reach;
}

/** Those that hide something. */
function shadowsOf({ boxShadow }: CSSStyleDeclaration): readonly Shadow[] {
  if (boxShadow === 'none') return [];
  return boxShadow.split(/, (?![^(]*\))/).flatMap((shadow) => {
    if (alphaOf(shadow) < FAINT) return [];
    const [x = 0, y = 0, blur = 0, spread = 0] = pixelsIn(shadow);
    const far = spread + blur / 2;
    const reach = { left: far - x, top: far - y, right: far + x, bottom: far + y };
    return [{ inset: shadow.includes('inset'), reach }];
  });
}

function frameOf(style: CSSStyleDeclaration): Reach | null {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, borderImageSource } = style;
  const isOutlined = outlineStyle !== 'none' && alphaOf(outlineColor) >= FAINT;
  const outline = isOutlined ? pixels(outlineWidth) + pixels(outlineOffset) : 0;
  const outset = Math.max(0, ...pixelsIn(style.borderImageOutset));
  const far = Math.max(outline, borderImageSource === 'none' ? 0 : outset);
  return far > 0 ? { left: far, top: far, right: far, bottom: far } : null;
}

/** The box of a part that a style lays over the element, where it paints something. */
function laidOver(view: Window, element: Element, part: string): Rect | null {
  const style = view.getComputedStyle(element, part);
  const { content, position, zIndex, opacity, visibility } = style;
  if (!LAID.test(position) || content === 'none' || content === 'normal') return null;
  if (Number(zIndex) < 0 || Number(opacity) < FAINT || visibility !== 'visible' || !paints(style))
    return null;
  const { left, top } = originOf(view, element, position);
  const [x, y] = [left + pixels(style.left), top + pixels(style.top)];
  return { left: x, top: y, right: x + pixels(style.width), bottom: y + pixels(style.height) };
}

function paints(style: CSSStyleDeclaration): boolean {
  return (
    style.backgroundImage !== 'none' ||
    alphaOf(style.backgroundColor) >= FAINT ||
    shadowsOf(style).length > 0 ||
    (style.backdropFilter || 'none') !== 'none'
  );
}

/** Where a part laid somewhere counts its place from: the nearest box that is placed itself. */
function originOf(view: Window, from: Element, position: string): Pick<Rect, 'left' | 'top'> {
  for (
    let element: Element | null = from;
    element && position !== 'fixed';
    element = parentOnScreen(element)
  ) {
    const style = view.getComputedStyle(element);
    if (style.position === 'static' && style.transform === 'none') continue;
    const { left, top } = element.getBoundingClientRect();
    return { left: left + pixels(style.borderLeftWidth), top: top + pixels(style.borderTopWidth) };
  }
  return position === 'fixed' ? { left: 0, top: 0 } : { left: -view.scrollX, top: -view.scrollY };
}

function grown({ left, top, right, bottom }: Rect, by: Reach): Rect {
  return { left: left - by.left, top: top - by.top, right: right + by.right, bottom: bottom + by.bottom };
}

/** `rgba(…, a)`, `color(… / a)`, `transparent`; what tells none is opaque. */
function alphaOf(colour: string): number {
  const alpha = /(?:rgba\([^)]*, |\/ )([\d.]+)\)/.exec(colour)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

function pixelsIn(text: string): readonly number[] {
  return (text.match(/-?[\d.]+(?:e-?\d+)?(?=px)/g) ?? []).map(Number);
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
