import type { PixelFailed } from '@/lib/core/capture/pixel-capture';
import type { RecordReading } from '@/lib/core/record/reading';
import type { PixelProgress } from '@/lib/core/view/check-view';
import type { CheckFailure } from '@/lib/core/view/outcome';
import type { PageRead, RecordPicture, RecordPlace, ValuePlace } from '@/lib/page/page-read';
import type { PixelPage, PixelValue } from '@/lib/page/pixels/pixel-page';
import type { PixelsFailed } from './check-ports';
import { readEnlarged } from './read-enlarged';
import { hiddenValues, readHiddenValues } from './read-hidden-values';
import { type RecordPicturePorts, readRecordPictures } from './read-record-pictures';

export interface PixelPorts
  extends Pick<RecordPicturePorts, 'capture' | 'hideOwn' | 'signal' | 'pngOf' | 'part'> {
  pageOf(values: readonly PixelValue[]): PixelPage;
  /** Aborted when the person does not want the page to be enlarged. */
  readonly skip: AbortSignal;
  /** Ends early when the signal is aborted. Milliseconds. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Whether the font that draws these values is there; waits for it. */
  fontsThere(places: readonly ValuePlace[]): Promise<boolean>;
  /** Whether a picture shows something; waits for it. */
  pictureThere(picture: Element): Promise<boolean>;
  onProgress(progress: PixelProgress): void;
}

/**
 * Reads from the screen what a page's text does not tell: protected values, values drawn as pictures, records that
 * are one picture. Gives the page as if it had told; scroll positions and our own drawing are put back in any case.
 */
export async function readPixels(read: PageRead, ports: PixelPorts): Promise<PageRead | PixelsFailed> {
  const { capture, signal } = ports;
  // a background that is gone reads no more; whoever asked it hears so
  const cancel = () => capture.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel);
  try {
    const found = await fromScreen(read, ports);
    return 'failure' in found ? { failed: failureOf(found) } : found;
  } finally {
    signal.removeEventListener('abort', cancel);
    await cancel();
  }
}

async function fromScreen(read: PageRead, ports: PixelPorts): Promise<PageRead | PixelFailed | PixelsFailed> {
  if (read.reading.state === 'records') {
    return fromPlaces(read.reading.layout, read.reading.records, read.places, ports);
  }
  const { pixels } = read;
  if (!pixels) return { failed: read.reading.reason };
  if (pixels.kind === 'picture') return fromPictures(pixels.pictures, ports);
  return fromPlaces(pixels.layout, pixels.records, pixels.places, ports);
}

async function fromPlaces(
  layout: string,
  records: readonly RecordReading[],
  places: readonly RecordPlace[],
  ports: PixelPorts,
): Promise<PageRead | PixelFailed | PixelsFailed> {
  const values = hiddenValues(records, places);
  const drawn = values.filter((value) => value.drawn !== '');
  const ready = drawn.length === 0 || (await ports.fontsThere(drawn.map(({ place }) => place)));
  if (!ready) return { failed: 'font-missing' };
  const used = portsFor(ports, values);
  const found = await readHiddenValues(used, records, values);
  if ('failure' in found) return found;
  const total = (count: number) => ports.onProgress({ step: 'enlarge', done: 0, total: count });
  const again = await readEnlarged(
    { ...ports, ...used, ...enlarging(ports), announce: total },
    found,
    values,
  );
  return { reading: { state: 'records', layout, records: again }, places, awaited: [] };
}

async function fromPictures(
  pictures: readonly RecordPicture[],
  ports: PixelPorts,
): Promise<PageRead | PixelFailed | PixelsFailed> {
  const there = await Promise.all(pictures.map(({ element }) => ports.pictureThere(element)));
  const shown = pictures.filter((_, at) => there[at]);
  if (shown.length === 0) return { failed: 'picture-broken' };
  const values = shown.map(({ element }) => ({ key: 'picture', place: element, air: 0 }));
  const found = await readRecordPictures({ ...ports, ...portsFor(ports, values) }, shown);
  if ('failure' in found) return found;
  const { records, places } = found;
  return { reading: { state: 'records', layout: 'picture', records }, places, awaited: [] };
}

/** While the page is enlarged the panel keeps saying so. */
function enlarging({ onProgress }: PixelPorts) {
  return {
    onProgress: (done: number, total: number) => onProgress({ step: 'enlarge', done, total }),
  };
}

function portsFor({ pageOf, onProgress, ...ports }: PixelPorts, values: readonly PixelValue[]) {
  const { capture, hideOwn, signal } = ports;
  return {
    page: pageOf(values),
    capture,
    hideOwn,
    signal,
    onProgress: (done: number, total: number) => onProgress({ step: 'capture', done, total }),
    onRead: (done: number, total: number) => onProgress({ step: 'read', done, total }),
  };
}

/** What a person is told; a lost background is the recogniser's home. */
function failureOf({ failure }: PixelFailed): CheckFailure {
  switch (failure) {
    case 'stopped':
    case 'capture-refused':
    case 'tab-not-in-front':
    case 'page-moved':
    case 'own-drawing':
    case 'reader-missing':
    case 'reader-refused':
      return failure;
    case 'picture-corrupt':
      return 'picture-broken';
    case 'no-record':
    case 'picture-too-large':
      return 'picture-unreadable';
    default:
      return 'reader-failed';
  }
}
