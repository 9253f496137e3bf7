import type { Size } from '@/lib/core/capture/geometry';
import type { PixelCapture, PixelFailed } from '@/lib/core/capture/pixel-capture';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import type { PixelBox, PixelEvidence } from '@/lib/core/record/pixels';
import type { PixelPage, PixelValue } from '@/lib/page/pixels/pixel-page';

export function evidenceOf(text: string): PixelEvidence {
  return {
    lines: [[{ text, characters: [], width: 60, height: 20, ink: null }]],
    crop: '',
  };
}

/** A page 600 px high on which values stand one below the other, and a background that reads their keys. */
export class PixelWorld implements PixelPage, PixelCapture {
  readonly log: string[] = [];
  /** top of each value on the page */
  readonly tops: Readonly<Record<string, number>>;
  scrolled = 0;
  zoom = 1;
  mayEnlarge = true;
  /** the page moved between two sights, and back */
  swings = false;
  /** called while a shot is taken */
  onShot: (index: number) => void = () => undefined;
  shotFails: PixelFailed['failure'] | null = null;
  readFails: PixelFailed['failure'] | null = null;
  records: readonly PixelRecord[] = [];
  /** lines of a value; one where nothing is said */
  lines: Readonly<Record<string, number>> = {};

  constructor(tops: Readonly<Record<string, number>>) {
    this.tops = tops;
  }

  sight = (values: readonly PixelValue[]) => ({
    viewWidth: 1000 / this.zoom,
    spots: values.flatMap(({ key }) =>
      Array.from({ length: this.lines[key] ?? 1 }, (_, at) => ({
        key: `${key}.${at}`,
        box: this.#boxOf(key, at),
      })),
    ),
  });
  watch = () => () => !this.swings;
  bring = ({ key }: PixelValue): void => {
    this.log.push(`bring ${key}`);
    this.scrolled = Math.max(0, (this.tops[key] ?? 0) - 300);
  };
  settle = async (): Promise<void> => undefined;
  restore = (): void => {
    this.log.push('restore');
    this.scrolled = 0;
  };

  /** resolves at once; a recogniser that takes longer is another promise */
  opened: Promise<void> = Promise.resolve();
  open: PixelCapture['open'] = () => this.opened;
  begin: PixelCapture['begin'] = async () => ({ failure: null });
  shot: PixelCapture['shot'] = async ({ index }) => {
    this.log.push(`shot ${index}`);
    this.onShot(index);
    return this.shotFails ? ({ failure: this.shotFails } as never) : { width: 2000, height: 1200 };
  };
  readValues: PixelCapture['readValues'] = async ({ cuts }) => {
    this.log.push(`read ${cuts.map(({ key, shot }) => `${key}@${shot}`).join(' ')}`);
    if (this.readFails) return { failure: this.readFails };
    return { evidence: cuts.map(({ key }) => evidenceOf(key)) };
  };
  readPicture: PixelCapture['readPicture'] = async (source) => {
    this.log.push('png' in source ? `picture ${source.png}` : `picture of shot ${source.shot}`);
    if (this.readFails) return { failure: this.readFails };
    return { records: this.records, size: { width: 200, height: 100 } satisfies Size };
  };
  enlarge: PixelCapture['enlarge'] = async () => {
    this.log.push('enlarge');
    if (this.mayEnlarge) this.zoom = 2;
    return { enlarged: this.mayEnlarge };
  };
  shrink = async (): Promise<void> => {
    this.log.push('shrink');
    this.zoom = 1;
  };
  cancel = async (): Promise<void> => void this.log.push('cancel');

  hideOwn = () => {
    this.log.push('hide');
    return () => void this.log.push('show');
  };

  #boxOf(key: string, line: number): PixelBox | null {
    const top = (this.tops[key] ?? Number.NaN) - this.scrolled + 20 * line;
    return top >= 0 && top + 20 <= 600 ? { left: 10, top, width: 100, height: 20 } : null;
  }
}
