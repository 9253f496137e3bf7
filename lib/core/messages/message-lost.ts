import { attempt, whatever } from '@/lib/core/surprises/expected';

/** `extension-reloaded`: the asking script is an orphan; `background-failed`: no answer, or one of another shape. */
export type LostReason = 'extension-reloaded' | 'background-failed';

/** What asking the background rejects with, and nothing else. Carries no data of anybody. */
export class MessageLost extends Error {
  override readonly name = 'MessageLost';

  constructor(reason: LostReason) {
    super(reason);
  }
}

/**
 * Why the background could not be asked; null for any other error. By its name: content script and panel are two
 * bundles with a class each, and errors go from one to the other.
 */
export function lostReason(error: unknown): LostReason | null {
  const read = (): LostReason | null => {
    const { name, message } = (error ?? {}) as Partial<Error>;
    return name === 'MessageLost' ? (message as LostReason) : null;
  };
  return attempt(read, whatever('a name may be a getter that throws, and then it is no error of ours'));
}

/** For `expected`: the background could not be asked. */
export function isMessageLost(error: unknown): boolean {
  return lostReason(error) !== null;
}
