import { dayjs } from '@/lib/core/calendar/dayjs';
import { filePart } from './file-part';

const LONGEST_CLASS = 40;

/** `<what>_<class>_<YYYYMMDD><ending>` with the day where the browser is: class and day, nothing of a person. */
export function datedFileName(what: string, className: string, now: Date, ending: string): string {
  const parts = [what, filePart(className, LONGEST_CLASS), dayjs(now).format('YYYYMMDD')];
  return `${parts.filter((part) => part !== '').join('_')}${ending}`;
}
