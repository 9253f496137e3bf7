import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { Blocked } from './blocked';
import { Damaged } from './damaged';

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

/** What an error of storage means for whoever keeps things; null for a mistake in the program, to be thrown on. */
export function storeFailure(error: unknown): StoreFailure | null {
  if (error instanceof Blocked) return 'blocked';
  if (error instanceof Damaged) return 'damaged';
  if (!(error instanceof DOMException) || MISTAKES.has(error.name)) return null;
  if (error.name === 'QuotaExceededError') return 'no-room';
  return error.name === 'VersionError' ? 'newer' : 'unusable';
}
