/** What the browser's disk needs for a student with the checks of a lesson, in bytes: measured 4 KB, with room to spare. */
const BYTES_PER_STUDENT = 16 * 1024;
/** For the browser's own keeping of records. */
const BYTES_AT_LEAST = 4 * 1024 * 1024;

/**
 * Whether what the browser has left (bytes; null: it does not say) is too little for a class of so many students, so that
 * the counselor is told before the lesson begins and not in its middle.
 */
export function isRoomScarce(bytesLeft: number | null, students: number): boolean {
  return bytesLeft !== null && bytesLeft < BYTES_AT_LEAST + students * BYTES_PER_STUDENT;
}
