import { DECIDING_FIELDS, type FieldKey } from '@/lib/core/fields/fields';
import { applyChange } from '@/lib/core/session/change';
import { expectedOf } from '@/lib/core/session/expected-of';
import { landInClass } from '@/lib/core/session/land-in-class';
import type { CheckResult, ClassSession, Way } from '@/lib/core/session/model/class-session';
import { sessionFromRoster } from '@/lib/core/session/session-from-roster';
import { setByHand } from '@/lib/core/session/set-by-hand';
import { practiceRoster } from './practice-roster';

export interface PracticeParts {
  /** now, as an ISO instant */
  readonly at: string;
  /** local wall time `YYYY-MM-DDTHH:mm`: when the lesson ends */
  readonly deadline: string;
  /** calendar day `YYYY-MM-DD` */
  readonly keepUntil: string;
  readonly newKey: () => string;
}

/** What has come in for one student of the made-up class before one opens it. */
interface Came {
  readonly index: number;
  readonly differs?: readonly (readonly [FieldKey, string])[];
  readonly doubtful?: readonly (readonly [FieldKey, string])[];
}

/** So many students have been checked: the rest is to be done. */
const CHECKED = 38;
/** One cause that many share. */
const LATER = [['enrollDate', '2026年09月06日']] as const;
const SPECIAL: readonly Came[] = [
  ...[2, 7, 11, 16, 21, 26, 33].map((index) => ({ index, differs: LATER })),
  { index: 4, differs: [['name', '周知厦']] },
  { index: 13, differs: [['major', '生物技术']] },
  { index: 18, differs: [['ethnicity', '汉族']] },
  { index: 9, doubtful: [['name', 'pixels-weak-character']] },
  { index: 24, doubtful: [['major', 'pixels-unclear']] },
  {
    index: 30,
    doubtful: [
      ['name', 'pixels-look-alike'],
      ['school', 'pixels-unclear'],
    ],
  },
];
/** 休学 */
const ON_LEAVE = 45;
const WAYS: readonly Way[] = ['live', 'live', 'screenshot', 'confirmation', 'live', 'report'];
const HALF_MINUTE_MS = 30_000;

/** A made-up class in the middle of a lesson: some agree, some differ, some need eyes, the rest is to come. */
export function practiceClass({ at, deadline, keepUntil, newKey }: PracticeParts): ClassSession {
  const begun = Date.parse(at) - CHECKED * HALF_MINUTE_MS;
  const start = new Date(begun).toISOString();
  let session = sessionFromRoster(practiceRoster(deadline), {
    classKey: newKey(),
    at: start,
    keepUntil,
    newKey,
  });
  for (let index = 0; index < CHECKED; index += 1) {
    const came = SPECIAL.find((one) => one.index === index) ?? { index };
    session = withCheck(session, came, new Date(begun + index * HALF_MINUTE_MS).toISOString(), newKey());
  }
  const away = session.students[ON_LEAVE]?.studentKey ?? '';
  const word = { state: 'missing', reason: 'on-leave', words: '' } as const;
  return applyChange(
    session,
    setByHand(session, [away], word, () => ({ id: newKey(), at })),
  );
}

function withCheck(session: ClassSession, came: Came, at: string, id: string): ClassSession {
  const student = session.students[came.index];
  if (student === undefined) return session;
  const differences = (came.differs ?? []).map(([field, shown]) => ({
    field,
    shown,
    expected: expectedOf(student, session.about, field),
  }));
  const way = came.differs || came.doubtful ? 'screenshot' : (WAYS[came.index % WAYS.length] ?? 'live');
  const check: CheckResult = {
    kind: 'check',
    id,
    way,
    at,
    cameAt: at,
    result: came.differs ? 'mismatch' : came.doubtful ? 'unsure' : 'match',
    verdicts: {
      ...Object.fromEntries(DECIDING_FIELDS.map((field) => [field, 'match'])),
      ...Object.fromEntries((came.differs ?? []).map(([field]) => [field, 'mismatch'])),
      ...Object.fromEntries((came.doubtful ?? []).map(([field]) => [field, 'unsure'])),
    },
    readBy: {},
    differences,
    doubtful: (came.doubtful ?? []).map(([field, reason]) => ({ field, reason })),
    fileHash: '',
    concern: '',
  };
  const landing = landInClass(session, student.studentKey, check);
  return landing.kind === 'landed' ? applyChange(session, landing.change) : session;
}
