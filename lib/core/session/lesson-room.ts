/** Bytes for a student and what a lesson adds: Chromium takes 2 KB with three checks, measured on 5,000; with room to spare. */
const BYTES_PER_STUDENT = 16 * 1024;
/** A confirmation picture that is kept: a record of one screen takes 0.2 MB at scale 1, more on finer screens. */
const BYTES_PER_PICTURE = 1024 * 1024;
/** For the browser's own keeping of records. */
const BYTES_AT_LEAST = 4 * 1024 * 1024;

/**
 * Whether what the browser has left (bytes; null: it does not say) is too little for a class of so many students, so that
 * the counselor is told before the lesson begins and not in its middle. `pictures`: how many are to be kept besides.
 */
export function isRoomScarce(bytesLeft: number | null, students: number, pictures = 0): boolean {
  const needed = BYTES_AT_LEAST + students * BYTES_PER_STUDENT + pictures * BYTES_PER_PICTURE;
  return bytesLeft !== null && bytesLeft < needed;
}
