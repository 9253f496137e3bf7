import type { Settings } from '@/lib/core/settings/settings';
import type { PictureState } from '@/lib/core/view/check-view';
import type { PictureJob } from '@/lib/flows/check/check-ports';
import { savePicture } from '@/lib/flows/save-picture';
import { downloadPicture } from '@/lib/page/capture/download-picture';
import { onEscape } from '@/lib/page/capture/on-escape';
import { createRecordCapture } from '@/lib/page/capture/record-capture';
import { askCapture } from '@/lib/platform/capture/ask-capture';
import type { PanelParts } from './panel-parts';

/** Takes the picture of the record that was compared and saves it as a download. */
export function takePicture(
  { document, page, ask, onSurprise }: PanelParts,
  { hideWholeId, showPhoto }: Settings,
  { place, places, signal, stop, onProgress }: PictureJob,
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
      ownIdTexts: page.idTags,
      hideWholeId,
      showPhoto,
    }),
    hidePanel() {
      ui?.panelMount.toggleAttribute('hidden', true);
      return () => ui?.panelMount.toggleAttribute('hidden', false);
    },
    download: (picture) => downloadPicture(document, picture),
    signal,
    onProgress,
    onSurprise,
  }).finally(deaf);
}
