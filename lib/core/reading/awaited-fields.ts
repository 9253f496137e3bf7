import { CORE_FIELDS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';

const ALWAYS: readonly TextFieldKey[] = [...CORE_FIELDS, 'expectedGraduation'];
const WHEN_LABELLED: readonly TextFieldKey[] = ['educationType', 'studyForm', 'status'];

/**
 * Fields that this record should show and that have no value yet, in the order asked for: the core fields and
 * 预计毕业日期 unless the page is known not to show them; 学历类别, 学习形式, 学籍状态 when their label stands without a value.
 */
export function awaitedFields(record: RecordReading): readonly TextFieldKey[] {
  const isEmpty = (key: TextFieldKey): boolean => {
    const reading = record.fields[key];
    return reading?.state === 'unreadable' && reading.reason === 'empty';
  };
  const missing = ALWAYS.filter((key) =>
    record.fields[key] ? isEmpty(key) : !record.notShown.includes(key),
  );
  return [...missing, ...WHEN_LABELLED.filter(isEmpty)];
}

/** What is awaited while there is no record at all. */
export const ALL_AWAITED: readonly TextFieldKey[] = ALWAYS;
