import type { PixelCapture, PixelFailed, ValueCut } from '@/lib/core/capture/pixel-capture';
import type { ScreenSight } from '@/lib/core/compare/as-on-screen';
import { isShownAsSaid } from '@/lib/core/compare/is-shown-as-said';
import { seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isMessageLost, lostReason } from '@/lib/core/messages/message-lost';
import { pixelField } from '@/lib/core/ocr/pixel-field';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { RecordReading } from '@/lib/core/record/reading';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { readOnScreen } from '@/lib/core/verdict/read-on-screen';
import { SCREEN_FAILURES, type ScreenFailure } from '@/lib/core/view/screen-state';
import type { RecordPlace } from '@/lib/page/page-read';
import type { PixelPage } from '@/lib/page/pixels/pixel-page';
import type { SaidValue } from '@/lib/page/pixels/text-page';
import { openReaderEarly, type ReaderOpening } from './open-reader-early';
import { pixelFailure } from './pixel-failure';
import { readCuts, valueKeyOf } from './read-hidden-values';
import { shootValues } from './shoot-values';
import { untilStopped } from './until-stopped';

/** A value of a record whose text the page tells. */
export interface ValueToRead extends SaidValue {
  readonly field: TextFieldKey;
}

export interface ReadAgainPorts {
  readonly capture: PixelCapture;
  pageOf(values: readonly SaidValue[]): PixelPage;
  hideOwn(): () => void;
  readonly signal: AbortSignal;
  /** values read so far, and all */
  onProgress(done: number, total: number): void;
  /** The recogniser is still opening: now it is waited for. */
  onOpening(): void;
}

/** The values that the comparison judged by what the page's text says, and those in doubt. */
export function valuesToRead(
  comparison: Comparison,
  record: RecordReading,
  { values }: RecordPlace,
): readonly ValueToRead[] {
  return readOnScreen(comparison, record).flatMap((field) => {
    const [reading, place] = [record.fields[field], values.get(field)];
    if (reading?.state !== 'text' || !place) return [];
    const inDoubt = reading.doubt !== undefined;
    return [{ key: field, field, place, air: 0, said: reading.text, inDoubt }];
  });
}

interface Sights {
  readonly sights: readonly ScreenSight[];
  readonly unseen: readonly TextFieldKey[];
}

/**
 * What came of it: how many values there were, what the screen shows of those that it shows otherwise or that were in doubt,
 * and which of the others were not to be seen on it.
 */
export type ReadAgain =
  | ({ readonly values: number } & Sights)
  | { readonly failed: ScreenFailure }
  | { readonly failed: 'stopped' };

/**
 * Reads values of a record from the screen whose text the page tells. What goes wrong is told, nothing
 * rejects; scroll positions and our own drawing are put back in any case. Without such values nothing is opened.
 */
export async function readScreenAgain(
  ports: ReadAgainPorts & { readonly onSurprise: OnSurprise },
  values: readonly ValueToRead[],
): Promise<ReadAgain> {
  const { capture, signal, onSurprise } = ports;
  if (values.length === 0) return { values: 0, sights: [], unseen: [] };
  const seen = (error: unknown): ReadAgain => {
    const lost = lostReason(error);
    if (lost !== null) return { failed: lost };
    onSurprise(surpriseOf('read-screen', error));
    return { failed: 'reader-failed' };
  };
  const cancel = () =>
    capture
      .cancel()
      .catch(expected(undefined, isMessageLost))
      .catch((error: unknown) => seen(error));
  signal.addEventListener('abort', cancel);
  try {
    const found = await readAgain({ ...ports, opening: openReaderEarly(capture) }, values);
    return 'failure' in found ? { failed: failureOf(found) } : { values: values.length, ...found };
  } catch (error) {
    return seen(error);
  } finally {
    signal.removeEventListener('abort', cancel);
    await cancel();
  }
}

/**
 * Reads values from the screen of which the page's text was judged: what a person surely sees otherwise counts where they
 * see it again a moment later. Nothing expected plays a part. Rejects as the ports do.
 */
interface AgainPorts extends ReadAgainPorts {
  readonly opening: ReaderOpening;
}

async function readAgain(ports: AgainPorts, values: readonly ValueToRead[]): Promise<Sights | PixelFailed> {
  const first = await sightsOf(ports, values);
  if ('failure' in first) return first;
  const { sights } = first;
  const [otherwise, others] = [sights.filter(isOtherwise), sights.filter((sight) => !isOtherwise(sight))];
  if (otherwise.length === 0) return first;
  // something may have passed over the page: what stays is seen twice
  const doubted = values.filter(({ field }) => otherwise.some((sight) => sight.field === field));
  const again = await sightsOf({ ...ports, onProgress: () => undefined }, doubted);
  if ('failure' in again) return again;
  // what was in doubt and has changed meanwhile is not as its text says
  const seen = again.sights.map((sight) =>
    isOtherwise(sight) ? sight : { ...sight, seen: 'unclear' as const },
  );
  return { sights: [...others, ...seen], unseen: [...first.unseen, ...again.unseen] };
}

function isOtherwise({ seen }: ScreenSight): boolean {
  return seen === 'otherwise';
}

async function sightsOf(ports: AgainPorts, values: readonly ValueToRead[]): Promise<Sights | PixelFailed> {
  const { capture, pageOf, hideOwn, signal, opening, onOpening, onProgress } = ports;
  const used = { page: pageOf(values), capture, hideOwn, signal };
  const shots = await shootValues({ ...used, onProgress: () => undefined }, values);
  if ('failure' in shots) return shots;
  // knowing the text, the reader looks only for what speaks against it
  const unknown = new Set(values.filter(({ inDoubt }) => inDoubt).map(({ key }) => key));
  const cuts = shots.cuts.map((cut) => (unknown.has(valueKeyOf(cut)) ? withoutText(cut) : cut));
  const reading = readCuts(
    { capture, signal, opening, onOpening, onRead: onProgress },
    shots.viewWidth,
    cuts,
  );
  const read = await untilStopped(reading, signal);
  if ('failure' in read) return read;
  const sights = values.flatMap((value) => {
    const said = shots.cuts.filter((cut) => valueKeyOf(cut) === value.key).map((cut) => cut.said ?? '');
    return sightOf(value, said, read.get(value.key) ?? []);
  });
  // what is in doubt stays so
  const unseen = values.filter(({ key, inDoubt }) => !inDoubt && !read.has(key)).map(({ field }) => field);
  return { sights, unseen };
}

function withoutText({ key, shot, box }: ValueCut): ValueCut {
  return { key, shot, box };
}

/** Of each line of a value: what its text says there, and what was read. None where nothing is to be told. */
function sightOf(
  { field, said, inDoubt }: ValueToRead,
  saidLines: readonly string[],
  lines: readonly PixelEvidence[],
): readonly ScreenSight[] {
  const otherwise = lines.filter((evidence, at) => seenOtherwise(evidence, saidLines[at] ?? '') !== null);
  if (!inDoubt || lines.length === 0 || lines.length !== saidLines.length)
    return otherwise.length === 0 ? [] : [{ field, seen: 'otherwise', ...cropsOf(otherwise) }];
  if (isShownAsSaid(field, pixelField(lines), said)) return [{ field, seen: 'as-said', ...cropsOf(lines) }];
  return [{ field, seen: otherwise.length > 0 ? 'otherwise' : 'unclear', ...cropsOf(lines) }];
}

function cropsOf(lines: readonly PixelEvidence[]): Pick<ScreenSight, 'crop' | 'cropsBelow'> {
  const [crop = '', ...cropsBelow] = lines.map((evidence) => evidence.crop).filter(Boolean);
  return { crop, ...(cropsBelow.length > 0 ? { cropsBelow } : {}) };
}

/** A page's text has no picture to be broken: what concerns one comes from a recogniser that does not work. */
function failureOf(failed: PixelFailed): ScreenFailure | 'stopped' {
  const failure = pixelFailure(failed);
  if (failure === 'stopped') return failure;
  return SCREEN_FAILURES.find((one) => one === failure) ?? 'reader-failed';
}
