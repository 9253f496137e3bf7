import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { foldHeader } from './fold-header';
import { headerMeaning } from './header-names';
import { readDeadline } from './read-deadline';

/** The name of the sheet that says what a workbook is about. */
export const HEAD_SHEET = '说明';

export interface ReadHead {
  readonly head: RosterAbout;
  readonly problems: readonly RosterProblem[];
}

type TextKey = 'school' | 'contact' | 'className' | 'classId' | 'classFingerprint' | 'sessionCode';

/** What may stand in the first column of the sheet 说明, folded as headers are. */
const TEXT_KEYS: ReadonlyMap<string, TextKey> = new Map([
  ['学校', 'school'],
  ['学校名称', 'school'],
  ['院校名称', 'school'],
  ['联系方式', 'contact'],
  ['联系人', 'contact'],
  ['联系电话', 'contact'],
  ['班级', 'className'],
  ['班级名称', 'className'],
  ['班级编号', 'classId'],
  ['班级指纹', 'classFingerprint'],
  ['场次码', 'sessionCode'],
]);
const DEADLINE_KEYS = ['截止时间', '截止日期', '核对截止时间'];
/** 建议:姓名 (colons are folded away), or 姓名建议 */
const ADVICE = /^建议(.+)$|^(.+?)(?:的)?建议$/u;

function lineOf({ cells }: TableRow): readonly [key: string, value: string] {
  const [key, value] = cells.filter((cell) => !isBlank(cell));
  return [String(key ?? ''), String(value ?? '').trim()];
}

function withLine(head: RosterAbout, key: string, value: string): RosterAbout | 'unreadable' {
  const folded = foldHeader(key);
  const textKey = TEXT_KEYS.get(folded);
  if (textKey !== undefined) return { ...head, [textKey]: value };
  if (DEADLINE_KEYS.includes(folded)) {
    const deadline = readDeadline(value);
    return deadline === null ? 'unreadable' : { ...head, deadline };
  }
  const advised = ADVICE.exec(folded);
  const field = headerMeaning(advised?.[1] ?? advised?.[2] ?? '')?.field;
  return field === undefined ? head : { ...head, advice: { ...head.advice, [field]: value } };
}

/**
 * Reads the sheet 说明: a name in the first cell of a row, what it is in the next. Names that are not known are left
 * alone (the sheet is for people too); what is not said holds by default. A deadline that cannot be read is reported.
 */
export function readHead(rows: readonly TableRow[]): ReadHead {
  let head = DEFAULT_HEAD;
  const problems: RosterProblem[] = [];
  for (const row of rows) {
    const [key, value] = lineOf(row);
    if (value === '') continue;
    const next = withLine(head, key, value);
    if (next !== 'unreadable') head = next;
    else problems.push({ kind: 'head-unreadable', rowNumber: null, column: key.trim() });
  }
  return { head, problems };
}
