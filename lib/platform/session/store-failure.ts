import type { StoreFailure } from '@/lib/core/session/model/outcomes';

/** Another page holds the database open in a way that ours cannot go on. */
export class Blocked extends Error {
  constructor() {
    super('The database is held by another page.');
    this.name = 'Blocked';
  }
}

/** These are mistakes in the program, never the browser's state. */
const MISTAKES: ReadonlySet<string> = new Set([
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'NotFoundError',
  'ReadOnlyError',
  'SyntaxError',
  'TransactionInactiveError',
]);

/** What an error of IndexedDB means for whoever keeps classes; null for a mistake in the program, to be thrown on. */
export function storeFailure(error: unknown): StoreFailure | null {
  if (error instanceof Blocked) return 'blocked';
  if (!(error instanceof DOMException) || MISTAKES.has(error.name)) return null;
  if (error.name === 'QuotaExceededError') return 'no-room';
  return error.name === 'VersionError' ? 'newer' : 'unusable';
}
