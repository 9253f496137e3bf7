import type { FieldKey } from '@/lib/core/fields/fields';
import { hideIds } from '@/lib/core/values/hidden-digits';
import type {
  CheckKey,
  CheckLine,
  Comparison,
  ReadBy,
  RecordResult,
  Verdict,
} from '@/lib/core/verdict/comparison';
import type { RosterNote } from '@/lib/core/view/outcome';

/** What the strip, the code and the chunk are made from: verdicts, never values of a person but the 学号. */
export interface PictureFacts {
  /** Version of the extension. */
  readonly version: string;
  readonly result: RecordResult;
  readonly lines: readonly {
    readonly field: FieldKey;
    readonly verdict: Verdict;
    readonly readBy: ReadBy;
  }[];
  readonly checks: readonly { readonly check: CheckKey; readonly verdict: CheckLine['verdict'] }[];
  readonly compared: number;
  readonly notCompared: number;
  /** null: checked without a file. `fileName` with the digits of any ID number in it hidden. */
  readonly roster: {
    readonly fileName: string;
    readonly classId: string;
    readonly classFingerprint: string;
    readonly sessionCode: string;
  } | null;
  /** 学号 of the roster's row, '' without one. */
  readonly studentNo: string;
  /** 学号 for the name of the file: the row's; without a file the page's; '' when not sure. */
  readonly nameNumber: string;
}

/** Takes from a comparison in memory what a picture may say. `rowNumber`: 学号 of the roster's row, '' without one. */
export function pictureFacts(
  comparison: Comparison,
  roster: RosterNote | null,
  rowNumber: string,
  version: string,
): PictureFacts {
  const number = comparison.lines.find((line) => line.field === 'studentNo');
  const studentNo = roster ? rowNumber : '';
  const shown = number && !roster && number.verdict !== 'unsure' ? (number.shown ?? '') : '';
  return {
    version,
    result: comparison.result,
    lines: comparison.lines.map(({ field, verdict, readBy }) => ({ field, verdict, readBy })),
    checks: comparison.checks.map(({ check, verdict }) => ({ check, verdict })),
    compared: comparison.compared,
    notCompared: comparison.notCompared,
    roster: roster && {
      fileName: hideIds(roster.fileName),
      classId: roster.head.classId,
      classFingerprint: roster.head.classFingerprint,
      sessionCode: roster.head.sessionCode,
    },
    studentNo,
    nameNumber: comparison.otherPerson ? '' : studentNo || shown,
  };
}
