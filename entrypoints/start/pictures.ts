import type { PictureActions } from '@/components/pictures/picture-actions';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { headWithoutFile } from '@/lib/core/school-name/expected-school';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { comparePage } from '@/lib/flows/compare-page';
import { PictureReading } from '@/lib/flows/read-pictures';
import { copyText } from '@/lib/platform/clipboard';
import { readPictureFile } from '@/lib/platform/pictures/read-picture-file';
import { openReader } from '@/lib/platform/reader/open-reader';
import { readSettings } from '@/lib/platform/settings';
import type { Show } from './shown';

/** Reads pictures on this page and compares them with what is kept, anew whenever that changes. */
export function readPictures(store: RosterStore, show: Show, onSurprise: OnSurprise): PictureReading {
  const pictures = new PictureReading({
    readFile: readPictureFile,
    // a worker of this page's own, started by the first picture
    reader: openReader(),
    compare: async (records, choices) => {
      const { school } = await readSettings();
      return (await comparePage(records, choices, store, undefined, headWithoutFile(school))).outcome;
    },
    onChange: (items) => show({ pictures: items }),
    onSurprise,
  });
  store.onChanged(() => void pictures.rosterChanged());
  return pictures;
}

export function pictureActions(document: Document, pictures: PictureReading): PictureActions {
  return {
    add: (files) => pictures.add(files),
    stop: () => pictures.stop(),
    again: (id) => pictures.again(id),
    remove: (id) => pictures.remove(id),
    chooseRecord: (id, index) => void pictures.chooseRecord(id, index),
    chooseRow: (id, rowId) => void pictures.chooseRow(id, rowId),
    compareAnyway: (id) => void pictures.compareAnyway(id),
    sameStudent: (id) => void pictures.sameStudent(id),
    settle: (id, field, verdict) => pictures.settle(id, field, verdict),
    copyText,
    chooseRoster: () => document.querySelector<HTMLInputElement>('input[data-for=roster]')?.click(),
  };
}
