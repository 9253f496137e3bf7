import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { ClassStore, Kept } from '@/lib/core/session/class-store';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import type { CompareOutcome } from '@/lib/core/view/outcome';

/** Whether this is the roster that the class has now. */
export function isRosterOf({ head }: Pick<ClassAbout, 'head'>, roster: RosterAbout): boolean {
  const { classId, classFingerprint } = roster;
  return classFingerprint !== '' && head.classFingerprint === classFingerprint && head.classId === classId;
}

/** The open class, when the kept roster is its; else null. */
export async function openClassOf(
  roster: RosterAbout,
  classes: Pick<ClassStore, 'openClass' | 'list'>,
): Promise<Kept<ClassAbout | null>> {
  const [open, list] = await Promise.all([classes.openClass(), classes.list()]);
  if (!open.ok) return open;
  if (!list.ok) return list;
  const about = list.value.find(({ classKey }) => classKey === open.value);
  return { ok: true, value: about !== undefined && isRosterOf(about, roster) ? about : null };
}

/**
 * To a counselor: the outcome with what the open class says about saving pictures, when it is compared with that class's
 * roster; else with the note that it comes to no board.
 */
export async function withClassSettings(
  outcome: CompareOutcome,
  classes: Pick<ClassStore, 'openClass' | 'list'>,
): Promise<CompareOutcome> {
  if (outcome.state !== 'done' || outcome.roster?.role !== 'counselor') return outcome;
  const about = await openClassOf(outcome.roster.head, classes);
  // a store that is out of order does not hinder the check
  if (!about.ok) return outcome;
  if (about.value === null) return { ...outcome, roster: { ...outcome.roster, inNoClass: true } };
  return { ...outcome, savePictures: about.value.settings.savePictures };
}
