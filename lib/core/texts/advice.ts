import type { FieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { RosterAbout } from '@/lib/core/record/roster-about';

/**
 * What to do about a difference: evidence and whom to ask. Defaults after the rules of several universities; each has
 * its own, so a roster's head replaces them field by field.
 */
const ID_PAPERS = ['户口簿', '身份证', '公安机关的证明'] as const;
const NAME_PAPERS = ['户口簿', '身份证'] as const;
const ETHNICITY_PAPERS = ['户口簿'] as const;
const EXAM_PAPERS = ['录取通知书或准考证'] as const;
const ADMISSION = '第一年此项须与录取数据一致，录取数据有误的，联系生源省份的考试机构';
const COLLEGE = '请联系学院教务老师核实';

const DEFAULT_ADVICE: Readonly<Record<FieldKey, string>> = {
  name: `请准备${inWords(NAME_PAPERS)}，交学院核实；${ADMISSION}。`,
  gender: `请准备${inWords(ID_PAPERS)}，交学院核实；${ADMISSION}。`,
  birthDate: `请准备${inWords(ID_PAPERS)}，交学院核实；${ADMISSION}。`,
  ethnicity: `请准备${inWords(ETHNICITY_PAPERS)}，交学院核实；${ADMISSION}。`,
  idNumber: `请准备${inWords(ID_PAPERS)}，交学院核实；${ADMISSION}。`,
  school: `请先确认打开的是本校的学籍；联合培养的同学，学籍可能注册在合作学校。${COLLEGE}。`,
  level: `${COLLEGE}；${ADMISSION}。`,
  major: '新生显示的是录取专业，与现在的专业不同时无需更改；与录取专业也不同的，请联系学院教务老师核实。',
  duration: `${COLLEGE}。`,
  educationType: `${COLLEGE}。`,
  studyForm: `${COLLEGE}。`,
  branch: '此项以学校内部为准，一般不需要处理。',
  department: '此项以学校内部为准，一般不需要处理。',
  className: '此项以学校内部为准，一般不需要处理。',
  studentNo: `${COLLEGE}。`,
  examineeNo: `请对照${inWords(EXAM_PAPERS)}；${COLLEGE}。`,
  enrollDate: `${COLLEGE}。`,
  expectedGraduation: `${COLLEGE}。`,
  status: `${COLLEGE}。`,
  admissionPhoto: '照片缺失或不是本人的，请告诉学院，由学院上报。',
};

/** What proves the right value; the college looks into all else itself. */
const PAPERS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  name: NAME_PAPERS,
  gender: ID_PAPERS,
  birthDate: ID_PAPERS,
  ethnicity: ETHNICITY_PAPERS,
  idNumber: ID_PAPERS,
  examineeNo: EXAM_PAPERS,
};
const NO_EVIDENCE = '由学院核实';

/** 户口簿、身份证和公安机关的证明 */
function inWords(papers: readonly string[]): string {
  const [last = '', ...before] = papers.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join('、')}和${last}`;
}

function ownAdvice(field: FieldKey, head: RosterAbout): string {
  return isPhoto(field) ? '' : (head.advice[field] ?? '').trim();
}

/** What a student is to bring for a field, in few words; the college's own advice goes first, as it is. */
export function evidenceFor(field: FieldKey, head: RosterAbout): string {
  const papers = PAPERS[field];
  return ownAdvice(field, head) || (papers === undefined ? NO_EVIDENCE : inWords(papers));
}

/** What to bring for these fields, each once. Where the college has advice of its own, that says what to bring. */
export function materialsFor(fields: readonly FieldKey[], head: RosterAbout): readonly string[] {
  const papers = fields
    .filter((field) => ownAdvice(field, head) === '')
    .flatMap((field) => PAPERS[field] ?? []);
  return [...new Set(papers)];
}

/** The advice for a field: the college's own when the head has one, else the default. Whom to ask is said once, elsewhere. */
export function adviceFor(field: FieldKey, head: RosterAbout): string {
  return ownAdvice(field, head) || DEFAULT_ADVICE[field];
}
