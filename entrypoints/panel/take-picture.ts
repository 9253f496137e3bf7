import type { Settings } from '@/lib/core/settings/settings';
import type { PictureState } from '@/lib/core/view/check-view';
import type { PictureJob } from '@/lib/flows/check/check-ports';
import { savePicture } from '@/lib/flows/save-picture';
import { onEscape } from '@/lib/page/capture/on-escape';
import { createRecordCapture } from '@/lib/page/capture/record-capture';
import { askCapture } from '@/lib/platform/capture/ask-capture';
import type { PanelParts } from './panel-parts';

/** Takes the picture of the record that was compared and saves it as a download. */
export function takePicture(
  { document, page, ask, onSurprise }: PanelParts,
  { hideId, showPhoto }: Settings,
  { place, places, signal, still, stop, onProgress }: PictureJob,
): Promise<PictureState> {
  const ui = page.ui();
  const deaf = onEscape(document, stop);
  return savePicture({
    capture: askCapture(ask),
    record: createRecordCapture({
      place,
      places,
      own: ui?.shadow ?? null,
      ownElement: ui?.host ?? null,
      marks: page.marks,
      hideId,
      showPhoto,
    }),
    hidePanel() {
      ui?.panelMount.toggleAttribute('hidden', true);
      // what still draws the eye to a mark would lie over its neighbours
      for (const mark of ui?.marksLayer.querySelectorAll('.xj-pulse') ?? [])
        mark.classList.remove('xj-pulse');
      const makeRoom = page.giveRoomBack();
      return () => {
        makeRoom();
        ui?.panelMount.toggleAttribute('hidden', false);
      };
    },
    signal,
    still,
    onProgress,
    onSurprise,
  }).finally(deaf);
}
