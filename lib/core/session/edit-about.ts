import { type Change, changeOf } from './change';
import type { ClassAbout, ClassSession } from './model/class-session';

/** What a counselor may change about a class. `keepUntil`: calendar day `YYYY-MM-DD`. */
export type AboutEdit = Partial<Pick<ClassAbout, 'name' | 'archived' | 'keepUntil' | 'settings'>>;

/** Longest name of a class, in characters; the rest is left out. */
export const MAX_CLASS_NAME = 60;

/** Renames, archives, brings back, keeps longer or shorter, changes the settings. An empty name leaves the former one. */
export function editAbout(session: ClassSession, { name, ...edit }: AboutEdit): Change {
  const { about } = session;
  const kept = [...(name ?? '').trim()].slice(0, MAX_CLASS_NAME).join('');
  return changeOf(session, { about: { ...about, ...edit, name: kept || about.name } });
}
