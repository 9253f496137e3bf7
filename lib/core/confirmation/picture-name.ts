import { localMinute } from '@/lib/core/text-forms/local-minute';
import { PICTURE_WORDS } from '@/lib/core/texts/picture';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';

/** What Windows forbids in a file name, what cannot be seen, and blanks. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}\s]/gu;
const MAX_NUMBER = 32;

/**
 * `学籍核对_<学号>_<YYYYMMDD-HHmm>.png`, local time; `未识别` in place of the 学号 when it is '' or looks like
 * an ID number (a roster with its columns mixed up must not put one into a file name).
 */
export function pictureName(studentNo: string, moment: Date): string {
  const number = [...studentNo.replace(FORBIDDEN, '_')]
    .slice(0, MAX_NUMBER)
    .join('')
    .replace(/^[_.]+|[_.]+$/g, '');
  const sure = number !== '' && hiddenDigits(studentNo, [], false).length === 0;
  const time = localMinute(moment).replaceAll('-', '').replace(':', '').replace(' ', '-');
  return `${PICTURE_WORDS.filePrefix}_${sure ? number : PICTURE_WORDS.unidentified}_${time}.png`;
}
