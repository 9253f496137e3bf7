import { needsOnlySmaller, photoLines } from '@/lib/core/photo/photo-lines';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { PHOTO_COPY_NAME } from '@/lib/core/texts/photo';
import {
  NO_PHOTO,
  type PhotoCopy,
  type PhotoFacts,
  type PhotoRefusal,
  type PhotoState,
} from '@/lib/core/view/photo-check';
import type { SmallerPhoto } from '@/lib/platform/pictures/smaller-photo';

export interface PhotoPorts {
  read(file: File): Promise<{ readonly facts: PhotoFacts } | { readonly refusal: PhotoRefusal }>;
  /** null: it cannot be made small enough */
  smaller(file: File): Promise<SmallerPhoto | null>;
  save(photo: Blob, fileName: string): void;
  readonly onState: (state: PhotoState) => void;
  readonly onSurprise: OnSurprise;
}

export interface PhotoCheck {
  /** one is looked at; how many more there were is told */
  give(files: readonly File[]): Promise<void>;
  /** saves a smaller copy of the photo that is on show */
  saveSmaller(): Promise<void>;
  clear(): void;
}

/** Looks at ID photos, one at a time, the newest only. Nothing of them is kept but in this memory. */
export function createPhotoCheck(ports: PhotoPorts): PhotoCheck {
  let state: PhotoState = NO_PHOTO;
  let file: File | null = null;
  let run = 0;
  const show = (next: PhotoState): void => {
    state = next;
    ports.onState(next);
  };
  return {
    async give([first, ...more]) {
      if (!first) return;
      run += 1;
      const own = run;
      file = first;
      show({ state: 'reading' });
      const read = await ports.read(first).catch((error: unknown) => {
        ports.onSurprise(surpriseOf('check-photo', error));
        return { refusal: 'damaged' as const };
      });
      if (own === run) show(shownAs(read, own, more.length));
    },
    async saveSmaller() {
      if (state.state !== 'checked' || state.copy.state === 'making' || file === null) return;
      const checked = state;
      const showCopy = (copy: PhotoCopy): void => {
        if (state.state === 'checked' && state.run === checked.run) show({ ...checked, copy });
      };
      showCopy({ state: 'making' });
      showCopy(await savedCopy(file, ports, () => run === checked.run));
    },
    clear() {
      run += 1;
      file = null;
      show(NO_PHOTO);
    },
  };
}

function shownAs(read: Awaited<ReturnType<PhotoPorts['read']>>, run: number, others: number): PhotoState {
  if ('refusal' in read) return { state: 'refused', refusal: read.refusal, others };
  const lines = photoLines(read.facts);
  const copy: PhotoCopy = { state: needsOnlySmaller(lines) ? 'offered' : 'none' };
  return { state: 'checked', run, facts: read.facts, lines, copy, others };
}

/** `isWanted`: no other photo was given meanwhile. */
async function savedCopy(
  file: File,
  { smaller, save, onSurprise }: PhotoPorts,
  isWanted: () => boolean,
): Promise<PhotoCopy> {
  const copy = await smaller(file).catch((error: unknown) => {
    onSurprise(surpriseOf('check-photo', error));
    return null;
  });
  if (copy === null) return { state: 'failed' };
  const { photo, width, height } = copy;
  if (isWanted()) save(photo, PHOTO_COPY_NAME);
  return { state: 'saved', fileName: PHOTO_COPY_NAME, bytes: photo.size, width, height };
}
