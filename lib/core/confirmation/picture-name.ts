import { dayjs } from '@/lib/core/calendar/dayjs';
import { filePart } from '@/lib/core/text-forms/file-part';
import { PICTURE_WORDS } from '@/lib/core/texts/picture';

const LONGEST_NUMBER = 32;

/**
 * `学籍核对_<学号>_<YYYYMMDD-HHmm>.png`, local time; `未识别` in place of the 学号 when it is '' or looks like
 * an ID number (a roster with its columns mixed up must not put one into a file name).
 */
export function pictureName(studentNo: string, moment: Date): string {
  const number = filePart(studentNo, LONGEST_NUMBER) || PICTURE_WORDS.unidentified;
  return `${PICTURE_WORDS.filePrefix}_${number}_${dayjs(moment).format('YYYYMMDD-HHmm')}.png`;
}
