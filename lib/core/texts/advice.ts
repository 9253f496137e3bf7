import type { FieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { RosterAbout } from '@/lib/core/record/roster-about';

/**
 * What to do about a difference: evidence and whom to ask. Defaults after the rules of several universities; each has
 * its own, so a roster's head replaces them field by field.
 */
const ID_EVIDENCE = '户口簿、身份证和公安机关的证明';
const ADMISSION = '第一年此项须与录取数据一致，录取数据有误的，联系生源省份的考试机构';
const COLLEGE = '请联系学院教务老师核实';

const DEFAULT_ADVICE: Readonly<Record<FieldKey, string>> = {
  name: `请准备户口簿和身份证，交学院核实；${ADMISSION}。`,
  gender: `请准备${ID_EVIDENCE}，交学院核实；${ADMISSION}。`,
  birthDate: `请准备${ID_EVIDENCE}，交学院核实；${ADMISSION}。`,
  ethnicity: `请准备户口簿，交学院核实；${ADMISSION}。`,
  idNumber: `请准备${ID_EVIDENCE}，交学院核实；${ADMISSION}。`,
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
  examineeNo: `请对照录取通知书或准考证；${COLLEGE}。`,
  enrollDate: `${COLLEGE}。`,
  expectedGraduation: `${COLLEGE}。`,
  status: `${COLLEGE}。`,
  admissionPhoto: '照片缺失或不是本人的，请告诉学院，由学院上报。',
};

/** The advice for a field: the college's own when the head has one, else the default; with the head's contact. */
export function adviceFor(field: FieldKey, head: RosterAbout): string {
  const own = isPhoto(field) ? undefined : head.advice[field];
  const advice = own === undefined || own.trim() === '' ? DEFAULT_ADVICE[field] : own;
  return head.contact === '' ? advice : `${advice}联系：${head.contact}。`;
}
