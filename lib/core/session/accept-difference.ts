import { type Change, changeOf } from './change';
import { isAccepted } from './is-accepted';
import type { AcceptedDifference, ClassSession } from './model/class-session';

type Value = Omit<AcceptedDifference, 'at'>;

/** Settles a difference for all who share it, now and later; `at`: ISO instant. Twice is once. */
export function acceptDifference(
  session: ClassSession,
  { field, shown, expected }: Value,
  at: string,
): Change {
  const { about } = session;
  const value = { field, shown, expected };
  if (isAccepted(value, about.accepted)) return changeOf(session, {});
  return changeOf(session, { about: { ...about, accepted: [...about.accepted, { ...value, at }] } });
}

/** Takes it back: the difference counts again for everybody who has it. */
export function withdrawAccepted(session: ClassSession, value: Value): Change {
  const { about } = session;
  const accepted = about.accepted.filter((one) => !isAccepted(value, [one]));
  return changeOf(session, { about: { ...about, accepted } });
}
