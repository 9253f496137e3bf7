import { browser } from 'wxt/browser';
import type { PictureKept } from '@/lib/core/capture/capture-port';
import { pictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { PixelReader } from '@/lib/core/ocr/model/pixel-reader';
import type { ShownReader } from '@/lib/core/ocr/model/shown-reader';
import { checkMemory } from '@/lib/platform/memory/check-memory';
import type { Answers } from '@/lib/platform/messages/answer-requests';
import type { Asker } from '@/lib/platform/messages/asker';
import { savePictureFile } from '@/lib/platform/saving/save-picture-file';
import { readSettings } from '@/lib/platform/settings';
import { browserCapture } from './browser-capture';
import { BROWSER_ZOOM } from './browser-zoom';
import { type Clock, createCaptureQueue } from './capture-queue';
import { senderKey } from './capture-sender';
import { createCaptureSession, type PictureFile } from './capture-session';
import { cutPieces } from './cut-pieces';
import { lookAgain } from './look-again';
import { createReadShots } from './read-shots';
import { createTabZoom } from './tab-zoom';

type CaptureAnswers = Pick<Answers, Extract<keyof Answers, `${'capture' | 'pixels'}-${string}`>>;

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Gives a saved picture to the class on whose board its check landed. Never rejects. */
export type KeepPicture = (asker: Asker, picture: PictureFile) => Promise<PictureKept>;

/** The background's answers while a picture is being made or pixels are read; one queue for all tabs. */
export function captureAnswers(reader: PixelReader & ShownReader, keep: KeepPicture): CaptureAnswers {
  const session = createCaptureSession(browserCapture(createCaptureQueue(CLOCK)));
  const zoom = createTabZoom(BROWSER_ZOOM);
  // whatever a background that ended in the middle left enlarged
  void zoom.restoreAll();
  const shots = createReadShots({ session, reader, cut: cutPieces });
  return {
    'capture-begin': (_, asker) => session.begin(asker),
    'capture-hide': (elements, asker) => session.hide(asker, elements),
    async 'capture-show'(elements, asker) {
      await session.show(asker, elements);
      return {};
    },
    'capture-shot': (place, asker) => session.shot(asker, place),
    async 'capture-finish'(plan, asker, onSurprise) {
      const check = await checkMemory.recall(asker);
      if (!check) return { failure: 'worker-lost' };
      const { version } = browser.runtime.getManifest();
      const facts = pictureFacts(check.comparison, check.roster, check.studentNo, version);
      const { hideId } = await readSettings();
      const judged = { comparison: check.comparison, hideId };
      return session.finish(asker, plan, facts, (shots) =>
        lookAgain(shots, plan, judged, reader, onSurprise),
      );
    },
    async 'capture-save'(_, asker) {
      const picture = session.finished(asker);
      if (picture === null) return { failure: 'worker-lost' };
      return (await savePictureFile(picture))
        ? { fileName: picture.fileName }
        : { failure: 'not-downloaded' };
    },
    async 'capture-keep'(_, asker) {
      const picture = session.finished(asker);
      return { kept: picture === null ? 'failed' : await keep(asker, picture) };
    },
    async 'capture-cancel'(_, asker) {
      await session.cancel(asker);
      return {};
    },
    async 'pixels-open'() {
      // what is wrong with it is told by whoever reads
      await reader.open();
      return {};
    },
    'pixels-values': (cuts, asker, onSurprise) => shots.readValues(asker, cuts, onSurprise),
    'pixels-picture': (source, asker, onSurprise) => shots.readPicture(asker, source, onSurprise),
    'pixels-enlarge': async (_, asker) => ({ enlarged: await zoom.enlarge(asker.tabId, senderKey(asker)) }),
    async 'pixels-shrink'(_, asker) {
      await zoom.restore(asker.tabId, senderKey(asker));
      return {};
    },
    async 'pixels-cancel'(_, asker) {
      shots.cancel(asker);
      await zoom.restore(asker.tabId, senderKey(asker));
      await session.cancel(asker);
      return {};
    },
  };
}
