import type { PhotoActions } from '@/components/start/photo-actions';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { createPhotoCheck, type PhotoCheck } from '@/lib/flows/check-photo';
import { saveFile } from '@/lib/platform/files/save-file';
import { readPhoto } from '@/lib/platform/pictures/read-photo';
import { smallerPhoto } from '@/lib/platform/pictures/smaller-photo';
import type { Show } from './shown';

/** Looks at ID photos on this page; a smaller one is a download of it. */
export function checkPhotos(document: Document, show: Show, onSurprise: OnSurprise): PhotoCheck {
  return createPhotoCheck({
    read: readPhoto,
    smaller: smallerPhoto,
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
