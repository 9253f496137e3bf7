import type { ClassSession } from '@/lib/core/session/model/class-session';
import { checkSum } from './check-sum';
import { SESSION_FORMAT, SESSION_VERSION } from './session-shape';
import { withoutIds } from './without-ids';

/**
 * A class as text (JSON), for another machine or to be joined with others'. `withIds`: with ID numbers; only who goes on
 * checking with it needs them. `savedAt`: ISO instant.
 */
export function writeSession(session: ClassSession, withIds: boolean, savedAt: string): string {
  const { about: kept, students } = withIds ? session : withoutIds(session);
  // whether pictures are kept is for whoever has them: they do not go along
  const { keepPictures: _, ...settings } = kept.settings;
  // what was found in the file is for whoever has the file
  const { report: __, ...rest } = kept;
  const about = { ...rest, settings };
  const content = { savedAt, withIds, about, students };
  return JSON.stringify({
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    ...content,
    checkSum: checkSum(content),
  });
}
