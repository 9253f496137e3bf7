import type { PageBridge } from '@/entrypoints/record.content/panel-bridge';
import type { PanelView } from '@/lib/core/view/check-view';
import { type ProjectedValue, projectorHidden } from '@/lib/core/view/projector-hidden';
import { type DrawnCovers, drawCovers } from '@/lib/page/highlight/draw-covers';
import type { PageRead, ValuePlace } from '@/lib/page/page-read';

/** Fields that nobody else in the room may read off the page. */
const COVERED = ['idNumber', 'birthDate'] as const;

/**
 * 投影: covers the page's own ID numbers and birth dates, as our own words mask them. Not while a picture is taken of the
 * page; while its pixels are read, the marks and these are hidden together. `readFromScreen`: what was read last from pixels, null where nothing was. Returns the way to stop.
 */
export function coverValues(
  document: Document,
  { page, view, subscribe }: PageBridge,
  readFromScreen: () => PageRead | null,
): () => void {
  let drawn: DrawnCovers | null = null;
  let last: unknown = null;
  const follow = (): void => {
    const now = view();
    const key = keyOf(now);
    if (key === last) return;
    last = key;
    drawn?.remove();
    drawn = null;
    const layer = page.ui()?.marksLayer;
    if (key === null || !layer) return;
    const read = [readFromScreen(), page.readPage()];
    const hiddenIn = (text: string) =>
      projectorHidden(text, valuesOf(now, read, 'idNumber'), valuesOf(now, read, 'birthDate'));
    drawn = drawCovers(
      layer,
      { hiddenIn, whole: placesIn(read) },
      { document, url: new URL(page.address()) },
    );
  };
  const stop = subscribe(follow);
  follow();
  return () => {
    stop();
    drawn?.remove();
  };
}

/** What is covered is looked for anew when this is another; null: nothing is. */
function keyOf({ projector, body }: PanelView): unknown {
  if (!projector) return null;
  if (body.state !== 'done') return body.state;
  return body.picture.state === 'saving' ? null : body.comparison;
}

/** As they were compared; else, and for the other records of the page, as they stand there. */
function valuesOf(
  { body }: PanelView,
  read: readonly (PageRead | null)[],
  field: (typeof COVERED)[number],
): readonly ProjectedValue[] {
  const lines = body.state === 'done' ? body.comparison.lines : [];
  const compared = lines.flatMap((line) =>
    line.field === field && line.shown !== null ? [{ shown: line.shown, differs: line.shownDiffers }] : [],
  );
  const others = placesOf(read)
    .map(({ values }) => textOf(values.get(field)))
    .filter((shown) => shown !== '' && !compared.some((one) => one.shown === shown));
  return [...compared, ...others.map((shown) => ({ shown, differs: [] }))];
}

function textOf(place: ValuePlace | undefined): string {
  if (place === undefined) return '';
  return ('startContainer' in place ? place.toString() : (place.textContent ?? '')).trim();
}

function placesOf(read: readonly (PageRead | null)[]) {
  return read.flatMap((one) => [
    ...(one?.places ?? []),
    ...(one?.pixels?.kind === 'protected' ? one.pixels.places : []),
  ]);
}

function placesIn(read: readonly (PageRead | null)[]): readonly ValuePlace[] {
  return placesOf(read).flatMap(({ values }) => COVERED.flatMap((field) => values.get(field) ?? []));
}
