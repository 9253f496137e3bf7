import { named } from '@/lib/core/surprises/error-class';

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

/** The session area rejects with an error without a name of its own. */
function isSessionQuota(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(error.message);
}
