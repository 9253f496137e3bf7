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
  /** what was taken from the sheet, or that nothing was */
  readonly notices?: readonly { readonly kind: 'head-taken' | 'head-ignored'; readonly detail: string }[];
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

/** What people are told of; the others are ours. */
const TOLD: readonly TextKey[] = ['school', 'contact', 'className'];
/** A sheet with a header of its own is a table of rules for filling in the other one. */
const OWN_HEADER_KEY =
  /^(?:列名|列|字段|字段名|字段名称|字段中文名|项目|项目名称|名称|数据项|栏目|栏目名|序号|指标|指标名称|填写项|表头|标题)$/u;
const OWN_HEADER_VALUE =
  /^(?:说明|字段说明|含义|释义|要求|填写要求|填写说明|填报要求|是否必填|必填|必填项|类型|数据类型|字段类型|备注|示例|样例|格式|长度|规则|注意事项|描述|字段名称?|列名)$/u;
/** What no name of a school or class says. */
const RULE =
  /必填|选填|填写|填报|全称|简称|一致|备案|报送|格式|长度|位数|不能为空|不得|不可|必须|请|例如|如[“"：:]|例[：:]|文本|代码|下拉|录入|规范|要求|[，。；]/u;
const FIELD_RULES = 2;

/** Whether a sheet 说明 says how to fill in the columns, and nothing about the class. */
function isGuide(rows: readonly TableRow[]): boolean {
  const lines = rows.map(lineOf).map(([key, value]) => [foldHeader(key), value] as const);
  if (lines.some(([key, value]) => OWN_HEADER_KEY.test(key) && OWN_HEADER_VALUE.test(foldHeader(value))))
    return true;
  const ofFields = lines.filter(([key, value]) => {
    const field = TEXT_KEYS.has(key) ? undefined : headerMeaning(key)?.field;
    return value !== '' && field !== undefined;
  });
  if (ofFields.length >= FIELD_RULES) return true;
  return lines.some(([key, value]) => {
    const said = TEXT_KEYS.get(key);
    return (said === 'school' || said === 'className') && RULE.test(value);
  });
}

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
 * What is taken is told; of a sheet of rules nothing is.
 */
export function readHead(rows: readonly TableRow[]): ReadHead {
  if (isGuide(rows)) {
    const notices = [{ kind: 'head-ignored' as const, detail: '' }];
    return { head: DEFAULT_HEAD, problems: [], notices };
  }
  let head = DEFAULT_HEAD;
  const problems: RosterProblem[] = [];
  const taken: string[] = [];
  for (const row of rows) {
    const [key, value] = lineOf(row);
    if (value === '') continue;
    const next = withLine(head, key, value);
    if (next !== 'unreadable') {
      if (isTold(key)) taken.push(`${key.replace(/[:：\s]+$/u, '').trim()}：${value}`);
      head = next;
    } else problems.push({ kind: 'head-unreadable', rowNumber: null, column: key.trim() });
  }
  const notices =
    taken.length === 0 ? {} : { notices: [{ kind: 'head-taken' as const, detail: taken.join('；') }] };
  return { head, problems, ...notices };
}

function isTold(key: string): boolean {
  const folded = foldHeader(key);
  const said = TEXT_KEYS.get(folded);
  return DEADLINE_KEYS.includes(folded) || (said !== undefined && TOLD.includes(said));
}
