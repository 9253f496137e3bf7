import type { Refusal } from '@/lib/core/roster/model/roster';
import { named } from '@/lib/core/surprises/error-class';
import { STORAGE_FAILURES } from '@/lib/core/view/outcome';

const isRefused = named(
  'AbortError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
);

/**
 * Whether the browser's storage refused: no room, a full disk, a damaged or newer profile, storage that is switched
 * off. What a wrong call of ours throws (`DataError`, `TransactionInactiveError`, …) is not among it.
 */
export function isStorageTrouble(error: unknown): boolean {
  return isRefused(error) || isSessionQuota(error);
}

/** Only for lack of room. */
export function isStorageFull(error: unknown): boolean {
  return isFull(error) || isSessionQuota(error);
}

const isFull = named('QuotaExceededError');

/** Storage that cannot be used: another version's, held, damaged, closed. Deleting everything is what may help. */
export const STORAGE_REFUSALS = STORAGE_FAILURES satisfies readonly Refusal[];
export type StorageRefusal = (typeof STORAGE_REFUSALS)[number];

/** What helps first: deleting everything and beginning anew, or trying again once other pages are closed or the browser is restarted. */
export function wayOut(refusal: StorageRefusal): 'delete' | 'again' {
  return refusal === 'storage-newer' || refusal === 'storage-damaged' ? 'delete' : 'again';
}

const BY_NAME: Readonly<Record<string, StorageRefusal>> = {
  VersionError: 'storage-newer',
  Blocked: 'storage-blocked',
  Damaged: 'storage-damaged',
};

/** What an error says about the storage of rosters; null when it is about something else. */
export function storageRefusal(error: unknown): StorageRefusal | null {
  const known = error instanceof Error ? BY_NAME[error.name] : undefined;
  return known ?? (isStorageTrouble(error) ? 'storage-unusable' : null);
}

/** The session area rejects with an error without a name of its own. */
function isSessionQuota(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(error.message);
}
