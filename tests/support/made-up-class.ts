import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type {
  CheckResult,
  ClassAbout,
  ClassSession,
  Difference,
  HandState,
  HistoryEntry,
  RowChanged,
  SettledField,
  Student,
} from '@/lib/core/session/model/class-session';
import { madeUpPerson } from './made-up-people';

/** The class that tests speak of: 计科1班, one lesson on 2026-09-10. */
export function classAbout(changes: Partial<ClassAbout> = {}): ClassAbout {
  return {
    classKey: 'class-1',
    name: '计科1班',
    fileName: '名册.xlsx',
    head: {
      ...DEFAULT_HEAD,
      className: '计科1班',
      classId: '0badcafe',
      classFingerprint: '0123456789abcdef',
      sessionCode: 'K7M2QX',
    },
    columns: ['name', 'gender', 'birthDate', 'idNumber', 'studentNo', 'examineeNo', 'enrollDate'],
    createdAt: '2026-09-10T00:00:00.000Z',
    rosterAt: '2026-09-10T00:00:00.000Z',
    keepUntil: '2026-10-20',
    archived: false,
    settings: { savePictures: 'ask', keepPictures: false },
    accepted: [],
    formerFingerprints: [],
    ...changes,
  };
}

/** The roster's row of the made-up person with this number. */
export function classRow(index: number, values: ExpectedRecord['values'] = {}): ExpectedRecord {
  const { studentNo, examineeNo, name, gender, idNumber, birthDate } = madeUpPerson(index);
  return {
    rowNumber: index + 2,
    values: { studentNo, examineeNo, name, gender, idNumber, birthDate, enrollDate: '2026-09-01', ...values },
    refused: {},
  };
}

/** The student of that row, `student-0` the first; nothing has happened yet. */
export function classStudent(index: number, changes: Partial<Student> = {}): Student {
  const row = changes.row === undefined ? classRow(index) : changes.row;
  return {
    classKey: 'class-1',
    studentKey: `student-${index}`,
    order: index,
    row,
    name: row?.values.name ?? '',
    studentNo: row?.values.studentNo ?? '',
    note: '',
    inRoster: true,
    history: [],
    ...changes,
  };
}

/** A student to whom this has happened. */
export function studentWith(...history: readonly HistoryEntry[]): Student {
  return classStudent(0, { history });
}

export function classOf(students: readonly Student[], about: Partial<ClassAbout> = {}): ClassSession {
  return { about: classAbout(about), students };
}

/** `minute` of the lesson that begins at 08:00; 5 is 08:05. */
export function lessonTime(minute: number): string {
  return new Date(Date.parse('2026-09-10T08:00:00.000Z') + minute * 60_000).toISOString();
}

const AGREES = { name: 'match', idNumber: 'match', birthDate: 'match', enrollDate: 'match' } as const;

/** A live check that agrees, looked at and come in this minute of the lesson. */
export function check(id: string, minute: number, changes: Partial<CheckResult> = {}): CheckResult {
  return {
    kind: 'check',
    id,
    way: 'live',
    at: lessonTime(minute),
    cameAt: lessonTime(minute),
    result: 'match',
    verdicts: { school: 'match', examineeNo: 'absent', ...AGREES, ...changes.verdicts },
    readBy: {},
    differences: [],
    doubtful: [],
    fileHash: '',
    concern: '',
    ...Object.fromEntries(Object.entries(changes).filter(([key]) => key !== 'verdicts')),
  };
}

export const ENROLLED_LATER: Difference = {
  field: 'enrollDate',
  shown: '2026年09月06日',
  expected: '2026年09月01日',
};

/** One that differs in 入学日期. */
export function differing(id: string, minute: number, changes: Partial<CheckResult> = {}): CheckResult {
  return check(id, minute, {
    result: 'mismatch',
    differences: [ENROLLED_LATER],
    ...changes,
    verdicts: { enrollDate: 'mismatch', ...changes.verdicts },
  });
}

/** One whose 姓名 was not read surely. */
export function doubtful(id: string, minute: number, changes: Partial<CheckResult> = {}): CheckResult {
  return check(id, minute, {
    result: 'unsure',
    doubtful: [{ field: 'name', reason: 'pixels-unclear' }],
    ...changes,
    verdicts: { name: 'unsure', ...changes.verdicts },
  });
}

/** A state set by hand in this minute. */
export function word(id: string, minute: number, state: HandState['state']): HandState {
  const reason = state === 'missing' ? 'on-leave' : null;
  return { kind: 'hand', id, at: lessonTime(minute), state, reason, words: '' };
}

export function settled(
  minute: number,
  checkId: string,
  verdict: SettledField['verdict'],
  changes: Partial<SettledField> = {},
): SettledField {
  return {
    kind: 'settled',
    id: `settled-${minute}`,
    at: lessonTime(minute),
    checkId,
    field: 'name',
    verdict,
    shown: null,
    ...changes,
  };
}

export function rowChanged(minute: number, ...fields: RowChanged['fields']): RowChanged {
  return { kind: 'row-changed', id: `row-${minute}`, at: lessonTime(minute), fields };
}

/** A SHA-256 that tells one made-up file from another. */
export function hashOf(mark: string): string {
  return mark.repeat(64).slice(0, 64);
}
