import type { FieldKey } from '@/lib/core/fields/fields';
import { hideIds } from '@/lib/core/values/hidden-digits';
import { isIdLike } from '@/lib/core/values/is-id-like';
import { birthsOf } from '@/lib/core/values/private-parts';
import type {
  CheckKey,
  CheckLine,
  Comparison,
  ReadBy,
  RecordResult,
  Verdict,
} from '@/lib/core/verdict/comparison';
import type { Reason } from '@/lib/core/verdict/reasons';
import type { RosterNote } from '@/lib/core/view/outcome';

/** What the strip, the code and the chunk are made from: verdicts, never values of a person but the 学号. */
export interface PictureFacts {
  /** Version of the extension. */
  readonly version: string;
  readonly result: RecordResult;
  readonly lines: readonly {
    readonly field: FieldKey;
    readonly verdict: Verdict;
    readonly reason: Reason | null;
    readonly readBy: ReadBy;
  }[];
  readonly checks: readonly { readonly check: CheckKey; readonly verdict: CheckLine['verdict'] }[];
  readonly compared: number;
  readonly notCompared: number;
  /** null: checked without a file. The texts with the digits of any ID number in them hidden; '' where there is none. */
  readonly roster: {
    readonly fileName: string;
    /** of the matched row; in the strip alone, never in code or chunk */
    readonly studentName: string;
    readonly className: string;
    readonly classId: string;
    readonly classFingerprint: string;
    readonly sessionCode: string;
  } | null;
  /** 学号 of the roster's row, '' without one and when it is like an ID number. */
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
  const studentNo = roster ? sure(rowNumber, comparison) : '';
  const told = number && !roster && number.verdict !== 'unsure' ? (number.shown ?? '') : '';
  const shown = sure(told, comparison);
  return {
    version,
    result: comparison.result,
    lines: comparison.lines.map(({ field, verdict, reason, readBy }) => ({ field, verdict, reason, readBy })),
    checks: comparison.checks.map(({ check, verdict }) => ({ check, verdict })),
    compared: comparison.compared,
    notCompared: comparison.notCompared,
    roster: roster && {
      fileName: hideIds(roster.fileName),
      studentName: hideIds(roster.student?.name ?? ''),
      className: hideIds(roster.head.className),
      classId: roster.head.classId,
      classFingerprint: roster.head.classFingerprint,
      sessionCode: roster.head.sessionCode,
    },
    studentNo,
    nameNumber: comparison.otherPerson ? '' : studentNo || shown,
  };
}

/** '' where an ID number stands in the 学号's place: columns that were mixed up must not put one into a picture. */
function sure(number: string, { lines }: Comparison): string {
  const valuesOf = (field: FieldKey): readonly string[] =>
    lines.flatMap((line) => (line.field === field ? [line.shown ?? '', line.expected ?? ''] : []));
  const ids = valuesOf('idNumber');
  return isIdLike(number, ids, birthsOf({ ids, births: valuesOf('birthDate') })) ? '' : number;
}
