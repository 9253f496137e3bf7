import type { Box } from '@/lib/core/capture/geometry';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { attempt, whatever } from '@/lib/core/surprises/expected';
import { elementOf, Measurer } from '@/lib/page/highlight/visible-box';
import { drawnAt, parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { Page, PageRead, RecordPlace, ValuePlace } from '@/lib/page/page-read';

/** Nothing may let the pointer through: what is laid over a value often does. */
const ALL_TOUCHABLE =
  ':is(*,#a#a#a#a),:is(*,#a#a#a#a)::before,:is(*,#a#a#a#a)::after{pointer-events:auto!important}';
/** Something fixed to the screen this many times as large as a value is a head or a dialog of the page, which scrolls away. */
const LARGE = 3;
const LINES = 3;
/** Shares of a line's width at which it is looked at. */
const POINTS = [0.08, 0.3, 0.5, 0.7, 0.92];

/**
 * The reading in which values are `covered` over which something of the page lies. `own`: our element, which does not
 * count. The screen is scrolled where needed and back within the same task: nobody sees it.
 */
export function withCovered({ document }: Page, read: PageRead, own: Element | null): PageRead {
  const { reading, places } = read;
  if (reading.state !== 'records') return read;
  const covered = coveredAmong(
    document,
    places.flatMap(({ values }) => [...values.values()]),
    own,
  );
  if (covered.size === 0) return read;
  const records = reading.records.map((record, at) => markCovered(record, places[at], covered));
  return { ...read, reading: { ...reading, records } };
}

function markCovered(
  record: RecordReading,
  place: RecordPlace | undefined,
  covered: ReadonlySet<ValuePlace>,
): RecordReading {
  const fields = { ...record.fields };
  for (const [field, where] of place?.values ?? []) {
    const value: RecordReading['fields'][TextFieldKey] = fields[field];
    // another doubt stays, and in its place: what is read later without looking for covers must be the same
    if (covered.has(where) && value?.state === 'text' && !value.doubt)
      fields[field] = { ...value, doubt: 'covered' };
  }
  return { ...record, fields };
}

function coveredAmong(
  document: Document,
  places: readonly ValuePlace[],
  own: Element | null,
): ReadonlySet<ValuePlace> {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return new Set();
  const { scrollX, scrollY } = view;
  const restore = makeTouchable(document, view);
  try {
    return new Set(places.filter((place) => isCovered(view, place, own)));
  } finally {
    restore();
    if (view.scrollX !== scrollX || view.scrollY !== scrollY)
      view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

function makeTouchable(document: Document, view: Window & typeof globalThis): () => void {
  const sheets = [...document.adoptedStyleSheets];
  const adopt = (): CSSStyleSheet => {
    const touchable = new view.CSSStyleSheet();
    touchable.replaceSync(ALL_TOUCHABLE);
    document.adoptedStyleSheets = [...sheets, touchable];
    return touchable;
  };
  // without it, what lets the pointer through is not found
  const made = attempt(adopt, whatever('Firefox gives extensions no style sheets of the page'));
  return () => {
    if (made) document.adoptedStyleSheets = sheets;
  };
}

function isCovered(view: Window, place: ValuePlace, own: Element | null): boolean {
  const there = coverOf(place, own);
  if (there === null) return false;
  if (there !== 'outside' && !isLargeAndFixed(view, there, place)) return true;
  const { left, top, width, height } = place.getBoundingClientRect();
  view.scrollBy({
    left: left + width / 2 - view.innerWidth / 2,
    top: top + height / 2 - view.innerHeight / 2,
    behavior: 'instant',
  });
  const again = coverOf(place, own);
  return again !== null && again !== 'outside';
}

/** What lies over the value; null: nothing. `outside`: a part of it is not on the screen now. */
function coverOf(place: ValuePlace, own: Element | null): Element | 'outside' | null {
  const around = elementOf(place);
  const visible = new Measurer().measure(place);
  // scrolled out of a box of the page: nothing is said of it
  if (!around || !visible || (visible.clip && !holds(visible.clip, visible.box))) return null;
  if ('inFrame' in place) {
    const hit = coverOf(place.inside, null);
    if (hit !== null && hit !== 'outside') return hit;
  }
  let outside = false;
  // the end of a line has a rectangle, too, and no width
  const lines = [...place.getClientRects()].filter(({ width }) => width > 2);
  for (const { left, top, width, height } of lines.slice(0, LINES)) {
    for (const share of POINTS) {
      const hit = topmost(around, left + share * width, top + height / 2, own);
      if (!hit) outside = true;
      else if (!standsIn(around, hit)) return hit;
    }
  }
  return outside ? 'outside' : null;
}

function holds(clip: Box, box: Box): boolean {
  return clip.top <= box.top + 1 && clip.top + clip.height >= box.top + box.height - 1;
}

function topmost(around: Element, x: number, y: number, own: Element | null): Element | null {
  return drawnAt(around, x, y).find((element) => element !== own) ?? null;
}

function isLargeAndFixed(view: Window, cover: Element, place: ValuePlace): boolean {
  for (let element: Element | null = cover; element; element = parentOnScreen(element)) {
    if (!/^(?:fixed|sticky)$/.test(view.getComputedStyle(element).position)) continue;
    const [box, value] = [element.getBoundingClientRect(), place.getBoundingClientRect()];
    return box.width > LARGE * value.width || box.height > LARGE * value.height;
  }
  return false;
}
