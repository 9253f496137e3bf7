import { numberTail } from '@/lib/core/board/number-tail';
import type { JoinOutcome, JoinView, ReadBoard } from '@/lib/core/board/sheets-view';
import { type JoinResult, joinSessions } from '@/lib/core/session/exchange/join-sessions';
import {
  MAX_SESSION_LENGTH,
  readSession,
  type SessionResult,
} from '@/lib/core/session/exchange/read-session';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { localDay } from '@/lib/core/text-forms/local-day';
import {
  joinedDone,
  joinedName,
  openedDone,
  sessionProblem,
  tooManyProblem,
} from '@/lib/core/texts/join-classes';

/** UTF-8 takes up to three bytes for what JavaScript counts as one. */
const MAX_BYTES = MAX_SESSION_LENGTH * 3;

export interface JoinClassesPorts {
  /** the open class; null when there is none, or when this page may not change it */
  readonly session: () => ClassSession | null;
  /** Keeps and opens a class; `former`: the one that is archived with it. False when it was not kept, which is told. */
  readonly keep: (session: ClassSession, done: string, former: string | null) => Promise<boolean>;
  readonly now: () => Date;
  readonly newKey: () => string;
  readonly onView: (join: JoinView | null) => void;
}

interface ReadFile<Result = SessionResult> {
  readonly id: number;
  readonly fileName: string;
  readonly result: Result;
}
type ReadSession = Extract<SessionResult, { ok: true }>;

/** Boards that other counselors saved: read, looked at, joined with the open one or opened beside it. */
export class JoinClasses {
  readonly #ports: JoinClassesPorts;
  #sessions: readonly ClassSession[] = [];

  constructor(ports: JoinClassesPorts) {
    this.#ports = ports;
  }

  async read(files: readonly File[]): Promise<void> {
    const today = localDay(this.#ports.now());
    const results: ReadFile[] = [];
    for (const [id, file] of files.entries()) {
      const result: SessionResult =
        file.size > MAX_BYTES
          ? { ok: false, refusal: 'too-large', detail: '' }
          : readSession(await file.text(), today);
      results.push({ id, fileName: file.name, result });
    }
    const open = this.#ports.session();
    const read = results.flatMap(({ result, ...file }) => (result.ok ? [{ ...file, result }] : []));
    this.#sessions = read.map(({ result }) => result.session);
    const joined = open === null || read.length === 0 ? null : this.#join([open, ...this.#sessions], '');
    this.#ports.onView({
      boards: read.map((one) => boardOf(one, open)),
      refused: results.flatMap(({ result, ...file }) =>
        result.ok ? [] : [{ ...file, problem: sessionProblem(result.refusal, result.detail) }],
      ),
      joined: joined?.ok ? outcomeOf(joined) : null,
      problem: joined === null || joined.ok ? null : tooManyProblem(joined.detail),
    });
  }

  /** `join`: with the open class as it is by now; `separate`: the files alone, as a class of their own. */
  async keep(how: 'join' | 'separate'): Promise<void> {
    const open = this.#ports.session();
    const isJoin = how === 'join' && open !== null;
    const sessions = isJoin ? [open, ...this.#sessions] : this.#sessions;
    const [first] = sessions;
    if (first === undefined) return;
    const isOne = sessions.length === 1;
    const name = isOne ? first.about.name : joinedName(first.about.name);
    const joined = this.#join(sessions, name);
    if (!joined.ok) return;
    const done = isOne ? openedDone(name) : joinedDone(name);
    if (await this.#ports.keep(joined.session, done, isJoin ? first.about.classKey : null)) this.leave();
  }

  leave(): void {
    this.#sessions = [];
    this.#ports.onView(null);
  }

  #join(sessions: readonly ClassSession[], name: string): JoinResult {
    return joinSessions(sessions, { classKey: this.#ports.newKey(), name });
  }
}

function boardOf({ id, fileName, result }: ReadFile<ReadSession>, open: ClassSession | null): ReadBoard {
  const { session, savedAt, withIds, isEdited } = result;
  const { name, head } = session.about;
  return {
    id,
    fileName,
    className: name,
    students: session.students.length,
    savedAt,
    withIds,
    isEdited,
    isOtherClass: open !== null && open.about.head.classId !== head.classId,
  };
}

function outcomeOf({ session, conflicts, reopened }: Extract<JoinResult, { ok: true }>): JoinOutcome {
  const students = new Map(session.students.map((student) => [student.studentKey, student]));
  return {
    students: session.students.length,
    reopened: reopened.length,
    conflicts: conflicts.map(({ studentKey, kinds }) => {
      const student = students.get(studentKey);
      return {
        studentKey,
        kinds,
        who: { name: student?.name ?? '', tail: numberTail(student?.studentNo ?? '') },
      };
    }),
  };
}
