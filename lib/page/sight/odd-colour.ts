import { parentOnScreen } from '@/lib/page/on-screen-tree';

/** Text and ground must differ by this much in brightness (0–255) to be read. */
const LEAST_CONTRAST = 40;
const WHITE: Colour = { brightness: 255, alpha: 1 };

interface Colour {
  readonly brightness: number;
  readonly alpha: number;
}

/** Whether text of this style in `element` can hardly be told from what is behind it; false where that is not known. */
export function isFaint(element: Element, style: CSSStyleDeclaration): boolean {
  const fill = colourOf(style.webkitTextFillColor);
  if (!fill) return false;
  if (fill.alpha < 0.5) return true;
  const ground = groundOf(element);
  return ground !== null && Math.abs(fill.brightness - ground.brightness) < LEAST_CONTRAST;
}

/** Whether a picture is drawn right behind a text: it may be of another text. */
export function standsOnPicture({ backgroundImage, display }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' && display.startsWith('inline');
}

function groundOf(from: Element): Colour | null {
  const view = from.ownerDocument.defaultView;
  for (let element: Element | null = from; element && view; element = parentOnScreen(element)) {
    const { backgroundColor, backgroundImage, colorScheme } = view.getComputedStyle(element);
    const colour = colourOf(backgroundColor);
    if (!colour || colour.alpha > 0.5) return colour;
    if (backgroundImage !== 'none' || colorScheme.includes('dark')) return null;
  }
  return WHITE;
}

/** `rgb()`, `rgba()` and `color(srgb …)`, as computed styles tell them; null for any other. */
function colourOf(text: string): Colour | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (text.startsWith('rgb')) return { brightness, alpha };
  return text.startsWith('color(srgb ') ? { brightness: 255 * brightness, alpha } : null;
}
