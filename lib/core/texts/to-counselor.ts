import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { hideIds } from '@/lib/core/values/hidden-digits';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { materialsFor } from './advice';
import { differenceText } from './difference';
import { FIELD_NAMES } from './fields';
import { reasonNote } from './reasons';

/** The words around it. */
export const TO_COUNSELOR_TEXTS = {
  title: '怎么告诉学院',
  materials: '要带的材料',
  materialsNote: '勾选只为自己备忘，不会保存。',
  copy: '复制发给辅导员的话',
  copied: '已复制，请粘贴到聊天里。',
  copyFailed: '浏览器没有允许复制，请照着下面的文字输入。',
  preview: '看看要发的话（没有证件号码）',
} as const;

export interface ToCounselorParts {
  /** all lines of the comparison: they say who it is */
  readonly lines: readonly FieldLine[];
  /** linesToReport of it */
  readonly reported: readonly FieldLine[];
  readonly head: RosterAbout;
  readonly hasRoster: boolean;
}

/** No 学号 or 考生号 has so many digits: an ID number that was cut off or mistyped, in whichever column. */
const LIKE_AN_ID = /[\d０-９]{17,}[XxＸｘ]?/gu;

/** What the college calls it; else what the page says, where that was read as text. */
function calledOrShown(lines: readonly FieldLine[], field: TextFieldKey): string {
  const line = lines.find((one) => one.field === field);
  if (!line) return '';
  return line.expected ?? (line.readBy === 'text' ? line.shown : null) ?? '';
}

function greeting({ lines, head }: ToCounselorParts): string {
  const name = [head.className, calledOrShown(lines, 'name')].filter((part) => part !== '').join(' ');
  const number = calledOrShown(lines, 'studentNo');
  const who = [name, number === '' ? '' : `学号 ${number}`].filter((part) => part !== '').join('，');
  return who === '' ? '老师您好。' : `老师您好，我是${who}。`;
}

function saysWhat(line: FieldLine): string {
  return line.reason === 'photo-missing' ? reasonNote(line) : differenceText(line);
}

/**
 * A polite message of a student to the counselor: who, each field with both values, what will be brought. No digit of an
 * ID number, whichever field differs. '' when there is nothing to report.
 */
export function toCounselor(parts: ToCounselorParts): string {
  const { lines, reported, head, hasRoster } = parts;
  if (reported.length === 0) return '';
  const ids = lines.filter(({ field }) => field === 'idNumber');
  const known = ids.flatMap(({ shown, expected }) => [shown ?? '', expected ?? '']).filter((id) => id !== '');
  const materials = materialsFor(
    reported.map(({ field }) => field),
    head,
  );
  const text = [
    greeting(parts),
    `我的学信网学籍信息有 ${reported.length} 项${hasRoster && !reported.some(({ field }) => isPhoto(field)) ? '与学校名册不同' : '需要核实'}：`,
    ...reported.map((line, index) => `${index + 1}. ${FIELD_NAMES[line.field]}：${saysWhat(line)}。`),
    ...(materials.length === 0 ? [] : [`核实时我会带上：${materials.join('、')}。`]),
    '请问应该怎么办理，还需要我做什么？谢谢老师！',
  ].join('\n');
  return hideIds(
    text.replaceAll(LIKE_AN_ID, (digits) => '*'.repeat(digits.length)),
    known,
    true,
  );
}
