import type { PixelFailed } from '@/lib/core/capture/pixel-capture';
import { isMessageLost } from '@/lib/core/messages/message-lost';
import type { RecordReading } from '@/lib/core/record/reading';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PixelProgress } from '@/lib/core/view/check-view';
import type { PixelsFailed } from '@/lib/flows/check/check-ports';
import type { PageRead, RecordPicture, RecordPlace, ValuePlace } from '@/lib/page/page-read';
import type { FontState } from '@/lib/page/pixels/fonts-of-values';
import type { PixelPage, PixelValue } from '@/lib/page/pixels/pixel-page';
import { openReaderEarly } from './open-reader-early';
import { pixelFailure } from './pixel-failure';
import { readEnlarged } from './read-enlarged';
import { hiddenValues, readHiddenValues } from './read-hidden-values';
import { type RecordPicturePorts, readRecordPictures } from './read-record-pictures';
import { waitForFonts } from './wait-for-fonts';

export interface PixelPorts
  extends Pick<RecordPicturePorts, 'capture' | 'hideOwn' | 'signal' | 'pngOf' | 'sourceOf' | 'part'> {
  pageOf(values: readonly PixelValue[]): PixelPage;
  /** Aborted when the person does not want the page to be enlarged. */
  readonly skip: AbortSignal;
  /** Ends early when the signal is aborted. Milliseconds. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** What the fonts that draw these values are doing now. */
  fontsOf(places: readonly ValuePlace[]): FontState;
  /** Whether a picture shows something; waits for it. */
  pictureThere(picture: Element): Promise<boolean>;
  onProgress(progress: PixelProgress): void;
  readonly onSurprise: OnSurprise;
}

/**
 * Reads from the screen what a page's text does not tell: protected values, values drawn as pictures, records that
 * are one picture. Gives the page as if it had told; scroll positions and our own drawing are put back in any case.
 */
export async function readPixels(read: PageRead, ports: PixelPorts): Promise<PageRead | PixelsFailed> {
  const { capture, signal, onSurprise } = ports;
  const seen = (error: unknown): PixelsFailed => {
    if (isMessageLost(error)) throw error;
    onSurprise(surpriseOf('read-screen', error));
    return { failed: 'reader-failed' };
  };
  // a background that is gone reads no more; whoever asked it hears so
  const cancel = () =>
    capture
      .cancel()
      .catch(expected(undefined, isMessageLost))
      .catch((error: unknown) => seen(error));
  signal.addEventListener('abort', cancel);
  try {
    const found = await fromScreen(read, ports).catch((error: unknown) => seen(error));
    return 'failure' in found ? { failed: pixelFailure(found) } : found;
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
  const used = portsFor(ports, values);
  if (drawn.length > 0) {
    const fonts = await waitForFonts({
      ...ports,
      fonts: () => ports.fontsOf(drawn.map(({ place }) => place)),
      onProgress: (done, total) => ports.onProgress({ step: 'fonts', done, total }),
    });
    if (fonts !== 'there') return { failed: fonts };
  }
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
  return {
    reading: { state: 'records', layout: 'picture', records },
    places,
    awaited: [],
    pixels: { kind: 'picture', pictures: pictures.map((one) => asRead(one, found.pictures)) },
  };
}

/** A picture that was still loading may say something else since: what counts is what was read. */
function asRead(picture: RecordPicture, read: readonly RecordPicture[]): RecordPicture {
  return read.find(({ element }) => element === picture.element) ?? picture;
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
    onOpening: () => onProgress({ step: 'open', done: 0, total: 0 }),
    onRead: (done: number, total: number) => onProgress({ step: 'read', done, total }),
    opening: openReaderEarly(capture),
  };
}
