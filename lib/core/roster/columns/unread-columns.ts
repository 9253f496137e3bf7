import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { readGender } from '@/lib/core/values/gender';
import { readLevel } from '@/lib/core/values/level';
import type { Header } from './find-header';
import { foldHeader } from './fold-header';
import { headerMeaning } from './header-names';
import { sampleOf } from './match-columns';

/** What makes one of several values of a field: 原学号, 专业（新）, 转入专业, 变更后专业. */
const WHICH_BEFORE =
  /^(?:原来?的?|现在?的?|旧|新|转入|转出|变更[前后]|转(?:专业)?[前后])(?=\p{Script=Han}{2})/u;
const WHICH_BEHIND = /[([【〔]?(?:原|现|旧|新|转入|转出|变更[前后]|转(?:专业)?[前后])[)\]】〕]?$/u;
const TICK = /^[√✓✔☑●○★*xX1]$/u;

function whichField(title: string): TextFieldKey | null {
  const folded = foldHeader(title);
  const plain = folded.replace(WHICH_BEFORE, '').replace(WHICH_BEHIND, '');
  return plain === folded ? null : (headerMeaning(plain)?.field ?? null);
}

function tickedField(title: string): TextFieldKey | null {
  const folded = foldHeader(title).replace(/生$/u, '');
  if (readGender(folded) !== null && /^[男女]$/u.test(folded)) return 'gender';
  return /^\p{Script=Han}+$/u.test(folded) && readLevel(folded) !== null ? 'level' : null;
}

/** Columns that hold a field which no column is read for, by their titles. */
export interface UnreadColumns {
  /** former and present values side by side (原学号, 现学号): which one counts, the file does not say */
  readonly several: readonly string[];
  /** titles that are values themselves (男, 女), ticked in the rows */
  readonly ticked: readonly string[];
}

/** Columns of fields that are in the file and not among those `read`, in a form that nobody can take for one. */
export function unreadColumns(
  { titles }: Pick<Header, 'titles'>,
  rows: readonly TableRow[],
  read: readonly { readonly field: TextFieldKey; readonly index: number }[],
): UnreadColumns {
  const fields = new Set(read.map(({ field }) => field));
  const several: string[] = [];
  const ticked: string[] = [];
  titles.forEach((title, index) => {
    if (title === '' || read.some((column) => column.index === index)) return;
    const which = whichField(title);
    const values = sampleOf(rows, index);
    if (which !== null && !fields.has(which) && values.length > 0) several.push(title);
    const value = tickedField(title);
    const areTicks = values.every((cell) => !isBlank(cell) && TICK.test(String(cell).trim()));
    if (value !== null && !fields.has(value) && areTicks) ticked.push(title);
  });
  return { several, ticked: ticked.length > 1 ? ticked : [] };
}
