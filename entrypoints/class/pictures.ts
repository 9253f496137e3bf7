import type { PicturesProps } from '@/components/class/pictures-row';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';
import { createHandOut } from '@/lib/flows/hand-out';
import { saveFile } from '@/lib/platform/files/save-file';
import { packInWorker } from '@/lib/platform/handout/pack-in-worker';

/** The pictures that the open class keeps, packed. */
export interface PagePictures {
  props(): PicturesProps;
  /** Another class is open, or none: what was packed of the one before is not shown any more. */
  classChanged(classKey: string | null): void;
}

export function pagePictures(document: Document, onSurprise: OnSurprise, draw: () => void): PagePictures {
  let packing = NOT_HANDED_OUT;
  let open: string | null = null;
  const archive = createHandOut({
    pack: packInWorker,
    save: (zip, fileName) => saveFile(document, zip, fileName),
    onState(state) {
      packing = state;
      draw();
    },
    now: () => new Date(),
    onSurprise,
  });
  const actions: PicturesProps['actions'] = {
    pack: () => {
      if (open !== null) void archive.start({ kind: 'pictures', classKey: open });
    },
    stop: () => archive.stop(),
  };
  return {
    props: () => ({ packing, actions }),
    classChanged(classKey) {
      if (classKey === open) return;
      open = classKey;
      if (packing.state !== 'idle') archive.stop();
    },
  };
}
