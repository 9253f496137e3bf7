import { type Change, changeOf } from './change';
import type { ClassAbout, ClassSession } from './model/class-session';

/**
 * What a counselor may change about a class. `keepUntil`: calendar day `YYYY-MM-DD`; `deadline`: `YYYY-MM-DDTHH:mm`, null for
 * none.
 */
export type AboutEdit = Partial<Pick<ClassAbout, 'name' | 'archived' | 'keepUntil' | 'settings'>> & {
  readonly deadline?: string | null;
};

/** Longest name of a class, in characters; the rest is left out. */
export const MAX_CLASS_NAME = 60;

/** Renames, archives, brings back, changes dates and settings. An empty name leaves the former one. */
export function editAbout(session: ClassSession, { name, deadline, ...edit }: AboutEdit): Change {
  const { about } = session;
  const head = deadline === undefined ? about.head : { ...about.head, deadline };
  const kept = [...(name ?? '').trim()].slice(0, MAX_CLASS_NAME).join('');
  return changeOf(session, { about: { ...about, ...edit, head, name: kept || about.name } });
}
