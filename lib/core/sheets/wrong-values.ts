import type { Difference } from '@/lib/core/session/model/class-session';
import { wrongFieldsText, wrongText } from '@/lib/core/texts/sheets';
import type { HideIds } from './id-hider';
import { maskedPair } from './masked-pair';
import type { FiledStudent } from './model/filed-class';

/** What is filed as wrong of a student: nothing of somebody who agrees, or whom a person still has to look at. */
export function wrongOf({ standing }: FiledStudent): readonly Difference[] {
  return standing.state === 'differs' ? standing.differences : [];
}

/** The fields that differ, by name: 有误（出生日期、民族）. */
export function wrongFieldNames(entry: FiledStudent): string {
  return wrongFieldsText(wrongOf(entry).map(({ field }) => field));
}

/**
 * What is right and what CHSI shows, field after field. An ID number is shown where 证件号码 itself differs, and only
 * when `showIds`; else as much of it as tells the two sides apart.
 */
export function wrongValues(entry: FiledStudent, hide: HideIds, showIds: boolean): string {
  return wrongOf(entry)
    .map(({ field, expected, shown }) => {
      if (showIds && field === 'idNumber') return wrongText(field, expected, shown);
      if (expected === null || shown === null) return hide(wrongText(field, expected, shown));
      return wrongText(field, ...maskedPair(expected, shown, hide));
    })
    .join('；');
}
