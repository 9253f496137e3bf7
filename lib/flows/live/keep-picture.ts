import type { PictureKept } from '@/lib/core/capture/capture-port';
import type { ClassStore } from '@/lib/core/session/class-store';
import { isRoomScarce } from '@/lib/core/session/lesson-room';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import type { LandedAt } from './land-live';

/** A picture that was just saved as a file. */
export type SavedPicture = Pick<KeptPicture, 'fileName' | 'png'>;

export type PictureClasses = Pick<ClassStore, 'list' | 'roomLeft' | 'keepPicture'>;

/** For a class whose students are not counted: as large as most get. */
const STUDENTS = 200;

/**
 * Keeps a saved picture with the class on whose board its check landed, when that class wants it. Results come first: where
 * the browser has not room for both, the picture is not kept, and the lesson goes on.
 */
export async function keepPicture(
  { classKey, studentKey }: Pick<LandedAt, 'classKey' | 'studentKey'>,
  { fileName, png }: SavedPicture,
  classes: PictureClasses,
): Promise<PictureKept> {
  const list = await classes.list();
  if (!list.ok) return 'failed';
  const about = list.value.find((one) => one.classKey === classKey);
  if (about?.settings.keepPictures !== true) return 'off';
  const room = await classes.roomLeft();
  if (isRoomScarce(room === null ? null : room - png.length, STUDENTS)) return 'no-room';
  const kept = await classes.keepPicture({ classKey, studentKey, fileName, png });
  if (!kept.ok) return kept.failure === 'no-room' ? 'no-room' : 'failed';
  return kept.value ? 'kept' : 'off';
}
