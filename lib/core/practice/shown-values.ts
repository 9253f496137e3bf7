import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';

/** What a record page would say of somebody. */
export type ShownValues = Readonly<Partial<Record<TextFieldKey, string>>>;

/** What every student of the made-up class has, and its roster has no column for. */
const ALIKE: ShownValues = {
  educationType: '普通高等教育',
  studyForm: '普通全日制',
  status: '在籍（注册学籍）',
};

/** A row of the roster as CHSI would show it: its dates and its 学制 are written otherwise. */
export function shownValues(
  { values }: Pick<ExpectedRecord, 'values'>,
  changes: ShownValues = {},
): ShownValues {
  const { duration = '', birthDate, enrollDate, expectedGraduation } = values;
  return {
    ...values,
    ...ALIKE,
    birthDate: dateShown(birthDate),
    enrollDate: dateShown(enrollDate),
    expectedGraduation: dateShown(expectedGraduation),
    duration: `${duration} 年`,
    ...changes,
  };
}

/** Of `YYYY-MM-DD`. */
function dateShown(date = ''): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
}
