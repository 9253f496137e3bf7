import { describe, expect, test } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { MOST_SURPRISES, SurpriseList, withSurprise } from '@/lib/core/surprises/surprise-list';

const TYPE: Surprise = { stage: 'read-file', errorClass: 'TypeError' };
const RANGE: Surprise = { stage: 'read-file', errorClass: 'RangeError' };

describe('a list of surprises', () => {
  test.each([
    ['the first', [], TYPE, [TYPE]],
    ['the same again', [TYPE], TYPE, [TYPE, TYPE]],
    ['another', [TYPE], RANGE, [TYPE, RANGE]],
  ] as const)('%s', (_, list, surprise, longer) => {
    expect(withSurprise(list, surprise)).toEqual(longer);
  });

  test('never holds more than a few, the first ones', () => {
    const list = new SurpriseList();
    list.see(RANGE);
    for (let times = 0; times < 1000; times += 1) list.see(TYPE);
    expect(list.list()).toEqual([RANGE, ...Array(MOST_SURPRISES - 1).fill(TYPE)]);
  });

  test('holds nothing of what comes along with a surprise', () => {
    expect(withSurprise([], { ...TYPE, message: '张三' } as Surprise)).toEqual([TYPE]);
  });

  test('tells whoever listens, and is another list then', () => {
    const list = new SurpriseList();
    const seen: unknown[] = [];
    const stop = list.subscribe(() => seen.push(list.list()));
    list.see(TYPE);
    list.see(RANGE);
    stop();
    list.see(TYPE);
    expect(seen).toEqual([[TYPE], [TYPE, RANGE]]);
  });

  test('listeners who break it again and again come to an end', () => {
    const list = new SurpriseList();
    let times = 0;
    list.subscribe(() => {
      times += 1;
      list.see(TYPE);
    });
    list.see(TYPE);
    expect(times).toBe(MOST_SURPRISES);
  });
});
