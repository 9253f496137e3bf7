import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import type { ClassTransaction } from './class-schema';

type Reading = Pick<ClassTransaction<'readonly' | 'readwrite'>, 'objectStore'>;

/** All keys that begin with the class: a list stands behind every text. */
export function ofClass(classKey: string): IDBKeyRange {
  return IDBKeyRange.bound([classKey], [classKey, []]);
}

/** Keeps a picture in the place of the student's former one. False when the class does not want it, or has no such student. */
export async function writePicture(
  transaction: ClassTransaction<'readwrite'>,
  picture: KeptPicture,
): Promise<boolean> {
  const { classKey, studentKey } = picture;
  const about = await transaction.objectStore('abouts').get(classKey);
  const student = await transaction.objectStore('students').getKey([classKey, studentKey]);
  if (about?.settings.keepPictures !== true || student === undefined) return false;
  await transaction.objectStore('pictures').put(picture);
  return true;
}

export function countPictures(transaction: Reading, classKey: string): Promise<number> {
  return transaction.objectStore('pictures').count(ofClass(classKey));
}
