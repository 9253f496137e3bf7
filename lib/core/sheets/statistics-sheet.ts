import { DECIDING_FIELDS, type FieldKey } from '@/lib/core/fields/fields';
import type { StudentState } from '@/lib/core/session/model/class-session';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { countOf, factText, SHEET_NAMES, STATISTICS_NOTE, STATISTICS_TITLES } from '@/lib/core/texts/sheets';
import { type ClassCounts, countClass, sumCounts } from './class-counts';
import { classNameOf } from './class-name';
import { idHider } from './id-hider';
import type { FiledClass } from './model/filed-class';
import type { SheetTable } from './model/sheet-table';
import { type ColumnPlan, planTable } from './plan-table';
import { deadlineOf } from './sheet-facts';

/** A class; or all of them, with place null. */
interface Entry {
  readonly place: number | null;
  readonly name: string;
  readonly deadline: string;
  readonly counts: ClassCounts;
}
type Plan = ColumnPlan<Entry>;

const T = STATISTICS_TITLES;

function countColumn(title: string, count: (counts: ClassCounts) => number): Plan {
  return { title, widths: [5, 12], align: 'center', cell: ({ counts }) => ({ count: count(counts) }) };
}

function stateColumn(title: string, state: StudentState): Plan {
  return countColumn(title, ({ states }) => states[state]);
}

/** The notice's fields and the school; and those that differ although they decide nothing. */
function fieldColumns(total: ClassCounts): readonly Plan[] {
  const deciding: readonly FieldKey[] = DECIDING_FIELDS;
  const others = [...total.fields.keys()].filter((field) => !deciding.includes(field));
  return [...deciding, ...others].map((field) =>
    countColumn(FIELD_NAMES[field], ({ fields }) => fields.get(field) ?? 0),
  );
}

function remark({ counts }: Entry): string {
  return [...counts.reasons].map(([word, count]) => countOf(word, count)).join('，');
}

function plansOf(total: ClassCounts): readonly Plan[] {
  return [
    {
      title: T.number,
      widths: [5, 5],
      align: 'center',
      cell: ({ place }) => (place === null ? '' : { count: place }),
    },
    { title: T.className, widths: [10, 26], wraps: true, cell: ({ name }) => name },
    countColumn(T.students, ({ students }) => students),
    stateColumn(T.excused, 'missing'),
    countColumn(T.due, ({ due }) => due),
    countColumn(T.checked, ({ checked }) => checked),
    stateColumn(T.agreed, 'agreed'),
    stateColumn(T.differs, 'differs'),
    stateColumn(T.eyes, 'eyes'),
    stateColumn(T.waiting, 'waiting'),
    {
      title: T.rate,
      widths: [8, 8],
      align: 'center',
      cell: ({ counts: { checked, due } }) => ({ share: due === 0 ? null : checked / due }),
    },
    ...fieldColumns(total),
    { title: T.deadline, widths: [17, 17], align: 'center', cell: ({ deadline }) => deadline },
    { title: T.remark, widths: [10, 30], wraps: true, cell: remark },
  ];
}

/** 核对统计表: one row per class with counts by state and by field; of several classes, a total. */
export function statisticsSheet(classes: readonly FiledClass[], day: string): SheetTable {
  const entries = classes.map((filed, index) => ({
    place: index + 1,
    name: classNameOf(filed.about),
    deadline: deadlineOf(filed),
    counts: countClass(filed),
  }));
  const total = sumCounts(entries.map(({ counts }) => counts));
  const hasTotal = classes.length > 1;
  return planTable<Entry>({
    sheet: SHEET_NAMES.statistics,
    facts: [factText('day', day)],
    plans: plansOf(total),
    entries: hasTotal ? [...entries, { place: null, name: T.total, deadline: '', counts: total }] : entries,
    hide: idHider(classes),
    hasTotal,
    notes: [STATISTICS_NOTE],
  });
}
