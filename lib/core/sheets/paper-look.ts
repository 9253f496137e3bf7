import type { SheetTable } from './model/sheet-table';
import { pageCss } from './page-css';

/** How a sheet is put on A4 paper. */
export interface PaperLook {
  /** for a style element of the page: size, margins, 第 n 页，共 m 页 at the foot of each page */
  readonly pageCss: string;
  /** points */
  readonly fontSize: number;
  /** share of the paper's width that each column takes, in percent */
  readonly widths: readonly number[];
}

/** Millimetres between the margins. */
const PRINTED_WIDTH = { portrait: 190, landscape: 277 } as const;
const MM_PER_POINT = 0.3528;
/** How wide a digit is, of the size of its font; wide enough for what browsers fall back to. */
const DIGIT_WIDTH = 0.58;
const SMALLEST = 6.5;
const WELL_READ = 7.2;
const LARGEST = 10.5;

/** What columns give up so that `fitting` characters are enough, in proportion to what they can; as much as there is. */
function narrowed(columns: SheetTable['columns'], fitting: number): readonly number[] {
  const sum = (of: (column: SheetTable['columns'][number]) => number): number =>
    columns.reduce((total, column) => total + of(column), 0);
  const spare = sum(({ width, leastWidth }) => width - leastWidth);
  const missing = Math.max(0, sum(({ width }) => width) - fitting);
  const share = spare === 0 ? 0 : Math.min(1, missing / spare);
  return columns.map(({ width, leastWidth }) => width - (width - leastWidth) * share);
}

/** The largest type in which all columns fit side by side; texts of words give way before it becomes too small to read. */
export function paperLook({ columns, paper }: Pick<SheetTable, 'columns' | 'paper'>): PaperLook {
  const perPoint = PRINTED_WIDTH[paper] / MM_PER_POINT / DIGIT_WIDTH;
  const widths = narrowed(columns, perPoint / WELL_READ);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const points = Math.min(LARGEST, Math.max(SMALLEST, perPoint / all));
  return {
    pageCss: pageCss(paper),
    fontSize: Math.floor(points * 10) / 10,
    widths: widths.map((width) => (width / all) * 100),
  };
}
