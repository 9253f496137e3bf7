import type { Page, PageRead, RecordPlace, ShownAsPixels, ValuePlace } from '@/lib/page/page-read';
import { framePart } from './frame-part';
import { framesOf, type PageFrame } from './frames-of';

type ReadPage = (page: Page) => PageRead;

/** Frames in frames are looked into this deep. */
const DEEPEST = 3;

/**
 * What a page shows, where need be in a frame: a record in one of the same site is read like any other, its values
 * stand where the frame draws them. One that the browser keeps to itself, and a record drawn as a picture in a
 * frame, are `in-frame`. `read`: what the page itself shows.
 */
export function readInFrames(page: Page, read: PageRead, readPage: ReadPage, deep = 0): PageRead {
  const { reading } = read;
  if (reading.state === 'records' || !['nothing-found', 'picture'].includes(reading.reason)) return read;
  const frames = deep < DEEPEST ? framesOf(page.document) : [];
  const reads = frames.map((frame) => ({ frame, read: frameRead(page, frame, readPage, deep) }));
  const found = reads.flatMap(({ frame, read: inside }) =>
    inside && (inside.reading.state === 'records' || inside.pixels?.kind === 'protected')
      ? [placedIn(frame.frame, inside)]
      : [],
  );
  if (found.length > 0) return found.reduce(together);
  const told = reads.find(({ read: inside }) => inside && !isNothing(inside))?.read;
  if (reading.reason === 'picture') return read;
  if (told && !told.pixels) return { ...told, places: [] };
  const isKept = reads.some(({ read: inside }) => inside === null) || told !== undefined;
  return isKept ? { ...read, reading: { state: 'failed', reason: 'in-frame' } } : read;
}

function frameRead(page: Page, { document }: PageFrame, readPage: ReadPage, deep: number): PageRead | null {
  if (document === null) return null;
  const address = new URL(document.URL);
  const inner = { ...page, document, url: address.protocol.startsWith('http') ? address : page.url };
  return readInFrames(inner, readPage(inner), readPage, deep + 1);
}

function isNothing({ reading }: PageRead): boolean {
  return reading.state === 'failed' && reading.reason === 'nothing-found';
}

function placedIn(frame: HTMLIFrameElement, read: PageRead): PageRead {
  const place = (one: RecordPlace): RecordPlace => ({
    root: frame,
    values: new Map([...one.values].map(([field, value]) => [field, partOf(frame, value)])),
    photo: null,
  });
  const { pixels } = read;
  const shown: ShownAsPixels | undefined =
    pixels?.kind === 'protected' ? { ...pixels, places: pixels.places.map(place) } : undefined;
  return { ...read, places: read.places.map(place), ...(shown && { pixels: shown }) };
}

/** Records of several frames are records of one page; where only some are protected, nothing is said of any. */
function together(one: PageRead, other: PageRead): PageRead {
  const awaited = [...new Set([...one.awaited, ...other.awaited])];
  if (one.reading.state === 'records' && other.reading.state === 'records') {
    const records = [...one.reading.records, ...other.reading.records];
    const places = [...one.places, ...other.places];
    return { reading: { ...one.reading, records }, places, awaited };
  }
  if (one.pixels?.kind === 'protected' && other.pixels?.kind === 'protected') {
    const records = [...one.pixels.records, ...other.pixels.records];
    const places = [...one.pixels.places, ...other.pixels.places];
    return { ...one, awaited, pixels: { ...one.pixels, records, places } };
  }
  return { reading: { state: 'failed', reason: 'in-frame' }, places: [], awaited: [] };
}

function partOf(frame: HTMLIFrameElement, value: ValuePlace): ValuePlace {
  // parts of pictures are not read there
  return 'picture' in value ? value : framePart(frame, value);
}
