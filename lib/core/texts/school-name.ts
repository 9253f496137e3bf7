import type { NameFinding, NameState, Place } from '@/lib/core/school-name/name-finding';
import { formText } from './forms';

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  before: '前面',
  after: '后面',
  both: '前后',
  inside: '中间',
};
const FULL_STOPS = /^[。.．]+$/u;
const QUOTES = /^["'“”‘’＂＇「」『』«»]+$/u;

/** No piece of a typed text is repeated longer than this (code points). */
const LONGEST_PIECE = 30;

function piece(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_PIECE ? text : `${characters.slice(0, LONGEST_PIECE).join('')}…`;
}

/** One thing that is off, in words. */
export function nameFindingText(finding: NameFinding, expected: string): string {
  switch (finding.kind) {
    case 'blanks-around':
      return `${PLACE_NAMES[finding.place]}多了${countOf(finding.count)}空格。学信网会去掉前后的空格，最好还是删掉。`;
    case 'blanks-inside':
      return `中间多了${countOf(finding.count)}空格，学信网不会去掉。`;
    case 'invisible':
      return `${PLACE_NAMES[finding.place]}有${finding.count > 1 ? ` ${finding.count} 个` : ''}看不见的字符（${finding.codes.join('、')}），学信网不会去掉。`;
    case 'look-alike':
      return `${formText(finding.typed, { kind: finding.form, standard: finding.wanted })}。`;
    case 'other-character':
      return `第 ${finding.place} 个字是“${finding.typed}”，应为“${finding.wanted}”。`;
    case 'marks':
      return marksText(finding.marks);
    case 'extra':
      return `比校名多了“${piece(finding.text)}”。`;
    case 'missing':
      return `比校名少了“${finding.text}”。`;
    case 'unfinished':
      return `还差“${finding.rest}”。`;
    case 'another':
      return `这是“${piece(finding.text)}”，不是“${expected}”。`;
    case 'too-long':
      return `有 ${finding.length} 个字，校名只有 ${Array.from(expected).length} 个字。`;
    case 'nothing-seen':
      return '只有空格或看不见的字符，没有校名。';
    default:
      return finding satisfies never;
  }
}

function marksText(marks: string): string {
  if (QUOTES.test(marks)) return '多了引号。';
  return FULL_STOPS.test(marks) ? `多了句号“${piece(marks)}”。` : `多了标点或符号“${piece(marks)}”。`;
}

function countOf(count: number): string {
  return count === 1 ? '一个' : ` ${count} 个`;
}

/** The one line above the findings. */
export function nameStateText(state: Exclude<NameState, 'empty'>, expected: string): string {
  switch (state) {
    case 'exact':
      return `与“${expected}”逐字相同`;
    case 'trimmed':
      return `去掉前后的空格，就是“${expected}”`;
    case 'differs':
      return `与“${expected}”不同`;
    default:
      return state satisfies never;
  }
}

/** Words that stand wherever a typed school name is judged. */
export const SCHOOL_NAME_TEXTS = {
  typed: '填写的',
  expected: '应为',
  copied: '已复制。',
  copyFailed: '浏览器没有允许复制，请照着校名手动输入。',
} as const;

/** The button that copies the exact name. */
export function copyNameText(expected: string): string {
  return `复制“${expected}”`;
}
