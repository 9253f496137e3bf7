import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { storageRefusal } from '@/lib/core/roster/storage-trouble';
import { expected } from '@/lib/core/surprises/expected';

/** What is kept, for whoever can do without it: null also where storage cannot be used, which the start page says. */
export function keptIfReadable(store: Pick<RosterStore, 'kept'>): Promise<KeptRoster | null> {
  return store.kept().catch(expected(null, (error) => storageRefusal(error) !== null));
}
