import type { Kept } from '@/lib/core/session/class-store';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';

/** What errors of storage are called: by these names they are told apart, wherever they were thrown. */
const NAMES: Readonly<Record<StoreFailure, string>> = {
  'no-room': 'QuotaExceededError',
  blocked: 'Blocked',
  newer: 'VersionError',
  damaged: 'Damaged',
  unusable: 'UnknownError',
};

/** The store of the classes could not do what it was asked. */
export class StoreFailed extends Error {
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure) {
    super('The classes could not be read or kept.');
    this.failure = failure;
    this.name = NAMES[failure];
  }
}

/** What the store answered; throws `StoreFailed` for a failure. */
export function valueIn<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new StoreFailed(answer.failure);
  return answer.value;
}
