import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { type ClassMarks, classNameOf, classTexts, withClass } from '@/lib/core/roster/class-identity';
import type { Roster } from '@/lib/core/roster/model/roster';
import { keyMark, rowMark } from '@/lib/core/roster/row-mark';

export interface ClassParts {
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal */
  readonly digest: (text: string) => Promise<string>;
  /** gives the page its turn */
  readonly pause: () => Promise<void>;
}

/** So many rows are looked at before the page gets its turn: a few milliseconds (docs/measurements.md). */
const BATCH = 1000;

async function marksOf(rows: readonly ExpectedRecord[], pause: ClassParts['pause']): Promise<ClassMarks> {
  const marks = { rows: new Uint32Array(rows.length), keys: new Uint32Array(rows.length) };
  for (const [index, row] of rows.entries()) {
    marks.rows[index] = rowMark(row);
    marks.keys[index] = keyMark(row);
    if (index % BATCH === BATCH - 1) await pause();
  }
  return marks;
}

/**
 * The head of a class's roster with its class, class id and class fingerprint: the same for the same roster whenever,
 * wherever and in whatever order it is loaded, so that what is handed out today fits what is loaded tomorrow.
 */
export async function identifyClass(
  { head, rows }: Pick<Roster, 'head' | 'rows'>,
  { digest, pause }: ClassParts,
): Promise<RosterAbout> {
  const className = classNameOf(head, rows);
  const texts = classTexts(head, className, await marksOf(rows, pause));
  const [id, content] = await Promise.all([digest(texts.id), digest(texts.content)]);
  return withClass(head, className, { id, content });
}
