import type { FieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { amendCheck } from '@/lib/core/session/amend-check';
import { checkFromComparison } from '@/lib/core/session/check-from-comparison';
import type { ClassStore, Kept } from '@/lib/core/session/class-store';
import type { CheckResult, ClassSession, Student } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { sameJson } from '@/lib/core/session/same-json';
import { settleDoubt } from '@/lib/core/session/settle-doubt';
import { studentWithRow } from '@/lib/core/session/student-with-row';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import type { Comparison, HandVerdict } from '@/lib/core/verdict/comparison';
import { openClassOf } from './open-class';

/** A record that was compared with a row of the counselor's roster. */
export interface LiveCheck {
  readonly comparison: Comparison;
  readonly row: ExpectedRecord;
  /** of the roster */
  readonly head: RosterAbout;
}

/** Where the check of a document landed. Keys only: it says nothing of anybody. */
export interface LandedAt {
  readonly classKey: string;
  readonly studentKey: string;
  readonly checkId: string;
}

export interface LandLivePorts<Asker> {
  readonly classes: Pick<ClassStore, 'openClass' | 'list' | 'read' | 'land' | 'change'>;
  /** Where the check of each document landed last. */
  readonly memory: {
    recall(asker: Asker): Promise<LandedAt | null>;
    remember(asker: Asker, landed: LandedAt): Promise<void>;
    forget(asker: Asker): Promise<void>;
  };
  readonly now: () => Date;
  /** gives keys that are never used again */
  readonly newKey: () => string;
  /** Nobody looks at the background: the class page shows it. */
  readonly onSurprise: OnSurprise;
}

/** What a person says of a field, as the panel sends it. */
export interface HandAnswer {
  readonly field: FieldKey;
  readonly verdict: HandVerdict;
}

class NotLanded extends Error {}

function valueIn<T>(answer: Kept<T>): T {
  if (!answer.ok) throw notKept(answer.failure);
  return answer.value;
}

function notKept(failure: StoreFailure): Error {
  if (failure !== 'no-room') return new NotLanded(failure);
  return new DOMException('The browser gave no room for a check.', 'QuotaExceededError');
}

/**
 * Puts live checks on the board of the open class, when the roster is that class's. One after another, and without the
 * check itself waiting for it: nothing here rejects, what went wrong is told on the class page.
 */
export class LiveLanding<Asker> {
  readonly #ports: LandLivePorts<Asker>;
  readonly #inTurn = oneAtATime();

  constructor(ports: LandLivePorts<Asker>) {
    this.#ports = ports;
  }

  /**
   * Lands on the student of the row that was compared. Probably another person's file: not before a person says that it is
   * the same one. The same document compared again with the same result is no new entry. What is settled or seen after a
   * check that landed nowhere is of no earlier one.
   */
  land(asker: Asker, check: LiveCheck): Promise<void> {
    const at = this.#ports.now().toISOString();
    if (check.comparison.otherPerson) return this.landsNowhere(asker);
    return this.#guarded(() => this.#land(asker, check, at));
  }

  /** What was compared now comes to no board. */
  landsNowhere(asker: Asker): Promise<void> {
    return this.#guarded(() => this.#ports.memory.forget(asker));
  }

  /** A check is on show of which nothing is known any more that could land: the background was started since it was compared. */
  lost(): void {
    this.#ports.onSurprise(surpriseOf('land-check', new NotLanded('The check is not known any more.')));
  }

  /** A person's word about a field of the check that landed last from this document. */
  settle(asker: Asker, { field, verdict }: HandAnswer, comparison: Comparison): Promise<void> {
    const at = this.#ports.now().toISOString();
    const shown = comparison.lines.find((line) => line.field === field)?.shown ?? null;
    return this.#guarded(async () => {
      const { memory, classes, newKey } = this.#ports;
      const landed = await memory.recall(asker);
      if (landed === null) return;
      const { classKey, studentKey, checkId } = landed;
      const doubt = { studentKey, checkId, field, verdict, shown };
      const edit = (session: ClassSession) => ({ change: settleDoubt(session, doubt, { id: newKey(), at }) });
      valueIn(await classes.change(classKey, [studentKey], edit));
    });
  }

  /** The check that landed last from this document, after its page's screen was read as well. */
  amend(asker: Asker, comparison: Comparison): Promise<void> {
    return this.#guarded(async () => {
      const { memory, classes } = this.#ports;
      const landed = await memory.recall(asker);
      if (landed === null) return;
      const { classKey, studentKey, checkId } = landed;
      const edit = (session: ClassSession) => ({
        change: amendCheck(session, { studentKey, checkId, comparison }),
      });
      valueIn(await classes.change(classKey, [studentKey], edit));
    });
  }

  /** Where the check of this document landed last, once whatever is under way has landed; null when it did nowhere. */
  async landedFrom(asker: Asker): Promise<LandedAt | null> {
    return this.#inTurn(() => this.#ports.memory.recall(asker));
  }

  async #land(asker: Asker, { comparison, row, head }: LiveCheck, at: string): Promise<void> {
    const { classes, memory, newKey, now } = this.#ports;
    const former = await memory.recall(asker);
    await memory.forget(asker);
    const about = valueIn(await openClassOf(head, classes));
    const session = about && valueIn(await classes.read(about.classKey));
    if (!session) return;
    const student = studentWithRow(session.students, row);
    if (student === null) throw new NotLanded('The row is nobody’s in the class.');
    const { classKey, studentKey } = student;
    const id = newKey();
    const check = checkFromComparison(comparison, {
      id,
      way: 'live',
      at,
      cameAt: now().toISOString(),
      fileHash: '',
      concern: '',
    });
    if (former?.studentKey === studentKey && saysTheSame(student, former.checkId, check)) {
      return memory.remember(asker, former);
    }
    const landing = valueIn(await classes.land(classKey, studentKey, check));
    if (landing.kind === 'landed') await memory.remember(asker, { classKey, studentKey, checkId: id });
  }

  async #guarded(task: () => Promise<void>): Promise<void> {
    try {
      await this.#inTurn(task);
    } catch (error) {
      this.#ports.onSurprise(surpriseOf('land-check', error));
    }
  }
}

/** Whether nothing has come to this student since that check but a person's words about its fields, and this one is like it. */
function saysTheSame({ history }: Student, formerId: string, check: CheckResult): boolean {
  const at = history.findIndex((entry) => entry.kind === 'check' && entry.id === formerId);
  const former = history[at];
  if (former?.kind !== 'check' || history.slice(at + 1).some(({ kind }) => kind !== 'settled')) return false;
  const { id, at: when, cameAt } = former;
  return sameJson(former, { ...check, id, at: when, cameAt });
}
