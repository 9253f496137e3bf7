import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { createHandOut, type HandOut } from '@/lib/flows/hand-out';
import { saveFile } from '@/lib/platform/files/save-file';
import { packInWorker } from '@/lib/platform/handout/pack-in-worker';
import type { Show } from './shown';

/** Hands out the kept roster as a download of this page. */
export function startHandOut(document: Document, show: Show, onSurprise: OnSurprise): HandOut {
  return createHandOut({
    pack: packInWorker,
    save: (zip, fileName) => saveFile(document, zip, fileName),
    onState: (handOut) => show({ handOut }),
    now: () => new Date(),
    onSurprise,
  });
}
