import { LISTED_FIELDS } from '@/lib/core/fields/kinds';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { listValue } from './list-value';

/** The record with the values of its closed lists, where the list's own scores say which one was read from pixels. */
export function withListValues(record: RecordReading): RecordReading {
  const changed = LISTED_FIELDS.flatMap((field): [string, FieldReading][] => {
    const reading = record.fields[field];
    if (reading?.state !== 'pixels') return [];
    const value = listValue(field, reading.evidence);
    return value?.byList ? [[field, { ...reading, text: value.text }]] : [];
  });
  return changed.length === 0
    ? record
    : { ...record, fields: { ...record.fields, ...Object.fromEntries(changed) } };
}
