import { compareRecord } from '@/lib/core/compare/compare-record';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { ClassSession, HistoryEntry } from '@/lib/core/session/model/class-session';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { type LandedAt, LiveLanding } from '@/lib/flows/live/land-live';
import { classAbout, classOf, classRow, classStudent, lessonTime } from '@/tests/support/made-up-class';

/** The class that is open, and another one of the same counselor. */
export const HERE = classOf([classStudent(0), classStudent(1)]);
export const OTHER = classOf([classStudent(5, { classKey: 'class-2' })], {
  classKey: 'class-2',
  name: 'B 班',
  head: { ...classAbout().head, classId: 'bbbbbbbb', classFingerprint: 'fedcba9876543210' },
});

export const HEAD = HERE.about.head;

/** What the page of the person with this number shows, compared with that person's row. */
export function comparisonOf(index: number, shown: Readonly<Record<string, string>> = {}): Comparison {
  const row = classRow(index);
  const values = { ...row.values, school: HEAD.school, ...shown };
  const fields = Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, { state: 'text', text }] as const),
  );
  return compareRecord({
    record: { title: '', fields, photo: 'missing', notShown: [] },
    expected: row,
    columns: HERE.about.columns,
    head: HEAD,
    locators: ['studentNo'],
    samePerson: false,
  });
}

export async function storeOf(...sessions: readonly ClassSession[]): Promise<ClassStore> {
  const store = memoryClassStore();
  for (const session of sessions) await store.create(session);
  await store.setOpenClass(sessions[0]?.about.classKey ?? null);
  return store;
}

/** A background that lands checks; every check comes a minute after the one before. */
export function landingIn(classes: ClassStore) {
  const surprises: Surprise[] = [];
  const landed = new Map<string, LandedAt>();
  let minute = 0;
  let keys = 0;
  const live = new LiveLanding<string>({
    classes,
    memory: {
      recall: async (tab) => landed.get(tab) ?? null,
      remember: async (tab, at) => void landed.set(tab, at),
      forget: async (tab) => void landed.delete(tab),
    },
    now: () => {
      minute += 1;
      return new Date(lessonTime(minute));
    },
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
    onSurprise: (surprise) => void surprises.push(surprise),
  });
  return { live, surprises, landed };
}

export async function historyOf(classes: ClassStore, index: number): Promise<readonly HistoryEntry[]> {
  const kept = await classes.read('class-1');
  const session = kept.ok ? kept.value : null;
  const student = session?.students.find(({ studentKey }) => studentKey === `student-${index}`);
  return student?.history ?? [];
}
