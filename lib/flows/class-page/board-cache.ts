import type { BoardRow } from '@/lib/core/session/board-rows';
import type { ClassAbout, ClassSession } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';

/** Rows of a board, made anew only for students who are other ones than before. */
export class BoardCache {
  #about: ClassAbout | null = null;
  #rows: ReadonlyMap<string, BoardRow> = new Map();

  /** As `boardRows`; a row that stays the same is the same object. */
  rows({ about, students }: ClassSession): readonly BoardRow[] {
    const known = about === this.#about ? this.#rows : new Map<string, BoardRow>();
    const rows = students.map((student) => {
      const row = known.get(student.studentKey);
      return row?.student === student ? row : { student, standing: standingOf(student, about) };
    });
    this.#about = about;
    this.#rows = new Map(rows.map((row) => [row.student.studentKey, row]));
    return rows.toSorted((one, other) => one.student.order - other.student.order);
  }
}
