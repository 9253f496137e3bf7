import type { PixelCapture } from '@/lib/core/capture/pixel-capture';
import { mergeEvidence } from '@/lib/core/ocr/merge-evidence';
import { pixelField } from '@/lib/core/ocr/pixel-field';
import { byImportance, isWorthEnlarging } from '@/lib/core/ocr/worth-enlarging';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { PixelPage } from '@/lib/page/pixels/pixel-page';
import { type HiddenPorts, type HiddenValue, readCuts } from './read-hidden-values';
import { shootValues } from './shoot-values';

export interface ReadEnlargedPorts extends HiddenPorts {
  readonly capture: PixelCapture;
  /** Aborted when the person does not want the page to be enlarged: then the first reading stands. */
  readonly skip: AbortSignal;
  /** Says that the page will be enlarged for so many values, before anything happens. */
  announce(values: number): void;
  /** Ends early when the signal is aborted. Milliseconds. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** Time to read why the page gets larger, and to say no. */
const ANNOUNCED_MS = 900;
/** After that no further shot is begun; the page is never large for longer than 5 s. */
const SHOOTING_MS = 3_800;
/** More values than this are not read again: a page on which everything is doubtful needs eyes. */
const MOST_VALUES = 10;
/** Frames that a page may take until it stands in its new size. */
const FRAMES = 40;

/**
 * Reads once more, on the page enlarged twice, the values whose reading is doubtful by itself. Where both readings
 * agree the larger one stands; where they do not, nothing is sure. Whatever goes wrong, the first stands and the page
 * is put back. The readings are in the order of the records, `values` are those that were read.
 */
export async function readEnlarged(
  ports: ReadEnlargedPorts,
  records: readonly RecordReading[],
  values: readonly HiddenValue[],
): Promise<readonly RecordReading[]> {
  const doubtful = values
    .filter(({ record, field }) => isDoubtful(field, records[record]?.fields[field]))
    .sort((one, other) => byImportance(one.field, other.field))
    .slice(0, MOST_VALUES);
  if (doubtful.length === 0 || ports.signal.aborted) return records;
  ports.announce(doubtful.length);
  await ports.pause(ANNOUNCED_MS, ports.skip);
  const shots = await shootEnlarged(ports, doubtful);
  if (!shots || ports.skip.aborted || ports.signal.aborted) return records;
  const read = await readCuts(ports, shots.viewWidth, shots.cuts);
  if ('failure' in read) return records;
  return records.map((record, index) => {
    const again = doubtful.flatMap(({ key, record: at, field }) => {
      const [first, lines] = [record.fields[field], read.get(key)];
      return at === index && lines && first?.state === 'pixels'
        ? [[field, twice(first, pixelField(lines, drawnOf(values, key)))] as const]
        : [];
    });
    return { ...record, fields: { ...record.fields, ...Object.fromEntries(again) } };
  });
}

type PixelReading = Extract<FieldReading, { state: 'pixels' }>;

function isDoubtful(field: HiddenValue['field'], reading: FieldReading | undefined): boolean {
  return reading?.state === 'pixels' && isWorthEnlarging(field, reading.evidence);
}

function drawnOf(values: readonly HiddenValue[], key: string): string {
  return values.find((value) => value.key === key)?.drawn ?? '';
}

function twice(first: PixelReading, second: FieldReading): FieldReading {
  return second.state === 'pixels'
    ? { ...first, evidence: mergeEvidence(first.evidence, second.evidence) }
    : first;
}

/** null when the page was not enlarged, or no shot of it could be taken. */
async function shootEnlarged(ports: ReadEnlargedPorts, values: readonly HiddenValue[]) {
  const { page, capture, skip, signal } = ports;
  if (skip.aborted || signal.aborted) return null;
  const before = page.sight([]).viewWidth;
  try {
    const { enlarged } = await capture.enlarge();
    const begun = ports.now();
    if (!enlarged || !(await changed(page, before))) return null;
    const until = (): boolean => skip.aborted || ports.now() - begun > SHOOTING_MS;
    const shots = await shootValues({ ...ports, enough: until }, values);
    return 'failure' in shots || shots.cuts.length === 0 ? null : shots;
  } finally {
    await capture.shrink();
    await page.settle();
    page.restore();
  }
}

/** Whether the page has come to stand in its new size: another width, and no other one after it. */
async function changed(page: PixelPage, before: number): Promise<boolean> {
  let last = before;
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await page.settle();
    const width = page.sight([]).viewWidth;
    if (width !== before && width === last) return true;
    last = width;
  }
  return false;
}
