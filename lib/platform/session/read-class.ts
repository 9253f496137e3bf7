import type { ClassAbout, ClassSession, Student } from '@/lib/core/session/model/class-session';
import { type ClassTransaction, fileKey } from './class-schema';
import { wholeAbout, wholeStudent } from './kept-shape';

type Reading = Pick<ClassTransaction<'readonly' | 'readwrite'>, 'objectStore'>;

/** What is kept of a class without its students; null when it is not there. */
export async function readAbout(transaction: Reading, classKey: string): Promise<ClassAbout | null> {
  const about = await transaction.objectStore('abouts').get(classKey);
  return about === undefined ? null : wholeAbout(about);
}

/** These students of a class, or all, in the order of the board; those whom it does not have are left out. */
export async function readStudents(
  transaction: Reading,
  classKey: string,
  studentKeys: readonly string[] | 'all',
): Promise<readonly Student[]> {
  const store = transaction.objectStore('students');
  const stored =
    studentKeys === 'all'
      ? await store.index('classKey').getAll(classKey)
      : await Promise.all([...new Set(studentKeys)].map((key) => store.get([classKey, key])));
  return stored
    .flatMap((one) => (one === undefined ? [] : [wholeStudent(one.student)]))
    .sort((one, other) => one.order - other.order);
}

/** Students of the class who have a check of this file. */
export async function readSharers(
  transaction: Reading,
  classKey: string,
  fileHash: string,
): Promise<readonly Student[]> {
  if (fileHash === '') return [];
  const index = transaction.objectStore('students').index('files');
  return (await index.getAll(fileKey(classKey, fileHash))).map(({ student }) => wholeStudent(student));
}

/** The class with these students; null when it is not there. */
export async function readSession(
  transaction: Reading,
  classKey: string,
  studentKeys: readonly string[] | 'all',
): Promise<ClassSession | null> {
  const about = await readAbout(transaction, classKey);
  return about && { about, students: await readStudents(transaction, classKey, studentKeys) };
}
