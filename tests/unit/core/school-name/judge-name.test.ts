import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeName, LONGEST_JUDGED, sentOf } from '@/lib/core/school-name/judge-name';
import { nameFindingText } from '@/lib/core/texts/school-name';

const SCHOOL = '西南大学';
const saidOf = (typed: string, expected = SCHOOL): readonly string[] =>
  judgeName(typed, expected).findings.map((finding) => nameFindingText(finding, expected));

describe('what is said of a typed name', () => {
  test.each<[string, string, readonly string[]]>([
    ['', 'empty', []],
    [SCHOOL, 'exact', []],
    ['西南大学 ', 'trimmed', ['后面多了一个空格。学信网会去掉前后的空格，最好还是删掉。']],
    ['\u3000西南大学', 'trimmed', ['前面多了一个空格。学信网会去掉前后的空格，最好还是删掉。']],
    ['\ufeff西南大学\u00a0', 'trimmed', ['前后多了 2 个空格。学信网会去掉前后的空格，最好还是删掉。']],
    ['西南大学\n', 'trimmed', ['后面多了一个空格。学信网会去掉前后的空格，最好还是删掉。']],
    ['西南 大学', 'differs', ['中间多了一个空格，学信网不会去掉。']],
    ['西 南\u3000大学', 'differs', ['中间多了 2 个空格，学信网不会去掉。']],
    ['西南\u200b大学', 'differs', ['中间有看不见的字符（U+200B），学信网不会去掉。']],
    ['\u200b西南大学', 'differs', ['前面有看不见的字符（U+200B），学信网不会去掉。']],
    [
      '\u200b西南大学\u200b\u2060',
      'differs',
      ['前后有 3 个看不见的字符（U+200B、U+2060），学信网不会去掉。'],
    ],
    ['西南大\ufe00学', 'differs', ['中间有看不见的字符（U+FE00），学信网不会去掉。']],
    ['西南大\ufeff学', 'differs', ['中间有看不见的字符（U+FEFF），学信网不会去掉。']],
    ['西南大學', 'differs', ['是繁体字“學”，不是“学”。']],
    ['西南⼤学', 'differs', ['是“⼤”（康熙部首），不是“大”。']],
    ['⻄南大学', 'differs', ['是“⻄”（部首），不是“西”。']],
    ['覀南大学', 'differs', ['是“覀”（异体字），不是“西”。']],
    ['西南大㊫', 'differs', ['是“㊫”（带框的符号），不是“学”。']],
    [
      '⻄南⼤學',
      'differs',
      ['是“⻄”（部首），不是“西”。', '是“⼤”（康熙部首），不是“大”。', '是繁体字“學”，不是“学”。'],
    ],
    ['西南大学育才学院', 'differs', ['比校名多了“育才学院”。']],
    ['西南大學育才学院', 'differs', ['比校名多了“育才学院”。', '是繁体字“學”，不是“学”。']],
    ['重庆西南大学', 'differs', ['比校名多了“重庆”。']],
    ['西南大学西南大学', 'differs', ['比校名多了“西南大学”。']],
    ['我是西南大学的', 'differs', ['比校名多了“我是…的”。']],
    ['西大', 'differs', ['比校名少了“南…学”。']],
    ['⾑⾇大学', 'differs', ['这是“西⾇大学”，不是“西南大学”。', '是“⾑”（康熙部首），不是“西”。']],
    ['西南大⼦', 'differs', ['这是“西南大⼦”，不是“西南大学”。']],
    ['🎓西南大学', 'differs', ['多了标点或符号“🎓”。']],
    ['我的学校是西南大学', 'differs', ['比校名多了“我的学校是”。']],
    [
      'Southwest University',
      'differs',
      ['这是“SouthwestUniversity”，不是“西南大学”。', '中间多了一个空格，学信网不会去掉。'],
    ],
    ['西南大学（北碚校区）', 'differs', ['比校名多了“（北碚校区）”。']],
    ['西南大学10635', 'differs', ['比校名多了“10635”。']],
    ['西南大学\r\n姓名', 'differs', ['比校名多了“姓名”。', '中间多了 2 个空格，学信网不会去掉。']],
    ['西南大学\u202e', 'differs', ['后面有看不见的字符（U+202E），学信网不会去掉。']],
    ['西南大大学', 'differs', ['比校名多了“大”。']],
    ['西南', 'differs', ['还差“大学”。']],
    ['西南学', 'differs', ['比校名少了“大”。']],
    ['大学', 'differs', ['比校名少了“西南”。']],
    ['西南太学', 'differs', ['第 3 个字是“太”，应为“大”。']],
    ['西南大字', 'differs', ['第 4 个字是“字”，应为“学”。']],
    ['东南大学', 'differs', ['这是“东南大学”，不是“西南大学”。']],
    ['西南交通大学', 'differs', ['这是“西南交通大学”，不是“西南大学”。']],
    ['西南财经大学', 'differs', ['这是“西南财经大学”，不是“西南大学”。']],
    ['西南师范大学', 'differs', ['这是“西南师范大学”，不是“西南大学”。']],
    ['xinandaxue', 'differs', ['这是“xinandaxue”，不是“西南大学”。']],
    ['西南大学。', 'differs', ['多了句号“。”。']],
    ['“西南大学”', 'differs', ['多了引号。']],
    ['西南大学，', 'differs', ['多了标点或符号“，”。']],
    ['西南大?', 'differs', ['还差“学”。', '多了标点或符号“?”。']],
    [' ', 'differs', ['只有空格或看不见的字符，没有校名。']],
    ['\u200b', 'differs', ['只有空格或看不见的字符，没有校名。']],
    [
      ' 西南 大學\u200b。',
      'differs',
      [
        '是繁体字“學”，不是“学”。',
        '多了句号“。”。',
        '中间多了一个空格，学信网不会去掉。',
        '中间有看不见的字符（U+200B），学信网不会去掉。',
        '前面多了一个空格。学信网会去掉前后的空格，最好还是删掉。',
      ],
    ],
  ])('%j is %s', (typed, state, said) => {
    expect(judgeName(typed, SCHOOL).state).toBe(state);
    expect(saidOf(typed)).toEqual(said);
  });

  test.each([
    ['中国地质大学', ['还差“（武汉）”。']],
    ['中国地质大学(武汉)', ['第 7 个字是“(”，应为“（”。', '第 10 个字是“)”，应为“）”。']],
    ['中国地质大学武汉', ['比校名少了“（…）”。']],
    ['中国地质大学（北京）', ['这是“中国地质大学（北京）”，不是“中国地质大学（武汉）”。']],
  ])('brackets of a name: %s', (typed, said) => {
    expect(saidOf(typed, '中国地质大学（武汉）')).toEqual(said);
  });
});

describe('bad input', () => {
  test('10,000 pasted characters are counted and not looked into', () => {
    expect(judgeName('西'.repeat(10_000), SCHOOL)).toEqual({
      state: 'differs',
      findings: [{ kind: 'too-long', length: 10_000 }],
    });
    expect(sentOf('西'.repeat(10_000))).toHaveLength(LONGEST_JUDGED);
  });

  test('the longest text that is looked into is repeated in part only', () => {
    expect(saidOf('东'.repeat(LONGEST_JUDGED)).join('').length).toBeLessThan(80);
  });

  test('a text is exact when it is the name, and never otherwise; what differs is always said', () => {
    const parts = fc.constantFrom(
      '西',
      '南',
      '大',
      '学',
      '⼤',
      '學',
      ' ',
      '\u200b',
      '\u3000',
      '。',
      '育',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('');
        const { state, findings } = judgeName(typed, SCHOOL);
        expect(state === 'exact').toBe(typed === SCHOOL);
        expect(state === 'trimmed').toBe(typed !== SCHOOL && typed.trim() === SCHOOL);
        expect(findings.length > 0).toBe(state === 'trimmed' || state === 'differs');
      }),
    );
  });
});
