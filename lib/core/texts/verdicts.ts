import type { RecordResult, Verdict } from '@/lib/core/verdict/comparison';

/** A verdict is never told by colour alone: word and icon always go together. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  match: '一致',
  variant: '写法不同',
  mismatch: '不一致',
  unsure: '需人工核对',
  absent: '页面未显示',
  unlisted: '名册未提供',
};

export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  match: '✓',
  variant: '≈',
  mismatch: '✕',
  unsure: '?',
  absent: '–',
  unlisted: '○',
};

export const RESULT_WORDS: Readonly<Record<RecordResult, string>> = {
  match: '一致',
  mismatch: '不一致',
  unsure: '需人工核对',
  none: '未比对',
};
