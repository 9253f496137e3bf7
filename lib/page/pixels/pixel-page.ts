import type { PixelSight, PixelSpot } from '@/lib/core/capture/pixel-sight';
import type { PixelBox } from '@/lib/core/record/pixels';
import { nextFrames } from '@/lib/page/capture/next-frames';
import { ScrollFrame } from '@/lib/page/capture/scroll-frame';
import { elementOf, Measurer } from '@/lib/page/highlight/visible-box';
import type { ValuePlace } from '@/lib/page/page-read';
import { coverOf } from './cover-of';
import { screenOf } from './screen-of';
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
    // through all frames that it stands in
    bring: ({ place }) =>
      innermost(place)?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }),
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
  const elements = new Set(values.flatMap(({ place }) => elementsAround(place)));
  return [...new Set([...elements].flatMap((element) => new ScrollFrame(element).scrollers()))];
}

/** The element that a value stands in, and the frames around it. */
function elementsAround(place: ValuePlace): readonly Element[] {
  const inside = 'inFrame' in place ? elementsAround(place.inside) : [];
  return [...inside, elementOf(place) ?? []].flat();
}

function innermost(place: ValuePlace): Element | undefined {
  return elementsAround(place)[0];
}

function sightOf(document: Document, values: readonly PixelValue[], own: Element | null): PixelSight {
  const screen = screenOf(document);
  const measurer = new Measurer();
  const spots: PixelSpot[] = values.flatMap(({ key, place, air }) => {
    const shown = measurer.measure(place);
    const lines = valueLines(place);
    return lines.map((line, at) => {
      const seen = shown && isWithin(line, screen) && (!shown.clip || isWithin(line, shown.clip));
      const open = seen && !isCovered(line, place, own);
      return { key: `${key}.${at}`, box: open ? cutOf(line, screen, air) : null };
    });
  });
  return { viewWidth: screen.width, spots };
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

/** Whether something else is drawn over a value: a fixed bar, a dialog. Its pixels would be read as the value's. */
function isCovered(line: PixelBox, place: ValuePlace, own: Element | null): boolean {
  const element = elementOf(place);
  if (!element || coverOf(line, element, own) !== null) return true;
  return (
    'inFrame' in place && valueLines(place.inside).some((inside) => isCovered(inside, place.inside, null))
  );
}
