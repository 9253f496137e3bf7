import { expect, test } from 'vitest';
import { arrivalsText } from '@/lib/core/texts/class-arrivals';

function came(name: string) {
  return { name, tail: '2001', state: 'agreed' } as const;
}

test.each([
  [[], ''],
  [[came('林知夏')], '新结果：林知夏（2001） 一致'],
  [[came('甲'), came('乙')], '新结果：甲（2001） 一致；乙（2001） 一致'],
  [[came('甲'), came('乙'), came('丙'), came('丁')], '新到 4 个结果，最后是丁（2001） 一致'],
])('%#', (all, text) => {
  expect(arrivalsText(all)).toBe(text);
});
