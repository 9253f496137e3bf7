import type { HiddenElements } from '@/lib/core/capture/capture-port';
import type { Box, Point } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import type { RecordSight } from '@/lib/core/capture/record-sight';
import { coveringElements } from './covering-elements';
import { nextFrames } from './next-frames';
import { ownBoxes } from './own-boxes';
import { type CoverRequest, placesToCover } from './places-to-cover';
import { recordSubject } from './record-subject';
import { ScrollFrame } from './scroll-frame';
import { valueBoxes } from './value-boxes';

/** One record on the page while a picture of it is taken. Changes nothing but scroll positions. */
export interface RecordCapture {
  measure(): RecordSight | PictureFailure;
  /** Brings a point of the record to the top left of the screen, at once, or as near as scrolling goes. */
  scrollTo(target: Point): void;
  /** What covers the record and is not hidden yet. */
  covering(): HiddenElements;
  /** Two animation frames: what was scrolled or hidden is painted then. */
  settle(): Promise<void>;
  /** Puts all scroll positions back. */
  restore(): void;
}

export interface CaptureRequest extends CoverRequest {
  /** Our own element, which is never hidden. */
  readonly ownElement: Element | null;
}

/** Page around the record. CSS px. */
const MARGIN = 16;

/** The scroll positions at the time of the call are the ones that `restore` puts back. */
export function createRecordCapture(request: CaptureRequest): RecordCapture {
  const { root } = request.place;
  const subject = recordSubject(request.place);
  const frame = new ScrollFrame(subject);
  const before = frame.scrollers().map((element) => {
    const { scrollLeft, scrollTop } = element;
    return { element, scrollLeft, scrollTop };
  });
  return {
    measure: () => (root.isConnected && subject.isConnected ? measure(request, frame) : 'page-moved'),
    scrollTo: (target) => frame.scrollTo(target, MARGIN),
    covering: () => coveringElements(subject, request.ownElement),
    settle: () => nextFrames(root.ownerDocument),
    restore: () => {
      for (const { element, scrollLeft, scrollTop } of before) {
        element.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
      }
    },
  };
}

function measure(request: CaptureRequest, frame: ScrollFrame): RecordSight | PictureFailure {
  const view = request.place.root.ownerDocument.defaultView;
  const record = frame.recordBox(MARGIN);
  if (!record || !view) return 'no-record-rectangle';
  const cover = placesToCover(request, record);
  if (typeof cover === 'string') return cover;
  const clip = frame.clip();
  const visible = clip && intersection(record, clip);
  const screen = screenOf(view);
  return {
    size: { width: record.width, height: record.height },
    visible: visible && moved(visible, screen.x, screen.y),
    offset: visible ? { x: visible.left - record.left, y: visible.top - record.top } : { x: 0, y: 0 },
    masks: cover.map(({ kind, box }) => ({ kind, box: moved(box, record.left, record.top) })),
    values: valueBoxes(request.place, record),
    own: ownBoxes(request.marks(), record),
    viewWidth: screen.width,
  };
}

/** What a capture shows: the window, or the part of it that a person has zoomed into with two fingers. */
function screenOf(view: Window): Point & { width: number } {
  const { visualViewport, innerWidth } = view;
  if (!visualViewport || visualViewport.scale <= 1.01) return { x: 0, y: 0, width: innerWidth };
  return {
    x: visualViewport.offsetLeft,
    y: visualViewport.offsetTop,
    width: innerWidth / visualViewport.scale,
  };
}

function moved(box: Box, x: number, y: number): Box {
  return { ...box, left: box.left - x, top: box.top - y };
}
