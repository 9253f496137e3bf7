import type { AskBackground } from './ask-background';

/** Everything that is asked by it belongs together, and to nothing else that this document asks. */
export function inOneJob(ask: AskBackground): AskBackground {
  const job = crypto.randomUUID();
  return (kind, body) => ask(kind, body, job);
}
