import { sameRows } from '@/lib/core/batch/decide/same-rows';
import { type ClassesIndex, classesIndex } from '@/lib/core/session/find-student';
import type { ClassAbout, ClassSession } from '@/lib/core/session/model/class-session';

/** Where somebody can be found: the open class, and the counselor's others as they were when files came last. */
export class KnownClasses {
  #others: readonly ClassSession[] = [];
  #index: { readonly session: ClassSession; readonly classes: ClassesIndex } | null = null;

  setOthers(others: readonly ClassSession[]): void {
    this.#others = others;
    this.#index = null;
  }

  others(): readonly ClassAbout[] {
    return this.#others.map(({ about }) => about);
  }

  /** Made anew only when the rows of the open class have changed. */
  indexWith(session: ClassSession): ClassesIndex {
    if (!this.#index || !sameRows(this.#index.session, session)) {
      this.#index = { session, classes: classesIndex(session, this.#others) };
    }
    return this.#index.classes;
  }
}
