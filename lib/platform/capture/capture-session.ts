import {
  type Answer,
  type Failed,
  type HiddenElements,
  MAX_SHOTS,
  type PicturePlan,
  type ShotPlace,
} from '@/lib/core/capture/capture-port';
import type { Size } from '@/lib/core/capture/geometry';
import { hidingCss } from '@/lib/core/capture/hiding-css';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { pictureName } from '@/lib/core/confirmation/picture-name';
import type { PixelBox } from '@/lib/core/record/pixels';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';
import type { CaptureQueue } from './capture-queue';
import { type CaptureSender, documentKey, senderKey } from './capture-sender';
import type { Covers } from './look-again';
import { type PngShot, pngFromDataUrl } from './png-from-data-url';

/** What the session needs of the browser. Rejections of these are expected failures. */
export interface CaptureDeps {
  readonly queue: CaptureQueue;
  /** A data URL with a PNG of the tab in front in that window. */
  captureVisibleTab(windowId: number): Promise<string>;
  /** null when there is no such tab. */
  tabState(tabId: number): Promise<{ readonly active: boolean; readonly windowId: number } | null>;
  /** Whether the tab still shows this document. */
  isShown(sender: CaptureSender): Promise<boolean>;
  insertCss(sender: CaptureSender, css: string): Promise<void>;
  removeCss(sender: CaptureSender, css: string): Promise<void>;
  /** '' takes the badge away. */
  setBadge(tabId: number, text: string): Promise<void>;
  compose(
    shots: readonly PngShot[],
    plan: PicturePlan,
    facts: PictureFacts,
    now: Date,
    covers: readonly PixelBox[],
  ): Promise<Uint8Array | PictureFailure>;
  today(): Date;
}

/** What else must be covered, or why nothing is to be saved. */
export type Look = (shots: readonly PngShot[], plan: PicturePlan) => Promise<Covers | Failed>;

/** The background's end of CapturePort, for many documents at once. Holds the shots in memory only. */
export interface CaptureSession {
  begin(sender: CaptureSender): Promise<Answer>;
  hide(sender: CaptureSender, elements: HiddenElements): Promise<Answer>;
  show(sender: CaptureSender, elements: HiddenElements): Promise<void>;
  shot(sender: CaptureSender, place: ShotPlace): Promise<Size | Failed>;
  /** `facts`: of the comparison that the background remembers for this document; `look`: reads the picture before. */
  finish(sender: CaptureSender, plan: PicturePlan, facts: PictureFacts, look: Look): Promise<Answer>;
  /** A shot that was taken of this document and not forgotten; null when there is none. */
  taken(sender: CaptureSender, index: number): PngShot | null;
  /** The picture that was finished for this document and not forgotten; null when there is none. */
  finished(sender: CaptureSender): PictureFile | null;
  cancel(sender: CaptureSender): Promise<void>;
}

/** A picture as a file. */
export interface PictureFile {
  readonly fileName: string;
  readonly png: Uint8Array;
}

/** Base64 of more bytes does not fit into one message to whoever saves it (docs/measurements.md). */
const MAX_PNG_BYTES = 44_000_000;

/** A worker that was stopped meanwhile knows no shots: `worker-lost`, never half a picture. */
export function createCaptureSession(deps: CaptureDeps): CaptureSession {
  const pictures = new Map<string, PngShot[]>();
  const files = new Map<string, PictureFile>();
  const done: Answer = { failure: null };
  return {
    async begin(sender) {
      // one screen, one job: shots of an earlier one are of no use any more
      for (const kept of [pictures, files]) {
        for (const key of kept.keys()) if (key.startsWith(documentKey(sender))) kept.delete(key);
      }
      pictures.set(senderKey(sender), []);
      return done;
    },
    async hide(sender, elements) {
      const css = hidingCss(elements);
      const inserted = css === '' || (await succeeds(deps.insertCss(sender, css)));
      return inserted ? done : { failure: 'capture-refused' };
    },
    async show(sender, elements) {
      const css = hidingCss(elements);
      if (css !== '') await succeeds(deps.removeCss(sender, css));
    },
    async shot(sender, { index, total }) {
      const shots = pictures.get(senderKey(sender));
      if (!shots || index > shots.length || index >= MAX_SHOTS) return { failure: 'worker-lost' };
      await succeeds(deps.setBadge(sender.tabId, `${index + 1}/${total}`));
      const first = await deps.queue(() => takeShot(deps, sender));
      // a background that was just started does not know of captures before: the quota refuses one, a wait later it is free
      const shot = first === 'capture-refused' ? await deps.queue(() => takeShot(deps, sender)) : first;
      if (typeof shot === 'string') return { failure: shot };
      shots[index] = shot;
      return { width: shot.width, height: shot.height };
    },
    async finish(sender, plan, facts, look) {
      const taken = pictures.get(senderKey(sender));
      if (!taken || taken.length < plan.shots.length) return { failure: 'worker-lost' };
      const shots = taken.slice(0, plan.shots.length);
      const looked = await look(shots, plan);
      if ('failure' in looked) return looked;
      const now = deps.today();
      const png = await deps.compose(shots, plan, facts, now, looked.covers);
      await forget(sender);
      if (typeof png === 'string') return { failure: png };
      if (png.length > MAX_PNG_BYTES) return { failure: 'too-large' };
      const fileName = pictureName(facts.nameNumber, now);
      files.set(senderKey(sender), { fileName, png });
      return done;
    },
    taken: (sender, index) => pictures.get(senderKey(sender))?.[index] ?? null,
    finished: (sender) => files.get(senderKey(sender)) ?? null,
    cancel: (sender) => forget(sender),
  };

  async function forget(sender: CaptureSender): Promise<void> {
    pictures.delete(senderKey(sender));
    files.delete(senderKey(sender));
    await succeeds(deps.setBadge(sender.tabId, ''));
  }
}

/** What is in front must be this document, before and after: the capture takes whatever is there. */
async function takeShot(deps: CaptureDeps, sender: CaptureSender): Promise<PngShot | PictureFailure> {
  const tab = await deps.tabState(sender.tabId);
  if (!tab?.active) return 'tab-not-in-front';
  if (!(await deps.isShown(sender))) return 'page-moved';
  const dataUrl = await deps.captureVisibleTab(tab.windowId).catch(expected(null, browserRefused));
  if (dataUrl === null) return 'capture-refused';
  const after = await deps.tabState(sender.tabId);
  if (!after?.active || after.windowId !== tab.windowId) return 'tab-not-in-front';
  if (!(await deps.isShown(sender))) return 'page-moved';
  return pngFromDataUrl(dataUrl) ?? 'capture-refused';
}

/** Whether the browser did it; a tab that is gone is no surprise here. */
function succeeds(task: Promise<unknown>): Promise<boolean> {
  return task.then(() => true).catch(expected(false, browserRefused));
}
