import { describe, expect, test } from 'vitest';
import { stillPrivate } from '@/lib/core/capture/still-private';

const KNOWN = {
  ids: ['500109200603180029'],
  births: ['2006年03月18日'],
  others: ['222026321062001'],
  whole: false,
  birthShown: false,
};

/** Lines below each other, each with pieces 200 px apart; which texts are found. */
function found(...rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.flatMap((pieces, row) =>
    pieces.map((text, piece) => ({
      text,
      box: { left: 200 * piece, top: 30 * row, width: 150, height: 14 },
    })),
  );
  const boxes = stillPrivate([...lines].reverse(), KNOWN);
  return lines.filter(({ box }) => boxes.includes(box)).map(({ text }) => text);
}

describe('a line that tells the ID number or the birth date is found', () => {
  test.each([
    '500109200603180029',
    '证件号500109200603180029',
    '500109·20060318·0029',
    '920081306002901005',
    '5001092006O3l80029',
    '500109200603780029',
    '2006031800',
    '2006-03-18',
    '出生于2006年3月18日',
    '510107200002291128',
  ])('%s', (text) => {
    expect(found([text])).toEqual([text]);
  });

  test('in two lines, in pieces of one row, and digit by digit', () => {
    expect(found(['50010920'], ['0603180029'])).toEqual(['50010920', '0603180029']);
    expect(found(['500109', '2006', '0318', '0029'])).toEqual(['2006', '0318', '0029']);
    expect(found([...'500109200603180029'])).toHaveLength(10);
  });
});

describe('what stays readable is not', () => {
  test.each([
    [['证件号码：', '500109'], ['软件2301'], ['入学日期：', '2023年09月05日']],
    [
      ['证件号码：', '500109', '29'],
      ['学号：', '222026321062001'],
    ],
    [['2026年09月01日', '2030年06月30日', '计科2026级1班']],
    [['林知夏', '西南大学', '4年']],
  ])('%j', (...rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
