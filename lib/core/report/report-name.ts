import { filePart } from '@/lib/core/text-forms/file-part';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';

const LONGEST_CLASS = 40;

/** What the saved report is called: class and day (`YYYY-MM-DD`), nothing of a person. */
export function reportName(className: string, day: string): string {
  return [REPORT_TEXTS.filePrefix, filePart(className, LONGEST_CLASS), day.replaceAll('-', '')]
    .filter((part) => part !== '')
    .join('_')
    .concat('.xlsx');
}
