import { neverSureIn } from '@/lib/core/characters/never-sure-in';
import { matchedStudent } from '@/lib/core/choose/matched-student';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import {
  MAX_NEVER_SURE,
  NEVER_SURE_FIELDS,
  type NeverSure,
  type NeverSureField,
  type NeverSureValue,
} from '@/lib/core/roster/model/roster-report';

type Row = Pick<ExpectedRecord, 'values'>;

/**
 * The values of a roster that need eyes wherever a page shows them as a picture or in its protective font, by field:
 * every name, and each other value once. Fields without any are left out.
 */
export function neverSureValues(rows: readonly Row[]): readonly NeverSure[] {
  return NEVER_SURE_FIELDS.map((field) => ({
    field,
    ...(field === 'name' ? names(rows) : once(rows, field)),
  })).filter((one) => one.rows > 0);
}

type Found = Omit<NeverSure, 'field'>;

function names(rows: readonly Row[]): Found {
  const found = rows.filter(({ values }) => neverSureIn(values.name ?? '', 'name').length > 0);
  const values = found.slice(0, MAX_NEVER_SURE).map((row): NeverSureValue => {
    const { name, numberEnd } = matchedStudent(row);
    return {
      value: name,
      numberEnd,
      rows: 1,
      characters: neverSureIn(row.values.name ?? '', 'name').join(''),
    };
  });
  return { rows: found.length, values };
}

function once(rows: readonly Row[], field: NeverSureField): Found {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    const value = values[field];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const found = [...counts].flatMap(([value, count]): NeverSureValue[] => {
    const characters = neverSureIn(value, field).join('');
    return characters === '' ? [] : [{ value, numberEnd: '', rows: count, characters }];
  });
  const total = found.reduce((sum, one) => sum + one.rows, 0);
  return { rows: total, values: found.slice(0, MAX_NEVER_SURE) };
}
