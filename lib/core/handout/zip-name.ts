import { filePart } from '@/lib/core/text-forms/file-part';
import { HAND_OUT_TEXTS } from '@/lib/core/texts/hand-out';

const LONGEST_CLASS = 40;

/** What the archive is called: class and day (`YYYY-MM-DD`), nothing of a person. */
export function zipName(className: string, day: string): string {
  return [HAND_OUT_TEXTS.filePrefix, filePart(className, LONGEST_CLASS), day.replaceAll('-', '')]
    .filter((part) => part !== '')
    .join('_')
    .concat('.zip');
}
