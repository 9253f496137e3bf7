import {
  type Answer,
  type CapturePort,
  type Failed,
  type HiddenElements,
  MAX_SHOTS,
  type MaskBox,
  type PictureKept,
  type PicturePlan,
  type PlannedShot,
} from '@/lib/core/capture/capture-port';
import type { Point } from '@/lib/core/capture/geometry';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import { pictureFits } from '@/lib/core/capture/picture-fits';
import { expectedShots, nextTarget } from '@/lib/core/capture/plan-shots';
import type { RecordSight } from '@/lib/core/capture/record-sight';
import { sameSight, sameSize } from '@/lib/core/capture/same-sight';
import { isMessageLost, lostReason } from '@/lib/core/messages/message-lost';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PictureState } from '@/lib/core/view/check-view';
import type { RecordCapture } from '@/lib/page/capture/record-capture';

export interface PicturePorts {
  readonly capture: CapturePort;
  readonly record: RecordCapture;
  /** Takes panel and progress off the screen, the marks stay; hands back the way to bring them back. */
  hidePanel(): () => void;
  readonly signal: AbortSignal;
  /** Whether the page still shows what was compared. */
  still(): boolean;
  onProgress(done: number, total: number): void;
  readonly onSurprise: OnSurprise;
}

/** How often a shot, and how often the whole picture, is begun anew because something moved. */
const TRIES = 3;

/**
 * Takes the record screen by screen and saves the picture. Nothing is saved unless all of it was seen standing still
 * with every ID number and photo covered. Panel, scroll positions and hidden elements are always put back.
 */
export async function savePicture(ports: PicturePorts): Promise<PictureState> {
  try {
    return await takeAndSave(ports);
  } catch (error) {
    const lost = lostReason(error);
    if (lost === null) ports.onSurprise(surpriseOf('save-picture', error));
    return { state: 'failed', reason: lost === 'extension-reloaded' ? lost : 'worker-lost' };
  }
}

async function takeAndSave(ports: PicturePorts): Promise<PictureState> {
  const showPanel = ports.hidePanel();
  const hidden: HiddenElements[] = [];
  try {
    const taken = await take(ports, hidden);
    if (taken.failure !== null) return notSaved(taken);
    const picture = await ports.capture.save();
    if ('failure' in picture) return notSaved(picture);
    const kept = await keptByClass(ports.capture);
    return { state: 'saved', fileName: picture.fileName, ...(kept === 'off' ? {} : { kept }) };
  } finally {
    ports.record.restore();
    await putBack(ports.capture, hidden).finally(showPanel);
  }
}

function notSaved({ failure, fields }: Failed): PictureState {
  return { state: 'failed', reason: failure, ...(fields && { fields }) };
}

/** The file is saved, whatever becomes of the class's copy. */
async function keptByClass(capture: CapturePort): Promise<PictureKept> {
  try {
    return (await capture.keep()).kept;
  } catch (error) {
    if (!isMessageLost(error)) throw error;
    return 'failed';
  }
}

async function take(ports: PicturePorts, hidden: HiddenElements[]): Promise<Answer> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const begun = await ports.capture.begin();
    if (begun.failure !== null) return begun;
    const plan = await shootAll(ports, hidden);
    if (plan === 'changed') continue;
    if ('failure' in plan) return plan;
    // what is on the shots is said to be what was compared
    if (!ports.still()) break;
    const finished = await ports.capture.finish(plan);
    return ports.signal.aborted ? { failure: 'stopped' } : finished;
  }
  return { failure: 'page-moved' };
}

/** `changed`: the record has another size than at the beginning, the shots so far do not fit together. */
async function shootAll(
  ports: PicturePorts,
  hidden: HiddenElements[],
): Promise<PicturePlan | Failed | 'changed'> {
  const taken: RecordSight[] = [];
  let target: Point | null = { x: 0, y: 0 };
  while (target) {
    ports.record.scrollTo(target);
    const result = await shoot(ports, hidden, taken);
    if (typeof result === 'string') return result === 'changed' ? result : { failure: result };
    taken.push(result);
    const next = nextTarget(shotsOf(taken), result.size);
    if (next && next.x === target.x && next.y === target.y) return { failure: 'no-record-rectangle' };
    if (next && taken.length >= MAX_SHOTS) return { failure: 'too-large' };
    ports.onProgress(taken.length, totalOf(taken, next === null));
    target = next;
  }
  return planOf(taken);
}

/** One shot between two equal measurements. */
async function shoot(
  ports: PicturePorts,
  hidden: HiddenElements[],
  taken: readonly RecordSight[],
): Promise<RecordSight | PictureFailure | 'changed'> {
  const { record, capture, signal } = ports;
  const [first] = taken;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await record.settle();
    const uncovered = await uncover(ports, hidden);
    if (uncovered) return uncovered;
    const before = record.measure();
    if (signal.aborted) return 'stopped';
    if (typeof before === 'string') return before;
    if (first && !(sameSize(first.size, before.size) && first.viewWidth === before.viewWidth))
      return 'changed';
    if (!before.visible) return 'no-record-rectangle';
    const total = totalOf([...taken, before], false);
    const shot = await capture.shot({ index: taken.length, total });
    if ('failure' in shot) return shot.failure;
    if (signal.aborted) return 'stopped';
    if (!pictureFits(before.size, shot.width / before.viewWidth)) return 'too-large';
    const after = record.measure();
    if (typeof after === 'string') return after;
    if (sameSight(before, after)) return before;
  }
  return 'page-moved';
}

/** Hides what has come between the record and the eye since the last time. */
async function uncover(
  { record, capture }: PicturePorts,
  hidden: HiddenElements[],
): Promise<PictureFailure | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const covering = record.covering();
    if (covering.hide.length + covering.unstick.length === 0) return null;
    hidden.push(covering);
    const { failure } = await capture.hide(covering);
    if (failure !== null) return failure;
    await record.settle();
  }
  return 'page-moved';
}

/** A background that is gone has nothing left to put back but the style sheets, which end with the page. */
async function putBack(capture: CapturePort, hidden: readonly HiddenElements[]): Promise<void> {
  try {
    for (const elements of hidden) await capture.show(elements);
    await capture.cancel();
  } catch (error) {
    if (!isMessageLost(error)) throw error;
  }
}

function shotsOf(taken: readonly RecordSight[]): PlannedShot[] {
  return taken.flatMap(({ visible, offset, own }) => (visible ? [{ source: visible, offset, own }] : []));
}

function totalOf(taken: readonly RecordSight[], complete: boolean): number {
  const [first] = taken;
  if (complete || !first?.visible) return taken.length;
  return Math.max(taken.length, expectedShots(first.size, first.visible));
}

function planOf(taken: readonly RecordSight[]): PicturePlan | Failed {
  const [first] = taken;
  if (!first) return { failure: 'no-record-rectangle' };
  return {
    size: first.size,
    viewWidth: first.viewWidth,
    shots: shotsOf(taken),
    values: first.values,
    masks: eachOnce(taken.flatMap(({ masks }) => masks)),
  };
}

/** Every shot measured them again, mostly at the same places. */
function eachOnce(masks: readonly MaskBox[]): MaskBox[] {
  return [...new Map(masks.map((mask) => [JSON.stringify(mask), mask])).values()];
}
