import { filePart } from '@/lib/core/text-forms/file-part';
import { classesText } from '@/lib/core/texts/sheets';
import { hideIds } from '@/lib/core/values/hidden-digits';

const LONGEST_PART = 40;

/** One class by its name, several by how many. */
export function classPart(classNames: readonly string[]): string {
  return classNames.length === 1 ? (classNames[0] ?? '') : classesText(classNames.length);
}

/**
 * What a sheet's file is called: sheet, class and day (`YYYY-MM-DD`), nothing of a person. Digits of an ID number in a
 * class's name are hidden.
 */
export function sheetFileName(sheet: string, className: string, day: string, ending: string): string {
  return [sheet, className]
    .map((part) => filePart(hideIds(part), LONGEST_PART))
    .concat(day.replaceAll('-', ''))
    .filter((part) => part !== '')
    .join('_')
    .concat(`.${ending}`);
}
