import type { Rect } from '@/lib/page/reading/rect';

/** Filters that leave text readable: a page in grey, a browser's dark mode. */
const HARMLESS_FILTER = /^(?:(?:grayscale|sepia|saturate|hue-rotate)\([^)]*\) ?|invert\(1\) ?)+$/;
/** Moved or grown, but neither turned, mirrored, flattened nor much smaller. */
const UPRIGHT = /^matrix\((?:0\.[5-9]\d*|[1-9][\d.]*), 0, 0, (?:0\.[5-9]\d*|[1-9][\d.]*), /;
/** Space between characters below this (em) lays them over each other; text smaller than this (CSS px) is not read. */
const TIGHT = -0.1;
const SMALLEST = 6;
/** Widths of digits and spaces between characters: a font draws the same characters. */
const HARMLESS_FEATURES = /^(?:normal|(?:"(?:tnum|pnum|lnum|kern|palt|chws)"(?: \d)?(?:, )?)+)$/;
/** A shadow that reaches no farther (CSS px) is a rim of the characters themselves. */
const RIM = 1;
const SOFT = 3;
/** A line of this thickness (CSS px) covers what it should underline. */
const THICK = 3;

/** Whether an element's own style may leave so little of what stands in it that eyes and pixels differ, or strikes it out. */
export function isHardlySeen(style: CSSStyleDeclaration): boolean {
  return (
    (style.filter !== 'none' && !HARMLESS_FILTER.test(style.filter)) ||
    style.maskImage !== 'none' ||
    style.mixBlendMode !== 'normal' ||
    style.backgroundClip === 'text' ||
    isCrossedOut(style)
  );
}

/** Whether an element's own style may change what of its content is seen; `content`: the rectangle of that. */
export function isOddBox(element: Element, style: CSSStyleDeclaration, content: Rect): boolean {
  return (
    (style.transform !== 'none' && !UPRIGHT.test(style.transform)) ||
    style.clipPath !== 'none' ||
    style.offsetPath !== 'none' ||
    /[^\d.]|^0?\.[0-4]/.test(style.scale.replace('none', '1')) ||
    style.rotate !== 'none' ||
    Number(style.zoom) < 0.5 ||
    (style.position === 'absolute' && style.clip !== 'auto') ||
    cuts(element, style, content)
  );
}

function isCrossedOut({ textDecorationLine: line, textDecorationThickness: thickness }: CSSStyleDeclaration) {
  return line.includes('line-through') || (line !== 'none' && Number.parseFloat(thickness) > THICK);
}

/** Something of the content stands outside the element's own edges, and is not shown there. */
function cuts(element: Element, style: CSSStyleDeclaration, content: Rect): boolean {
  const paints = /paint|strict|content/.test(style.contain);
  if (style.display === 'inline' || (style.overflowX === 'visible' && !paints)) return false;
  if (element === element.ownerDocument.body) return false;
  const box = element.getBoundingClientRect();
  if (content.left < box.left - 1 || content.right > box.right + 1) return true;
  // what may be scrolled down to is not cut off
  if (/auto|scroll/.test(style.overflowY)) return false;
  return content.top < box.top - 4 || content.bottom > box.bottom + 4;
}

/** `shadow` as computed styles tell it: a colour, then how far it reaches to the right, below and around, each in px. */
function isFarShadow(shadow: string): boolean {
  const lengths = (shadow.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
  return lengths.some((length, at) => Math.abs(length) > (at % 3 === 2 ? SOFT : RIM));
}

/** Whether text directly in an element with this style is drawn otherwise than its characters say. */
export function isOddText(style: CSSStyleDeclaration, text: string): boolean {
  const size = Number.parseFloat(style.fontSize);
  const below = (value: string, least: number): boolean => Number.parseFloat(value) < least;
  return (
    style.direction === 'rtl' ||
    style.unicodeBidi.endsWith('override') ||
    style.writingMode !== 'horizontal-tb' ||
    size < SMALLEST ||
    below(style.letterSpacing, TIGHT * size) ||
    below(style.wordSpacing, TIGHT * size) ||
    below(style.textIndent, 0) ||
    below(style.lineHeight, 0.7 * size) ||
    isFarShadow(style.textShadow) ||
    !below(style.webkitTextStrokeWidth, 1) ||
    (style.textEmphasisStyle || 'none') !== 'none' ||
    (style.getPropertyValue('-webkit-text-security') || 'none') !== 'none' ||
    !HARMLESS_FEATURES.test(style.fontFeatureSettings) ||
    (style.textTransform !== 'none' && /[a-z]/i.test(text) && !/\dx$/i.test(text)) ||
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)
  );
}
