import {
  CLASS_SHEET_NOTES,
  CLASS_SHEET_TITLES,
  REMARK_PRESETS,
  SHEET_NAMES,
  SHORT_FIELD_NAMES,
  SIGNATORY_NAMES,
  STAMP,
  STATE_ON_SHEET,
} from '@/lib/core/texts/sheets';
import { filedStudents } from './filed-students';
import { type HideIds, idHider } from './id-hider';
import type { FiledClass, FiledStudent } from './model/filed-class';
import type { ClassSheetOptions } from './model/sheet-options';
import type { SheetTable } from './model/sheet-table';
import { type ColumnPlan, planTable } from './plan-table';
import { remarkOf } from './remark-of';
import { sheetFacts } from './sheet-facts';
import { shortValue } from './short-value';
import { wrongFieldNames, wrongValues } from './wrong-values';

/** A student at its place on the sheet, from 1; null: a row that is filled in by hand. */
type Entry = (FiledStudent & { readonly place: number }) | null;
type Plan = ColumnPlan<Entry>;

const T = CLASS_SHEET_TITLES;

function column(
  title: string,
  widths: Plan['widths'],
  cell: (entry: NonNullable<Entry>) => ReturnType<Plan['cell']>,
  more: Partial<Plan> = {},
): Plan {
  return { title, widths, align: 'center', cell: (entry) => (entry === null ? '' : cell(entry)), ...more };
}

function personColumns(): readonly Plan[] {
  return [
    column(T.number, [5, 5], ({ place }) => ({ count: place })),
    column(T.studentNo, [9, 21], ({ student }) => student.studentNo),
    column(T.name, [7, 14], ({ student }) => student.name),
  ];
}

/** 身份证号 stands between 民族 and 专业, as on most sheets. */
function fieldColumns({ about }: FiledClass, { fields, idNumber }: ClassSheetOptions): readonly Plan[] {
  const known = fields.filter((field) => about.columns.includes(field));
  const plans = known.map((field) =>
    column(
      SHORT_FIELD_NAMES[field],
      field === 'major' ? [10, 16] : [5, 16],
      ({ student }) => shortValue(field, student),
      { wraps: field === 'major' },
    ),
  );
  if (idNumber === 'none' || !about.columns.includes('idNumber')) return plans;
  const showsIds = idNumber === 'whole';
  const id = column(T.idNumber, [19, 19], ({ student }) => shortValue('idNumber', student), { showsIds });
  const before = known.findLastIndex((field) => ['gender', 'birthDate', 'ethnicity'].includes(field)) + 1;
  return [...plans.slice(0, before), id, ...plans.slice(before)];
}

function resultColumns(options: ClassSheetOptions, hide: HideIds): readonly Plan[] {
  const { idNumber, wrongColumn, twoSystems } = options;
  const values = (entry: FiledStudent): string => wrongValues(entry, hide, idNumber === 'whole');
  const stateOf = ({ standing }: FiledStudent): string => STATE_ON_SHEET[standing.state];
  const wrong = { align: 'left', showsIds: true, wraps: true } as const;
  const differs = ({ standing }: FiledStudent): boolean => standing.state === 'differs';
  return [
    ...(twoSystems
      ? [
          column(T.collegeSystem, [10, 17], () => '', { wraps: true }),
          column(
            T.chsi,
            [10, 30],
            (entry) => (differs(entry) && !wrongColumn && values(entry)) || stateOf(entry),
            wrong,
          ),
        ]
      : [
          column(T.result, [9, 14], (entry) =>
            differs(entry) && !wrongColumn ? wrongFieldNames(entry) : stateOf(entry),
          ),
        ]),
    ...(wrongColumn ? [column(T.wrong, [16, 30], values, wrong)] : []),
  ];
}

/**
 * 学籍信息核对确认表 of a class: one row per student, the roster's values, what came out, room to sign. `day` is the
 * day on which it is made, `YYYY-MM-DD`.
 */
export function classSheet(filed: FiledClass, options: ClassSheetOptions, day: string): SheetTable {
  const students = filedStudents(filed);
  const hide = idHider([filed]);
  const blank = Array.from({ length: options.blankRows }, () => null);
  return planTable<Entry>({
    sheet: SHEET_NAMES.classSheet,
    facts: sheetFacts(filed, students.length, day),
    plans: [
      ...personColumns(),
      ...fieldColumns(filed, options),
      ...resultColumns(options, hide),
      column(T.signature, [12, 12], () => ''),
      column(T.remark, [12, 20], remarkOf, { choices: REMARK_PRESETS, wraps: true }),
    ],
    entries: [...students.map((one, index) => ({ ...one, place: index + 1 })), ...blank],
    hide,
    notes: CLASS_SHEET_NOTES,
    signatures: options.signatories.map((one) => SIGNATORY_NAMES[one]),
    stamp: options.stamp ? STAMP : '',
    signed: true,
  });
}
