import type { Failed } from '@/lib/core/capture/capture-port';
import type { PixelCapture, PixelFailed, ValueCut } from '@/lib/core/capture/pixel-capture';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { pixelField } from '@/lib/core/ocr/pixel-field';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { PageRead, RecordPlace, ValuePlace } from '@/lib/page/page-read';
import type { PixelValue } from '@/lib/page/pixels/pixel-page';
import type { ReaderOpening } from './open-reader-early';
import { type ShootPorts, shootValues } from './shoot-values';
import { untilStopped } from './until-stopped';

/** A field that keeps its text to itself, and where it stands. */
export interface HiddenValue extends PixelValue {
  readonly record: number;
  readonly field: TextFieldKey;
  /** the protected characters that stand there; '' for a picture */
  readonly drawn: string;
}

export interface HiddenPorts extends ShootPorts {
  readonly capture: PixelCapture;
  /** begun before the screen was captured */
  readonly opening: ReaderOpening;
  /** The recogniser is still opening: now it is waited for. */
  onOpening(): void;
  /** values read so far, and how many there are */
  onRead(done: number, total: number): void;
}

/** Air around a value that is cut out: what the reader wants. CSS px. */
const AIR = 6;
/** So many values are read at a time: progress and stopping come between. */
const BATCH = 6;
/** The first is read alone, so that a person soon sees one: a short text of which one look is mostly enough. */
const TOLD_FIRST: TextFieldKey = 'school';

/** The values of these records that can be read from the screen: protected ones, and those drawn as a picture. */
export function hiddenValues(
  records: readonly RecordReading[],
  places: readonly RecordPlace[],
): readonly HiddenValue[] {
  return records.flatMap(({ fields }, record) => {
    const values = places[record]?.values ?? new Map<TextFieldKey, ValuePlace>();
    return [...values].flatMap(([field, place]) =>
      isHidden(fields[field])
        ? [{ key: `${record}.${field}`, record, field, place, air: AIR, drawn: fields[field]?.text ?? '' }]
        : [],
    );
  });
}

/** Whether a page shows something that only its pixels tell. */
export function needsPixels({ reading, places, pixels }: PageRead): boolean {
  if (reading.state === 'failed') return pixels !== undefined;
  return hiddenValues(reading.records, places).length > 0;
}

export function holdsPixels({ fields }: RecordReading): boolean {
  return Object.values(fields).some(({ state }) => state === 'pixels');
}

function isHidden(reading: FieldReading | undefined): boolean {
  return reading?.state === 'unreadable' && (reading.reason === 'protected' || reading.reason === 'picture');
}

/** The same records with what was read from the screen; a value that never came into sight stays as it was. */
export async function readHiddenValues(
  ports: HiddenPorts,
  records: readonly RecordReading[],
  values: readonly HiddenValue[],
): Promise<readonly RecordReading[] | PixelFailed> {
  const shots = await shootValues(ports, values);
  if ('failure' in shots) return shots;
  const read = await readCuts(ports, shots.viewWidth, toldFirst(shots.cuts, values), 1);
  if ('failure' in read) return read;
  return records.map((record, index) => {
    const found = values.flatMap((value) => {
      const lines = read.get(value.key);
      return value.record === index && lines ? [[value.field, pixelField(lines, value.drawn)] as const] : [];
    });
    return { ...record, fields: { ...record.fields, ...Object.fromEntries(found) } };
  });
}

/** The lines of a value stay in their order. */
function toldFirst(cuts: readonly ValueCut[], values: readonly HiddenValue[]): readonly ValueCut[] {
  const first = values.find(({ field }) => field === TOLD_FIRST)?.key;
  return cuts.toSorted((a, b) => Number(valueKeyOf(b) === first) - Number(valueKeyOf(a) === first));
}

/** What was read, by value; the lines of a value in their order. `first`: so many are read and told first. */
export async function readCuts(
  { capture, signal, opening, onOpening, onRead }: Omit<HiddenPorts, 'page' | 'hideOwn' | 'onProgress'>,
  viewWidth: number,
  cuts: readonly ValueCut[],
  first = BATCH,
): Promise<ReadonlyMap<string, readonly PixelEvidence[]> | PixelFailed> {
  const found = new Map<string, PixelEvidence[]>();
  if (cuts.length > 0 && !opening.isDone()) {
    onOpening();
    await untilStopped(opening.done, signal);
    if (signal.aborted) return { failure: 'stopped' } satisfies Failed;
  }
  for (let at = 0, count = first; at < cuts.length; at += count, count = BATCH) {
    onRead(at, cuts.length);
    const batch = cuts.slice(at, at + count);
    const read = await capture.readValues({ viewWidth, cuts: batch });
    if (signal.aborted) return { failure: 'stopped' } satisfies Failed;
    if ('failure' in read) return read;
    for (const [index, cut] of batch.entries()) {
      const evidence = read.evidence[index];
      const value = valueKeyOf(cut);
      if (evidence) found.set(value, [...(found.get(value) ?? []), evidence]);
    }
  }
  onRead(cuts.length, cuts.length);
  return found;
}

/** The key of the value that a cut is of, or a line of it. */
export function valueKeyOf({ key }: Pick<ValueCut, 'key'>): string {
  return key.slice(0, key.lastIndexOf('.'));
}
