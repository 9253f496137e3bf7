import { simplifiedLabel } from '@/lib/core/characters/simplified-label';
import labels from '@/lib/core/data/labels.json';
import type { FieldKey, TextFieldKey } from '@/lib/core/fields/fields';
import { isTextField } from '@/lib/core/fields/kinds';
import { foldHeader, plainerHeaders } from './fold-header';

/** What a column header stands for. When several columns stand for one field, the higher rank is taken. */
export interface HeaderMeaning {
  readonly field: TextFieldKey;
  readonly rank: number;
}

/** Headers of rosters that are not in labels.json. Source: the notice of 2018-09-27 and its spellings. */
const MORE_NAMES: Readonly<Partial<Record<TextFieldKey, readonly string[]>>> = {
  expectedGraduation: ['预毕业日期', '预计毕业时间', '预毕业时间'],
  idNumber: ['身份证件号', '居民身份证号', '公民身份证号'],
  enrollDate: ['入学年月日', '入校日期', '入校时间'],
  name: ['名字', '学生名字'],
  ethnicity: ['族别'],
  studentNo: ['学生学号'],
  className: ['所在班', '班别', '行政班名称'],
  branch: ['学院名称', '院系名', '所在院系', '二级学院'],
  department: ['系别', '系名', '所在系'],
  school: ['录取院校', '录取学校', '院校名'],
  level: ['层次名称'],
};

/**
 * Too general to be taken for a field in a sheet, although pages of school systems use them as labels; 准考证号 and
 * 报名号 are other numbers than 考生号 in most provinces.
 */
const TOO_GENERAL = ['项目', '准考证号', '报名号'];

/** The record of a freshman shows the admission major, so its column goes before the present one. */
const ADMISSION_MAJOR = ['录取专业', '录取专业名称', 'rxzy', 'rxzy_display'];

/** These give way when the sheet also has a column with an exacter name for the same field. */
const SECOND_CHOICE = [
  '出生年月',
  'csny',
  '入学年月',
  'rxny',
  '毕业日期',
  '毕业时间',
  '离校日期',
  '入学考号',
  '学历',
  '学习层次',
  '培养层次',
  '学工号',
  '班号',
  '院系',
  '学校',
  '院校',
  '院(系)/部',
  '所属专业',
  '学生类别',
  '注册状态',
  'zczt',
];
const CODE_COLUMN = /(?:dm|代码|xbm|mzm)$/u;
const PLAIN_RANK = 10;

function rankOf(folded: string): number {
  if (ADMISSION_MAJOR.includes(folded)) return folded.endsWith('_display') ? 31 : 30;
  if (folded.endsWith('_display')) return 11;
  if (CODE_COLUMN.test(folded)) return 1;
  return SECOND_CHOICE.includes(folded) ? 5 : PLAIN_RANK;
}

/** Longer texts are notes. */
const LONGEST_HEADER = 60;

const CODE_AND_NAME = /^([A-Za-z_]+) (\p{Script=Han}.*)$/u;
const NOT_A_NAME = /^\(|[=|[]|p\.text/u;

/** labels.json also holds remarks: "XM 姓名" is two names, "byrq (in school)" is one, "(no label: …)" none. */
function namesIn(entry: string): readonly string[] {
  if (NOT_A_NAME.test(entry)) return [];
  const pair = CODE_AND_NAME.exec(entry);
  if (pair !== null) return pair.slice(1);
  return [entry.replace(/ \(.*$/u, '')];
}

/** Names of every field of ours, and of what stands beside them in sheets. */
const LABELLED = labels.fields satisfies Readonly<Record<FieldKey, object>>;

function namesOfField(field: string): ReadonlySet<string> {
  const entry = Object.entries(LABELLED).find(([key]) => key === field)?.[1];
  const seen = entry === undefined ? [] : Object.values(entry.seen).flat();
  const more = Object.entries(MORE_NAMES).find(([key]) => key === field)?.[1] ?? [];
  const listed = [...seen, ...(entry?.likely ?? [])].flatMap(namesIn);
  const names = [...listed, ...more].map(foldHeader);
  return new Set(names.filter((name) => !TOO_GENERAL.includes(name)));
}

/** A name that two fields use (YXDM is a school here and a college there) stands for neither. */
function buildMeanings(): ReadonlyMap<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  const usedBy = new Map<string, string>();
  for (const field of Object.keys(LABELLED))
    for (const name of namesOfField(field)) {
      const other = usedBy.get(name);
      usedBy.set(name, field);
      if (other !== undefined && other !== field) meanings.delete(name);
      else if (isTextField(field)) meanings.set(name, { field, rank: rankOf(name) });
    }
  return meanings;
}

const MEANINGS = buildMeanings();

/** The field that a column header stands for, by the table of known names only; null when it is none of them. */
export function headerMeaning(header: string): HeaderMeaning | null {
  if (header.length > LONGEST_HEADER) return null;
  for (const name of plainerHeaders(foldHeader(simplifiedLabel(header)))) {
    const meaning = MEANINGS.get(name);
    if (meaning !== undefined) return meaning;
  }
  return null;
}
