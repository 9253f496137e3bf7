import { visibleText } from '@/lib/core/characters/visible-text';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';

/** Who the row is that was compared with: enough for a person to see whether it is the right one. */
export interface MatchedStudent {
  /** '' where the row has none */
  readonly name: string;
  /** the last digits of the 学号; '' where the row has none */
  readonly numberEnd: string;
}

/** As many digits of a 学号 as tell two students of a class apart. */
const TOLD = 4;
/** Longer names are cut: they serve to see who is meant. */
export const MAX_NAME = 60;

/** Who a row of the roster is, as people are told it. */
export function matchedStudent({ values }: Pick<ExpectedRecord, 'values'>): MatchedStudent {
  const told = (text: string | undefined): string[] => [...visibleText(withoutSpreadsheetMarks(text ?? ''))];
  return {
    name: told(values.name).slice(0, MAX_NAME).join(''),
    numberEnd: told(values.studentNo).slice(-TOLD).join(''),
  };
}
