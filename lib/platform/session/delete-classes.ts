import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { ofClass } from './class-pictures';
import { type ClassTransaction, OPEN_CLASS } from './class-schema';

export interface Deleted {
  /** keys of the classes that went */
  readonly deleted: readonly string[];
  /** no class is left */
  readonly isLast: boolean;
}

/** There was no database. */
export const NOTHING_DELETED: Deleted = { deleted: [], isLast: false };

/** Deletes these classes with their students and pictures; none of them is open afterwards. */
export async function deleteClasses(
  transaction: ClassTransaction<'readwrite'>,
  isMeant: (about: ClassAbout) => boolean,
): Promise<Deleted> {
  const [store, marker] = [transaction.objectStore('abouts'), transaction.objectStore('marker')];
  const abouts = await store.getAll();
  const deleted = abouts.filter(isMeant).map(({ classKey }) => classKey);
  const open = await marker.get(OPEN_CLASS);
  if (open !== undefined && deleted.includes(open)) await marker.delete(OPEN_CLASS);
  for (const classKey of deleted) {
    await store.delete(classKey);
    await transaction.objectStore('students').delete(ofClass(classKey));
    await transaction.objectStore('pictures').delete(ofClass(classKey));
  }
  return { deleted, isLast: abouts.length === deleted.length };
}
