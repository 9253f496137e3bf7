import { type Air, airAround, type Neighbour } from '@/lib/core/capture/air-around';
import { intersection } from '@/lib/core/capture/intersection';
import type { PixelSight, PixelSpot } from '@/lib/core/capture/pixel-sight';
import type { PixelBox } from '@/lib/core/record/pixels';
import { boxOf } from '@/lib/page/box-of';
import { ScrollFrame } from '@/lib/page/capture/scroll-frame';
import { elementOf, Measurer } from '@/lib/page/highlight/visible-box';
import type { ValuePlace } from '@/lib/page/page-read';
import { coverOf } from './cover-of';
import { createPixelPage, type PixelPage, type PixelValue } from './pixel-page';
import { saidLines } from './said-lines';
import { screenOf } from './screen-of';
import { runsAround, type ShownRun } from './text-runs';
import { valueLines } from './value-lines';

/** A value whose text the page tells, to be read as it is seen. */
export interface SaidValue extends PixelValue {
  readonly said: string;
  /** More may be drawn around it, farther away than beside others. */
  readonly inDoubt: boolean;
}

/**
 * The page while values are read that its text tells: what is cut off, laid over or drawn beside them is on the cut, as
 * a person sees it. A value that something large lies over (a dialog, a bar) is not in sight.
 */
export function createTextPage(
  document: Document,
  values: readonly SaidValue[],
  own: Element | null,
): PixelPage {
  const runs = runsAround(values.map(({ place }) => place));
  return {
    ...createPixelPage(document, values, own),
    sight(wanted) {
      const sight = new TextSight(document, own);
      const spots = values
        .filter(({ key }) => wanted.some((one) => one.key === key))
        .flatMap((value) => sight.spots(value, runs.get(value.place) ?? []));
      return { viewWidth: sight.screen.width, spots } satisfies PixelSight;
    },
    // the page alone: a box that cuts its content off would be scrolled too, and show what nobody sees
    bring: ({ place }) => bring(place),
  };
}

/** What is seen of values at one moment. */
class TextSight {
  readonly screen: PixelBox;
  readonly #own: Element | null;
  readonly #measurer = new Measurer();

  constructor(document: Document, own: Element | null) {
    this.#own = own;
    this.screen = screenOf(document);
  }

  spots({ key, place, said, inDoubt }: SaidValue, runs: readonly ShownRun[]): readonly PixelSpot[] {
    const clip = this.#measurer.clipOf(place);
    const neighbours = neighboursOf(runs);
    return saidLines(place, said).map((line, at) => {
      const seen = clip === 'nothing' ? null : clip ? cutOff(line.box, clip, place) : line.box;
      const open = seen && this.#isOnScreen(seen) && !this.#isHidden(seen, place);
      const box = open ? this.#cut(seen, airAround(line.box, neighbours, inDoubt ? 'wide' : 'usual')) : null;
      return { key: `${key}.${at}`, box, said: line.said };
    });
  }

  #isOnScreen(box: PixelBox): boolean {
    const inside = intersection(box, this.screen);
    return inside !== null && inside.height > box.height - 1 && inside.width > box.width - 1;
  }

  #isHidden(box: PixelBox, place: ValuePlace): boolean {
    const element = elementOf(place);
    if (!element) return true;
    const cover = coverOf(box, element, this.#own);
    if (cover !== null && isLarge(cover, box)) return true;
    return (
      'inFrame' in place && valueLines(place.inside).some((inside) => this.#isHidden(inside, place.inside))
    );
  }

  #cut({ left, top, width, height }: PixelBox, air: Air): PixelBox {
    return {
      left: left - air.left - this.screen.left,
      top: top - air.above - this.screen.top,
      width: width + air.left + air.right,
      height: height + air.above + air.below,
    };
  }
}

/** What is left of a line that a box cuts off at its ends; null where a person can scroll to the rest, or where it is cut across. */
function cutOff(line: PixelBox, clip: PixelBox, place: ValuePlace): PixelBox | null {
  const seen = intersection(line, clip);
  if (!seen || seen.height < line.height - 1) return null;
  const element = elementOf(place);
  const scrolls = element !== null && new ScrollFrame(element).scrollers().length > 1;
  return seen.width < line.width - 1 && scrolls ? null : seen;
}

/** Taller than two lines: it is there for more than this value. */
function isLarge(cover: Element, { height }: PixelBox): boolean {
  return cover.getBoundingClientRect().height > 3 * height;
}

/** The page alone, and the documents of frames in it: scrolled as a person would. */
function bring(place: ValuePlace): void {
  if ('inFrame' in place) bring(place.inside);
  const { top, height } = place.getBoundingClientRect();
  const scroller = elementOf(place)?.ownerDocument.scrollingElement;
  const by = top + height / 2 - (scroller?.clientHeight ?? 0) / 2;
  scroller?.scrollBy({ top: by, behavior: 'instant' });
}

function neighboursOf(runs: readonly ShownRun[]): readonly Neighbour[] {
  return runs.flatMap(({ place, apart }) =>
    [...place.getClientRects()]
      .filter(({ width, height }) => width >= 1 && height >= 1)
      .map((rect) => ({ box: boxOf(rect), apart })),
  );
}
