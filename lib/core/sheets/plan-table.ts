import { cellForFile } from '@/lib/core/report/report-table';
import type { HideIds } from './id-hider';
import { cellText, type SheetCell, type SheetColumn, type SheetTable } from './model/sheet-table';
import { textWidth } from './text-width';

/** How a column of a sheet comes about. */
export interface ColumnPlan<Entry> {
  readonly title: string;
  readonly cell: (entry: Entry) => SheetCell;
  /** as wide as its longest text, within these */
  readonly widths: readonly [least: number, most: number];
  /** its texts are words, which may go on in another line */
  readonly wraps?: boolean;
  readonly align?: 'left' | 'center';
  readonly choices?: readonly string[];
  /** An ID number may stand here: somebody asked for it. */
  readonly showsIds?: boolean;
}

/** What is the same for all sheets unless it is said. */
const PLAIN = {
  facts: [],
  notes: [],
  signatures: [],
  stamp: '',
  hasTotal: false,
  signed: false,
} as const satisfies Partial<SheetTable>;

/** The most that stands side by side on upright paper, in characters. */
const PORTRAIT_WIDTH = 96;

function withText(cell: SheetCell, change: (text: string) => string): SheetCell {
  if (typeof cell === 'string') return change(cell);
  return 'red' in cell ? { red: change(cell.red) } : cell;
}

function fitted(texts: readonly string[], [least, most]: readonly [number, number]): number {
  return Math.min(
    most,
    texts.reduce((width, text) => Math.max(width, textWidth(text) + 1), least),
  );
}

export interface TablePlan<Entry> extends Partial<SheetTable> {
  readonly sheet: string;
  readonly plans: readonly ColumnPlan<Entry>[];
  readonly entries: readonly Entry[];
  readonly hide: HideIds;
}

/** Builds a sheet from what its columns say of each entry; ID numbers are hidden wherever a column does not show them. */
export function planTable<Entry>({ plans, entries, hide, ...given }: TablePlan<Entry>): SheetTable {
  const clean = (text: string): string => cellForFile(hide(text)).trim();
  const change = (plan: ColumnPlan<Entry>): ((text: string) => string) =>
    plan.showsIds === true ? cellForFile : clean;
  const rows = entries.map((entry) => plans.map((plan) => withText(plan.cell(entry), change(plan))));
  const columns = plans.map((plan, at): SheetColumn => {
    const texts = rows.map((row) => cellText(row[at] ?? ''));
    const title = clean(plan.title);
    const width = fitted([title, ...texts], plan.widths);
    const leastWidth = plan.wraps === true ? plan.widths[0] : width;
    return { title, width, leastWidth, align: plan.align ?? 'left', choices: plan.choices ?? [] };
  });
  const allWidths = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    ...PLAIN,
    title: given.sheet,
    paper: allWidths > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
    ...given,
    facts: (given.facts ?? []).map(clean).filter((fact) => fact !== ''),
    notes: (given.notes ?? []).map(clean),
    columns,
    rows,
  };
}
