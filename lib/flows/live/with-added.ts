import type { RowRef } from '@/lib/core/choose/pick-row';
import { withMoreRows } from '@/lib/core/choose/with-more-rows';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { addedRows } from '@/lib/core/session/added-rows';
import type { ClassStore } from '@/lib/core/session/class-store';
import { openClassOf } from './open-class';

type KeptRows = Pick<RosterStore, 'kept' | 'candidates' | 'row'>;

/**
 * The kept roster for one check, and beside its rows the students whom the counselor added by hand to the open class, when
 * the roster is that class's. Classes that cannot be read now add nobody.
 */
export function withAdded(
  store: KeptRows,
  classes: Pick<ClassStore, 'openClass' | 'list' | 'read'>,
  unhindered: (ask: () => Promise<readonly RowRef[]>) => Promise<readonly RowRef[]>,
): KeptRows {
  let asked: Promise<readonly RowRef[]> | null = null;
  const added = (): Promise<readonly RowRef[]> => {
    asked ??= unhindered(() => addedOf(store, classes));
    return asked;
  };
  return {
    kept: () => store.kept(),
    async candidates(keys) {
      const [found, more] = await Promise.all([store.candidates(keys), added()]);
      return withMoreRows(found, more, keys);
    },
    async row(rowId) {
      if (rowId >= 0) return store.row(rowId);
      return (await added()).find((ref) => ref.rowId === rowId) ?? null;
    },
  };
}

async function addedOf(
  store: KeptRows,
  classes: Pick<ClassStore, 'openClass' | 'list' | 'read'>,
): Promise<readonly RowRef[]> {
  const kept = await store.kept();
  if (kept?.role !== 'counselor') return [];
  const about = await openClassOf(kept.head, classes);
  if (!about.ok || about.value === null) return [];
  const session = await classes.read(about.value.classKey);
  return session.ok && session.value !== null ? addedRows(session.value) : [];
}
