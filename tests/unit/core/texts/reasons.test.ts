import { describe, expect, test } from 'vitest';
import { CELL_REFUSALS } from '@/lib/core/record/expected-record';
import { checkText, doubtNote, reasonNote, reasonText } from '@/lib/core/texts/reasons';
import { CHECKS, type FieldLine } from '@/lib/core/verdict/comparison';
import { REASONS } from '@/lib/core/verdict/reasons';
import {
  MATCH,
  mismatch,
  refused,
  unsure,
  type ValueOutcome,
  variant,
} from '@/lib/core/verdict/value-outcome';
import { EVERY_OUTCOME, madeUpLine, settledLine } from '@/tests/support/made-up-line';

const FIELD = 'expectedGraduation';
const VALUES = { shown: '2022年07月01日', expected: '2022年06月30日' };
const DIFFERENT = madeUpLine(FIELD, mismatch('different'), VALUES);

function lineFor(outcome: ValueOutcome, values = {}): FieldLine {
  return madeUpLine(FIELD, outcome, { ...VALUES, ...values });
}
const GIVEN_REASONS = EVERY_OUTCOME.filter(({ reason }) => reason !== null);

describe('a sentence for every reason', () => {
  test('says both values of a difference', () => {
    expect(reasonText(DIFFERENT)).toBe('学信网显示 2022年07月01日，名册为 2022年06月30日');
  });

  test.each(GIVEN_REASONS)('$verdict, $reason is told in short polite words without blame', (outcome) => {
    const text = reasonText(lineFor(outcome));
    expect(text).not.toBe('');
    expect(text).not.toMatch(/错误|已认证|已验证|造假|篡改|undefined|null/);
    expect(Array.from(text).length).toBeLessThanOrEqual(80);
  });

  test('says both values and what may explain them', () => {
    expect(reasonText(lineFor(unsure('partial-date'), { shown: '2022年06月' }))).toBe(
      '学信网显示 2022年06月，名册为 2022年06月30日；页面只有年月，没有日',
    );
  });

  test.each(CELL_REFUSALS)('a cell refused because of %s says so', (why) => {
    expect(reasonText(lineFor(refused(why)))).toMatch(/^名册此格.*无法比对$/);
  });

  test('of a student whom the roster does not have no cell is spoken of', () => {
    expect(reasonText(lineFor(refused('not-in-roster')))).toBe('名册中没有这位学生，未比对');
  });

  test('a plain match needs no words', () => {
    expect(reasonText(lineFor(MATCH))).toBe('');
  });

  test('a value shown another way than the others is never called changed', () => {
    expect(reasonText(lineFor(unsure('mixed')))).toBe('此项显示方式与其他项不同，请刷新后再核对');
  });

  test.each([
    ['pixels', '林知夏', '林知睿', '识读为“林知夏”，名册为“林知睿”'],
    ['text', '林知夏', '林知睿', '学信网显示“林知夏”，名册为“林知睿”'],
    ['pixels', '林知夏', '林知夏', ''],
    ['none', null, '林知睿', ''],
  ] as const)(
    'what a person settled (%s, %s, %s) asks for nothing more',
    (settledFrom, shown, expected, words) => {
      const line = settledLine(FIELD, 'match', {
        reason: 'pixels-weak-character',
        settledFrom,
        shown,
        expected,
      });
      expect([reasonText(line), reasonNote(line)]).toEqual([words, '']);
    },
  );

  test.each(REASONS.unsure.filter((reason) => reason.startsWith('pixels-')))(
    '%s names both values and sends the person to the crop',
    (reason) => {
      expect(reasonText(lineFor(unsure(reason), { readBy: 'pixels' }))).toMatch(
        /^识读为“2022年07月01日”，名册为“2022年06月30日”：.*请对照截图核对$/,
      );
    },
  );

  test.each([
    ['pixels-weak-character', '杨龙', '杨䶮', '姓名里的“䶮”识读程序认不准，请对照图片看一眼'],
    ['pixels-look-alike', '王禛', '王禛', '姓名里的“禛”识读程序认不准，请对照图片看一眼'],
    ['pixels-unclear', '杨龙', '杨䶮', '姓名里的“䶮”识读程序认不准，请对照图片看一眼'],
    ['pixels-disagree', '杨龙', '杨䶮', '姓名里的“䶮”识读程序认不准，请对照图片看一眼'],
    // of what was read, where the roster's own characters can all be told
    ['pixels-look-alike', '王禛', '王木', '姓名里的“禛”识读程序认不准，请对照图片看一眼'],
    ['pixels-weak-character', '王铭', '王铭', '其中有程序认不准的字（生僻或容易认错），请对照截图核对'],
    ['pixels-unclear', '林知夏', '林知夏', '截图不够清楚，没有把握，请对照截图核对'],
    ['pixels-maybe-expected', '王木', '王禛', '与名册只差很像的字，可能没有读准，请对照截图核对'],
    ['missing', null, '杨䶮', '页面上没有找到这一项，请看看页面是否已全部显示'],
  ] as const)(
    '%s, %s for %s: a character that pixels never make sure is named',
    (reason, shown, expected, note) => {
      const line = madeUpLine('name', unsure(reason), { shown, expected, readBy: 'pixels' });
      expect(reasonNote(line)).toBe(note);
    },
  );

  test('a school read from pixels reads as its name, and is never called exact', () => {
    const line = madeUpLine('school', MATCH, { shown: '西南大学', expected: '西南大学', readBy: 'pixels' });
    expect(reasonText(line)).toBe('识读为“西南大学”');
    expect(reasonNote(line)).not.toMatch(/逐字|一致|相同/);
  });

  test('a school whose text is the name is called exact, and by hand it is nothing but settled', () => {
    const values = { shown: '西南大学', expected: '西南大学' };
    const line = madeUpLine('school', MATCH, values);
    expect([reasonText(line), reasonNote(line)]).toEqual(['与“西南大学”逐字一致', '逐字一致']);
    const settled = settledLine('school', 'match', values);
    expect([reasonText(settled), reasonNote(settled)]).toEqual(['', '']);
  });

  test('missing values are called empty', () => {
    expect(reasonText({ ...DIFFERENT, shown: null, expected: null })).toBe('学信网显示 空，名册为 空');
  });
});

describe('the same where both values stand beside it', () => {
  test.each(EVERY_OUTCOME)('$verdict, $reason repeats neither value', (outcome) => {
    expect(reasonNote(lineFor(outcome))).not.toMatch(/2022年/);
  });

  test.each<[ValueOutcome, string]>([
    [unsure('partial-date'), '页面只有年月，没有日'],
    [variant('pinyin-for-character'), '一处以大写拼音代替了生僻字'],
    [mismatch('school-look-alike'), '看上去相同，但字符不同'],
    [mismatch('different'), ''],
    [mismatch('digit-differs'), ''],
    [MATCH, ''],
  ])('%j says %j', (outcome, text) => {
    expect(reasonNote(lineFor(outcome))).toBe(text);
  });

  test.each([
    [mismatch('school-look-alike'), '西南大學', '西南大学', 3, '是繁体字“學”，不是“学”'],
    [mismatch('look-alike'), '张晓燕', '张晓雁', 2, '字形相近，但不是同一个字'],
    [mismatch('look-alike'), '劉晓燕', '刘晓燕', 0, '是繁体字“劉”，不是“刘”'],
  ] as const)('%j of %s for %s says what the character is', (outcome, shown, expected, at, text) => {
    const differs = [{ start: at, end: at + 1 }];
    const line = madeUpLine('school', outcome, { shown, expected, shownDiffers: differs });
    expect(reasonNote(line)).toBe(text);
  });

  test('a refused cell still says why', () => {
    expect(reasonNote(lineFor(refused('digits-lost')))).toBe('名册此格以数字保存，末几位已丢失，无法比对');
  });
});

describe('a sentence for every check without roster', () => {
  test.each(CHECKS)('%s has words for each outcome, without values', (check) => {
    expect(checkText({ check, verdict: 'match', reason: null })).toMatch(/证件号码.*相符$/);
    expect(checkText({ check, verdict: 'mismatch', reason: 'id-contradicts' })).toMatch(/不符/);
    expect(checkText({ check, verdict: 'mismatch', reason: 'id-digit-wrong' })).toMatch(/不符/);
    expect(checkText({ check, verdict: 'unsure', reason: 'id-other-form' })).toMatch(/无法检查/);
    expect(checkText({ check, verdict: 'unsure', reason: 'id-unread' })).toMatch(/未检查/);
  });
});

test.each([
  ['pixels-unclear', '林知夏', '截图不够清楚，没有把握，请对照截图核对'],
  ['pixels-look-alike', '王禛', '姓名里的“禛”识读程序认不准，请对照图片看一眼'],
  ['pixels-look-alike', null, '其中有形近字或繁简字，程序分不清，请对照截图核对'],
  ['', '王禛', ''],
  ['toString', '王禛', ''],
])('why the name of a kept check is doubtful: %s, %s', (reason, expected, note) => {
  expect(doubtNote({ field: 'name', reason }, expected)).toBe(note);
});
