import type { Point } from '@/lib/core/capture/geometry';
import type { PixelSight, PixelSpot } from '@/lib/core/capture/pixel-sight';
import type { PixelBox } from '@/lib/core/record/pixels';
import { nextFrames } from '@/lib/page/capture/next-frames';
import { ScrollFrame } from '@/lib/page/capture/scroll-frame';
import { elementOf, Measurer } from '@/lib/page/highlight/visible-box';
import type { ValuePlace } from '@/lib/page/page-read';
import { valueLines } from './value-lines';

/** A value on the page that is to be read from the screen. */
export interface PixelValue {
  readonly key: string;
  readonly place: ValuePlace;
  /** of the page that is cut out around it, CSS px */
  readonly air: number;
}

/** The page while values are read from the screen. Changes nothing but scroll positions. */
export interface PixelPage {
  /** What a capture would show of these values now; a value of several lines is several spots, `<key>.<line>`. */
  sight(values: readonly PixelValue[]): PixelSight;
  /**
   * Watches these values frame by frame; the function handed back ends that and says whether all of them stood still.
   * Two equal sights alone do not tell: what swings may be back in its place.
   */
  watch(values: readonly PixelValue[]): () => boolean;
  /** Brings a value to the middle of the screen, at once. */
  bring(value: PixelValue): void;
  /** Two animation frames: what was scrolled or hidden is painted then. */
  settle(): Promise<void>;
  /** Puts all scroll positions back. */
  restore(): void;
}

/** `own`: our element, which is never in the way. Scroll positions at the time of the call are the ones restored. */
export function createPixelPage(
  document: Document,
  values: readonly PixelValue[],
  own: Element | null,
): PixelPage {
  const kept = scrollersOf(values).map((element) => {
    const { scrollLeft, scrollTop } = element;
    return { element, scrollLeft, scrollTop };
  });
  return {
    sight: (wanted) => sightOf(document, wanted, own),
    watch: (wanted) => watch(document.defaultView, wanted),
    bring: ({ place }) =>
      elementOf(place)?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }),
    settle: () => nextFrames(document),
    restore: () => {
      for (const { element, scrollLeft, scrollTop } of kept) {
        element.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
      }
    },
  };
}

function watch(view: Window | null, values: readonly PixelValue[]): () => boolean {
  const begun = positionsOf(values);
  let still = true;
  let frame = 0;
  const check = (): void => {
    still = still && positionsOf(values) === begun;
    if (still) frame = view?.requestAnimationFrame(check) ?? 0;
  };
  check();
  return () => {
    view?.cancelAnimationFrame(frame);
    return still && positionsOf(values) === begun;
  };
}

function positionsOf(values: readonly PixelValue[]): string {
  return values
    .map(({ place }) => {
      const { left, top, width } = place.getBoundingClientRect();
      return `${left.toFixed(1)} ${top.toFixed(1)} ${width.toFixed(1)}`;
    })
    .join();
}

function scrollersOf(values: readonly PixelValue[]): readonly Element[] {
  const elements = values.flatMap(({ place }) => elementOf(place) ?? []);
  return [...new Set(elements.flatMap((element) => new ScrollFrame(element).scrollers()))];
}

function sightOf(document: Document, values: readonly PixelValue[], own: Element | null): PixelSight {
  const view = document.defaultView;
  const screen = screenOf(view, document);
  const measurer = new Measurer();
  const spots: PixelSpot[] = values.flatMap(({ key, place, air }) => {
    const shown = measurer.measure(place);
    const lines = valueLines(place);
    return lines.map((line, at) => {
      const seen = shown && isWithin(line, screen) && (!shown.clip || isWithin(line, shown.clip));
      const open = seen && !isCovered(document, line, elementOf(place), own);
      return { key: `${key}.${at}`, box: open ? cutOf(line, screen, air) : null };
    });
  });
  return { viewWidth: screen.width, spots };
}

/** What a capture shows: the window, or the part of it that a person has zoomed into with two fingers. */
function screenOf(view: Window | null, { documentElement }: Document): PixelBox {
  const pinched = view?.visualViewport;
  if (pinched && pinched.scale > 1.01) {
    return { left: pinched.offsetLeft, top: pinched.offsetTop, width: pinched.width, height: pinched.height };
  }
  return { left: 0, top: 0, width: widthOf(view, documentElement), height: documentElement.clientHeight };
}

/** `innerWidth` with its fraction, which zoomed pages have: a capture is measured by it. */
function widthOf(view: Window | null, { clientWidth }: Element): number {
  const { innerWidth = 0, visualViewport = null } = view ?? {};
  const exact = (visualViewport?.width ?? 0) * (visualViewport?.scale ?? 1) + innerWidth - clientWidth;
  return Math.abs(exact - innerWidth) < 1 ? exact : innerWidth;
}

/** Half a pixel of tolerance: zoomed pages stand on fractions. */
function isWithin(inner: PixelBox, outer: PixelBox): boolean {
  return (
    inner.left >= outer.left - 0.5 &&
    inner.top >= outer.top - 0.5 &&
    inner.left + inner.width <= outer.left + outer.width + 0.5 &&
    inner.top + inner.height <= outer.top + outer.height + 0.5
  );
}

/** With air around it, from the corner of the screen; the air of a value at the edge lies beyond it. */
function cutOf({ left, top, width, height }: PixelBox, screen: PixelBox, air: number): PixelBox {
  return {
    left: left - air - screen.left,
    top: top - air - screen.top,
    width: width + 2 * air,
    height: height + 2 * air,
  };
}

/** Shares of a value's box at which something that lies over it is looked for. */
const PROBES: readonly Point[] = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) => [
  { x, y: 0.25 },
  { x, y: 0.75 },
]);

/** Whether something else is drawn over a value: a fixed bar, a dialog. Its pixels would be read as the value's. */
function isCovered(
  document: Document,
  line: PixelBox,
  element: Element | null,
  own: Element | null,
): boolean {
  if (!element) return true;
  return PROBES.some(({ x, y }) => {
    const hit = document.elementFromPoint(line.left + line.width * x, line.top + line.height * y);
    if (!hit || hit === own) return false;
    return !hit.contains(element) && !element.contains(hit);
  });
}
