import { describe, expect, test } from 'vitest';
import { ERROR_CLASSES, STAGES, type Surprise } from '@/lib/core/surprises/surprise';
import { MOST_KINDS, SurpriseList, withSurprise } from '@/lib/core/surprises/surprise-list';

const TYPE: Surprise = { stage: 'read-file', errorClass: 'TypeError' };
const RANGE: Surprise = { stage: 'read-file', errorClass: 'RangeError' };

describe('a list of surprises', () => {
  test.each([
    ['the first', [], TYPE, [{ ...TYPE, count: 1 }]],
    ['the same again', [{ ...TYPE, count: 1 }], TYPE, [{ ...TYPE, count: 2 }]],
    [
      'another',
      [{ ...TYPE, count: 2 }],
      RANGE,
      [
        { ...TYPE, count: 2 },
        { ...RANGE, count: 1 },
      ],
    ],
    ['one of very many', [{ ...TYPE, count: 99 }], TYPE, [{ ...TYPE, count: 99 }]],
  ] as const)('%s', (_, list, surprise, longer) => {
    expect(withSurprise(list, surprise)).toEqual(longer);
  });

  test('never holds more than a few kinds, the first ones', () => {
    const list = new SurpriseList();
    const all = STAGES.flatMap((stage) => ERROR_CLASSES.map((errorClass) => ({ stage, errorClass })));
    for (const surprise of all) list.see(surprise);
    expect(list.list()).toEqual(all.slice(0, MOST_KINDS).map((surprise) => ({ ...surprise, count: 1 })));
  });

  test('holds nothing of what comes along with a surprise', () => {
    expect(withSurprise([], { ...TYPE, message: '张三' } as Surprise)).toEqual([{ ...TYPE, count: 1 }]);
  });

  test('tells whoever listens, and is another list then', () => {
    const list = new SurpriseList();
    const seen: unknown[] = [];
    const stop = list.subscribe(() => seen.push(list.list()));
    list.see(TYPE);
    list.add([
      { ...TYPE, count: 2 },
      { ...RANGE, count: 1 },
    ]);
    list.add([]);
    stop();
    list.see(TYPE);
    expect(seen).toEqual([
      [{ ...TYPE, count: 1 }],
      [
        { ...TYPE, count: 3 },
        { ...RANGE, count: 1 },
      ],
    ]);
  });

  test('listeners who break it again and again come to an end', () => {
    const list = new SurpriseList();
    let times = 0;
    list.subscribe(() => {
      times += 1;
      list.see(TYPE);
    });
    list.see(TYPE);
    expect(times).toBe(99);
  });
});
