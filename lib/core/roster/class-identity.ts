import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';

/** The class that a roster is about: what the file says, else the one value that every row has in its column 班级; else ''. */
export function classNameOf({ className }: RosterAbout, rows: readonly ExpectedRecord[]): string {
  const [first] = rows;
  const shared = first?.values.className ?? '';
  if (className !== '' || shared === '') return className;
  return rows.every(({ values }) => values.className === shared) ? shared : '';
}

/** One number per row: `rowMark` and `keyMark` of each. */
export interface ClassMarks {
  readonly rows: Uint32Array;
  readonly keys: Uint32Array;
}

/**
 * What is digested to tell classes (`id`) and versions of one class's roster (`content`) apart; order of rows does not
 * count. The id stays when values are corrected, and also when students come and go if the class has a name. The school
 * that is expected belongs to the content, because every check depends on it.
 */
export function classTexts(
  { school }: RosterAbout,
  className: string,
  { rows, keys }: ClassMarks,
): { readonly id: string; readonly content: string } {
  return {
    id: ['class', school, className === '' ? keys.toSorted().join() : className].join('\n'),
    content: ['content', school, rows.toSorted().join()].join('\n'),
  };
}

/** Short, because both must fit into the code of a confirmation picture: 8 and 16 hexadecimal digits. */
const ID_LENGTH = 8;
const FINGERPRINT_LENGTH = 16;

/** The head with class and version told by digests (lower-case hexadecimal); what the file says itself goes first. */
export function withClass(
  head: RosterAbout,
  className: string,
  digests: { readonly id: string; readonly content: string },
): RosterAbout {
  return {
    ...head,
    className,
    classId: head.classId || digests.id.slice(0, ID_LENGTH),
    classFingerprint: head.classFingerprint || digests.content.slice(0, FINGERPRINT_LENGTH),
  };
}
