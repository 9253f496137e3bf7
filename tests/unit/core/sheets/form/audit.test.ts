import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import { formRows } from '@/lib/core/sheets/form/form-rows';
import { DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import { classOf, classStudent, differing } from '@/tests/support/made-up-class';

test('AUDIT 5: a form of wrong values says two different numbers where 证件号码 differs', () => {
  const difference = {
    field: 'idNumber',
    shown: '50010920061101000X',
    expected: '50010920060101000X',
  } as const;
  const check = differing('d', 5, { differences: [difference], verdicts: { idNumber: 'mismatch' } });
  const session = classOf([classStudent(0, { history: [check] })]);
  const filed = { about: session.about, students: boardRows(session) };
  const columns = (['name', 'field', 'shown', 'expected'] as const).map((key, index) => ({ index, key }));
  // as the class page asks for it unless the counselor chose otherwise (class-sheets.ts)
  const [row = []] = formRows([filed], { columns }, DEFAULT_CLASS_SHEET.idNumber);
  expect(row[2]).not.toBe(row[3]);
});
