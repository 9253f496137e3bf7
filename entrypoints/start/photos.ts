import type { PhotoActions } from '@/components/start/photo-actions';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { createPhotoCheck, type PhotoCheck } from '@/lib/flows/check-photo';
import { saveFile } from '@/lib/platform/files/save-file';
import { readPhotoInWorker, smallerPhotoInWorker } from '@/lib/platform/pictures/photo-in-worker';
import type { Show } from './shown';

/** Looks at ID photos in a worker; a smaller one is a download of this page. */
export function checkPhotos(document: Document, show: Show, onSurprise: OnSurprise): PhotoCheck {
  return createPhotoCheck({
    read: (file) => readPhotoInWorker(file, { onSurprise }),
    smaller: (file) => smallerPhotoInWorker(file, { onSurprise }),
    save: (photo, fileName) => saveFile(document, photo, fileName),
    onState: (photo) => show({ photo }),
    onSurprise,
  });
}

export function photoActions(photo: PhotoCheck): PhotoActions {
  return {
    give: (files) => void photo.give(files),
    saveSmaller: () => void photo.saveSmaller(),
    clear: () => photo.clear(),
  };
}
