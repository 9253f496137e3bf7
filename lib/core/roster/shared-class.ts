import type { RosterAbout } from '@/lib/core/record/roster-about';

const CLASS_KEYS = ['className', 'classId', 'classFingerprint'] as const;

/**
 * The head of a roster that was put together from files with these heads: it is about a class only as far as all of
 * them say the same, or the pictures of one class would be counted to another. A session may be said by one for all.
 */
export function sharedClass(head: RosterAbout, files: readonly RosterAbout[]): RosterAbout {
  const shared = { ...head };
  for (const key of CLASS_KEYS) {
    if (files.some((file) => file[key] !== head[key])) shared[key] = '';
  }
  const sessions = new Set(files.map(({ sessionCode }) => sessionCode).filter((code) => code !== ''));
  const [only = ''] = sessions;
  return { ...shared, sessionCode: sessions.size === 1 ? only : '' };
}
