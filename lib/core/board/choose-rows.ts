import type { BoardRow } from '@/lib/core/session/board-rows';
import type { BoardChoice } from './board-choice';

/**
 * The rows that a person asked for, in the order given. Every word of the text must stand in the name, the 学号 or the
 * note; full-width digits and capitals do not count.
 */
export function chooseRows(rows: readonly BoardRow[], { text, state }: BoardChoice): readonly BoardRow[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0 && state === 'all') return rows;
  return rows.filter(
    (row) =>
      (state === 'all' || row.standing.state === state) &&
      words.every((word) => searched(row).includes(word)),
  );
}

/** Kept with the student, so that each keystroke looks at texts that are ready. */
const SEARCHED = new WeakMap<BoardRow['student'], string>();

function searched({ student }: BoardRow): string {
  const known = SEARCHED.get(student);
  if (known !== undefined) return known;
  const text = folded([student.name, student.studentNo, student.note].join('\n'));
  SEARCHED.set(student, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
