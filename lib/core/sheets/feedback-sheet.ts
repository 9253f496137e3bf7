import { FEEDBACK_TITLES, factText, SHEET_NAMES } from '@/lib/core/texts/sheets';
import { type FeedbackEntry, feedbackCell, feedbackEntries } from './feedback-cells';
import { filedStudents } from './filed-students';
import { idHider } from './id-hider';
import type { FiledClass } from './model/filed-class';
import type { FeedbackKey, FeedbackOptions } from './model/sheet-options';
import type { SheetTable } from './model/sheet-table';
import { type ColumnPlan, planTable } from './plan-table';
import { sheetFacts } from './sheet-facts';

const WIDTHS: Readonly<Partial<Record<FeedbackKey, ColumnPlan<FeedbackEntry>['widths']>>> = {
  number: [6, 6],
  phone: [14, 14],
  shown: [14, 30],
  expected: [14, 30],
  evidence: [16, 32],
};

const WORDS: readonly FeedbackKey[] = ['branch', 'majorAndClass', 'major', 'className', 'evidence', 'remark'];

/**
 * 有误信息反馈表 of one class or several: one row per differing field. What CHSI shows is what was read; where nobody
 * read it, 待补. Differences that were accepted for all who share them are not in it.
 */
export function feedbackSheet(
  classes: readonly FiledClass[],
  options: FeedbackOptions,
  day: string,
): SheetTable {
  const hide = idHider(classes);
  const mayShow: readonly FeedbackKey[] =
    options.idNumber === 'whole' ? ['shown', 'expected', 'idNumber'] : [];
  const [only] = classes.length === 1 ? classes : [];
  const plans = options.columns.map(({ key, title }): ColumnPlan<FeedbackEntry> => {
    const showsIds = mayShow.includes(key);
    return {
      title: title === '' ? FEEDBACK_TITLES[key] : title,
      widths: WIDTHS[key] ?? [8, 24],
      wraps: WORDS.includes(key),
      align: key === 'number' ? 'center' : 'left',
      cell: feedbackCell(key, hide, showsIds),
      showsIds,
    };
  });
  return planTable({
    sheet: SHEET_NAMES.feedback,
    facts: only === undefined ? [factText('day', day)] : sheetFacts(only, filedStudents(only).length, day),
    plans,
    entries: feedbackEntries(classes),
    hide,
  });
}
