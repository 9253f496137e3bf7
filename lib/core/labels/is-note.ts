import { stripBlanks } from '@/lib/core/characters/blanks';

const NOTE =
  /为准|保持一致|与.{1,12}(?:一致|相同|相符)|如有(?:误|疑|错|变)|(?:信息|内容)有误|请(?:与|以|联系|核对|核实|及时|填|按|先|咨询|向|查|到)|(?:应|须|需)(?:与|以).{1,12}$|由学校(?:更新|采集|报送|负责|填)/u;
const LONGEST = 200;

/** Whether what stands behind a label is advice about the field ("姓名：以身份证为准"), not its value. */
export function isNote(text: string): boolean {
  return text.length <= LONGEST && NOTE.test(stripBlanks(text));
}
