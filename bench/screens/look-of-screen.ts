import { FONTS } from '@/bench/reading/fonts';
import type { Random } from '@/bench/reading/random';
import type { ScreenLayout, ScreenLook } from './screen';

/** Of thirty: a third from phones' pages, the computer's most, the rest from apps and long pictures. */
const SHARES: readonly (readonly [ScreenLayout, number])[] = [
  ['computer', 12],
  ['phone', 10],
  ['app', 5],
  ['long', 3],
];
const LOSSY = 0.4;
/** Phones have no serifs. */
const PHONE_FONTS = ['Noto Sans CJK SC', 'WenQuanYi Micro Hei', 'WenQuanYi Zen Hei'] as const;

/** How screenshot `index` looks. Neighbours differ: the layouts take turns, eleven apart. */
export function lookOfScreen(random: Random, index: number): ScreenLook {
  const layout = layoutAt((index * 11) % 30);
  const isComputer = layout === 'computer';
  const jpeg = random.next() < LOSSY ? random.between(60, 90) : null;
  return {
    layout,
    font: random.pick(isComputer ? FONTS : PHONE_FONTS),
    scale: isComputer ? random.pick([1, 1, 1.25, 2]) : random.pick([2, 2.75, 3]),
    isStacked: !isComputer && random.next() < 0.4,
    isDark: random.next() < 0.1,
    jpeg,
    // a messenger makes only large pictures smaller
    shrunk: jpeg !== null && !isComputer && random.next() < 0.5 ? random.pick([0.67, 0.75, 0.85]) : 1,
  };
}

function layoutAt(place: number): ScreenLayout {
  let from = 0;
  for (const [layout, share] of SHARES) {
    from += share;
    if (place < from) return layout;
  }
  return 'computer';
}
