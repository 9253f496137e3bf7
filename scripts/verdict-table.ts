import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';

export interface TableLine {
  readonly field: string;
  readonly verdict: string;
  /** e.g. what the value should be */
  readonly note: string;
}

/** East Asian characters and full-width forms take two cells of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many cells a text takes in a terminal. */
export function cellsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

/** The verdicts as lines of text in aligned columns, one per field. */
export function verdictTable(lines: readonly TableLine[]): string {
  const rows = [
    ['项目', '结果', '说明'] as const,
    ...lines.map(
      ({ field, verdict, note }) =>
        [
          named(FIELD_NAMES, field),
          `${named(VERDICT_ICONS, verdict)} ${named(VERDICT_WORDS, verdict)}`,
          note,
        ] as const,
    ),
  ];
  const widest = (column: 0 | 1) => Math.max(...rows.map((row) => cellsOf(row[column])));
  const [first, second] = [widest(0), widest(1)];
  const drawn = rows.map((row) =>
    `  ${padded(row[0], first)}  ${padded(row[1], second)}  ${row[2]}`.trimEnd(),
  );
  return drawn.join('\n');
}
