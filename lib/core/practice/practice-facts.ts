import { compareRecord } from '@/lib/core/compare/compare-record';
import { type PictureFacts, pictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { ClassRoster } from '@/lib/core/session/session-from-roster';
import type { ShownValues } from './shown-values';

/** What a student's own check of that page would come to, as the picture of it says it. */
export function practiceFacts(
  shown: ShownValues,
  row: ExpectedRecord,
  { fileName, head, columns }: Omit<ClassRoster, 'rows'>,
  version: string,
): PictureFacts {
  const fields = Object.fromEntries(
    Object.entries(shown).map(([field, text]) => [field, { state: 'text', text }]),
  );
  const comparison = compareRecord({
    record: { title: '', fields, photo: 'unknown', notShown: ['examineeNo'] },
    expected: row,
    columns,
    head,
    locators: ['studentNo'],
    samePerson: false,
  });
  return pictureFacts(comparison, { fileName, role: 'student', head }, row.values.studentNo ?? '', version);
}
