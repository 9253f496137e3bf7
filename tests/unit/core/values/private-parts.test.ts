import { describe, expect, test } from 'vitest';
import { birthsOf, type PrivateNumbers, privateParts } from '@/lib/core/values/private-parts';

const ID = '500109200603180029';
const KNOWN: PrivateNumbers = {
  ids: [ID],
  births: ['2006年03月18日'],
  others: ['222026321062001', '26500109110123'],
  whole: false,
  birthShown: false,
};

/** The text with what is hidden as #, one for each code point. */
function shown(text: string, change: Partial<PrivateNumbers> = {}): string {
  const hidden = new Set(privateParts(text, { ...KNOWN, ...change }));
  let at = 0;
  return [...text]
    .map((character) => {
      const first = at;
      at += character.length;
      return hidden.has(first) ? '#' : character;
    })
    .join('');
}

describe('the record’s own ID number, however it is written', () => {
  test.each([
    [ID, '500109##########29'],
    ['500109.20060318.0029', '500109.########.##29'],
    ['500109·20060318·0029', '500109·########·##29'],
    ['500109/20060318/0029', '500109/########/##29'],
    ['500109_20060318_0029', '500109_########_##29'],
    ['500109,20060318,0029', '500109,########,##29'],
    ['500109(20060318)0029', '500109(########)##29'],
    ['500109 | 2006 | 0318 | 0029', '500109 | #### | #### | ##29'],
    ['5★0★0★1★0★9★2★0★0★6★0★3★1★8★0★0★2★9', '5★0★0★1★0★9★#★#★#★#★#★#★#★#★#★#★2★9'],
    ['五〇〇一〇九二〇〇六〇三一八〇〇二九', '五〇〇一〇九##########二九'],
    ['⑤⓪⓪①⓪⑨②⓪⓪⑥⓪③①⑧⓪⓪②⑨', '⑤⓪⓪①⓪⑨##########②⑨'],
    ['𝟓𝟎𝟎𝟏𝟎𝟗𝟐𝟎𝟎𝟔𝟎𝟑𝟏𝟖𝟎𝟎𝟐𝟗', '𝟓𝟎𝟎𝟏𝟎𝟗##########𝟐𝟗'],
    ['٥٠٠١٠٩٢٠٠٦٠٣١٨٠٠٢٩', '٥٠٠١٠٩##########٢٩'],
    ['５００１０９２００６０３１８００２９', '５００１０９##########２９'],
    ['920081306002901005', '92##########901005'],
    ['5001092006', '500109####'],
    ['后十二位 200603180029', '后十二位 ##########29'],
  ])('%s', (text, seen) => {
    expect(shown(text)).toBe(seen);
  });

  test('all of it where all is wanted', () => {
    expect(shown(`${ID} 500109.20060318.0029`, { whole: true })).toBe(
      '################## ######.########.####',
    );
  });
});

describe('a birth date beside it, in every notation', () => {
  test.each([
    ['出生日期 2006年03月18日', '出生日期 ##########日'],
    ['2006年3月18日', '#########日'],
    ['2006-03-18 2006/3/18 2006.03.18', '########## ######### ##########'],
    ['20060318', '########'],
    ['2006 年 03 月 18 日', '############## 日'],
    ['18/03/2006, 3/18/2006', '##########, #########'],
    ['生于2006年3月', '生于######月'],
  ])('%s', (text, seen) => {
    expect(shown(text)).toBe(seen);
  });

  test('which the ID number itself tells where the page shows none', () => {
    expect(birthsOf({ ids: [ID], births: [] })).toEqual(['20060318']);
    expect(shown('2006-03-18', { births: [] })).toBe('##########');
  });

  test('unless it is to be shown', () => {
    expect(shown('2006年03月18日', { birthShown: true })).toBe('2006年03月18日');
    expect(shown(ID, { birthShown: true })).toBe('500109##########29');
  });
});

describe('papers of other people', () => {
  test.each([
    ['510107200002291128', '510107##########28'],
    ['510107.20000229.1128', '510107.########.##28'],
    ['510107000229112', '###############'],
    ['E12345678', '#########'],
  ])('%s', (text, seen) => {
    expect(shown(text)).toBe(seen);
  });
});

describe('what is no ID number and no birth date stays', () => {
  test.each([
    '学号 222026321062001 考生号 26500109110123',
    '入学日期 2022年09月01日 预计毕业日期 2026年06月30日',
    '2006年09月01日',
    '计科2026级1班',
    '4 年',
    '500109',
    '2018-09-01, 2022-06-30, 2022-07-01',
    '电话 010-67410388',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('also a 学号 that looks like an old ID number', () => {
    expect(shown('222021601011001', { others: ['222021601011001'] })).toBe('222021601011001');
  });
});
