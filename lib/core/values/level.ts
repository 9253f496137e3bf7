import { foldBrackets } from '@/lib/core/characters/brackets';

/** CHSI's own words first; behind them what school systems write for the same (正方, 强智: 普通本科, 本科生). */
const WRITINGS: readonly (readonly [string, ...string[]])[] = [
  ['本科', '普通本科', '普通本科生', '本科生', '大学本科'],
  ['专科', '普通专科', '普通专科生', '专科生', '大学专科', '高职(专科)', '专科(高职)'],
  ['第二学士学位', '二学位', '第二学位'],
  ['硕士研究生', '硕士', '硕士生'],
  ['博士研究生', '博士', '博士生'],
];

const LEVELS: ReadonlyMap<string, string> = new Map(
  WRITINGS.flatMap((writings) => writings.map((writing) => [writing, writings[0]] as const)),
);

/** The 层次 that `text` names, in CHSI's word for it (本科); null for anything else (专升本, 高起本 are other levels). */
export function readLevel(text: string): string | null {
  return LEVELS.get(text) ?? LEVELS.get(foldBrackets(text)) ?? null;
}
