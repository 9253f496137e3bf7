/** `extension-reloaded`: the asking script is an orphan; `background-failed`: no answer, or one of another shape. */
export type LostReason = 'extension-reloaded' | 'background-failed';

/** For `expected`: the background could not be asked. */
export function isMessageLost(error: unknown): boolean {
  return error instanceof MessageLost;
}

/** What asking the background rejects with, and nothing else. Carries no data of anybody. */
export class MessageLost extends Error {
  readonly reason: LostReason;

  constructor(reason: LostReason) {
    super(reason);
    this.reason = reason;
  }
}
