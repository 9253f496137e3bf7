import type { ClassStore } from '@/lib/core/session/class-store';
import { editAbout } from '@/lib/core/session/edit-about';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { sameJson } from '@/lib/core/session/same-json';
import type { UndoStack } from './undo-stack';

export interface KeepJoinedParts {
  readonly store: ClassStore;
  readonly undo: UndoStack;
  readonly tell: (text: string) => void;
  readonly fail: (failure: StoreFailure) => void;
  readonly open: (classKey: string) => void;
}

export interface JoinedClass {
  readonly session: ClassSession;
  /** what was done, in words */
  readonly done: string;
  /** the class that it takes the place of, which is archived; null: none */
  readonly former: string | null;
}

/** Keeps a class that came out of files and opens it; false when there is no room, which is told. Can be taken back. */
export async function keepJoined(
  { store, undo, tell, fail, open }: KeepJoinedParts,
  { session, done, former }: JoinedClass,
): Promise<boolean> {
  const { classKey } = session.about;
  const created = await store.create(session);
  if (!created.ok) {
    fail(created.failure);
    return false;
  }
  await setArchived(store, former, true);
  undo.push({
    done,
    takeBack: async () => {
      const kept = await store.read(classKey);
      // what came since would be lost
      if (!kept.ok || !sameJson(kept.value, session)) return false;
      await setArchived(store, former, false);
      const deleted = await store.delete(classKey);
      if (former !== null) open(former);
      return deleted.ok;
    },
  });
  tell(done);
  open(classKey);
  return true;
}

async function setArchived(store: ClassStore, classKey: string | null, archived: boolean): Promise<void> {
  if (classKey === null) return;
  await store.change(classKey, [], (session) => ({ change: editAbout(session, { archived }) }));
}
