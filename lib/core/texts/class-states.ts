import type { MissingReason, StudentState, Way } from '@/lib/core/session/model/class-session';
import type { Verdict } from '@/lib/core/verdict/comparison';

/** A student's state is never told by colour alone: word and icon always go together. */
export const STATE_WORDS: Readonly<Record<StudentState, string>> = {
  waiting: '待核对',
  agreed: '一致',
  differs: '不一致',
  eyes: '需人工核对',
  missing: '不参加',
};

export const STATE_ICONS: Readonly<Record<StudentState, string>> = {
  waiting: '○',
  agreed: '✓',
  differs: '✕',
  eyes: '?',
  missing: '–',
};

/** The verdict whose colours a state wears. */
export const STATE_COLOURS: Readonly<Record<StudentState, Verdict>> = {
  waiting: 'unlisted',
  agreed: 'match',
  differs: 'mismatch',
  eyes: 'unsure',
  missing: 'variant',
};

export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  'gave-up': '放弃入学',
  'place-kept': '保留入学资格',
  'on-leave': '休学',
  withdrawn: '退学',
  'other-class': '不在本班',
  other: '其他原因',
};

/** How a result came in. The code of a confirmation picture is the student's own word. */
export const WAY_WORDS: Readonly<Record<Way, string>> = {
  live: '现场核对',
  confirmation: '确认图（自报）',
  screenshot: '截图',
  report: '验证报告',
};
export const BY_HAND = '人工';

/** Why somebody is missing, in the counselor's words where there are some. */
export function missingText(reason: MissingReason, words: string): string {
  return reason === 'other' && words !== '' ? words : MISSING_WORDS[reason];
}
