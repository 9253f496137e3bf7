import { describe, expect, test } from 'vitest';
import { looksOpen, seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';
import * as drawn from '@/tests/support/pixel-evidence';

/** Beside a text only what is not the text's is asked about its shape. */
function evidenceOf(text: string, options: drawn.EvidenceOptions = {}): PixelEvidence {
  return drawn.evidenceOf(text, { shapes: null, ...options });
}
function readLineOf(text: string): ReadLine {
  return drawn.readLineOf(text, { shapes: null });
}

/** Clearly the shape of what was read, and not that of the text's own character. */
const CLEAR = { margin: 6, rival: '伟', distance: 9 };

describe('what is read is what the text says', () => {
  test.each([
    ['林知夏', '林知夏'],
    ['2022年09月01日', '2022年09月01日'],
    ['4 年', '4年'],
    ['在籍（注册学籍）', '在籍(注册学籍)'],
    ['50010120040308002x', '50010120040308002X'],
    ['  汉族\n', '汉族'],
    ['阿依古丽·买买提', '阿依古丽买买提'],
    ['阿依古丽·买买提', '阿依古丽.买买提'],
    ['２０２２', '2022'],
  ])('%s, read %s', (text, read) => {
    expect(seenOtherwise(evidenceOf(read), text)).toBeNull();
  });
});

describe('something else is seen', () => {
  test.each([
    ['another digit', '2022年09月01日', '2023年09月01日', 'other'],
    ['digits that changed places', '222026321062001', '222026321062010', 'other'],
    ['dots for digits', '20220901', '●●●●●●●●', 'other'],
    ['one digit more', '222026321062001', '2220263210620011', 'more'],
    ['a character more', '林知夏', '林知夏雨', 'more'],
    ['a character before', '林知夏', '王林知夏', 'more'],
    ['one digit less', '222026321062001', '22202632106200', 'less'],
    ['the end cut off', '计算机科学与技术', '计算机科学', 'less'],
    ['the end cut off, with dots', '计算机科学与技术', '计算机科…', 'less'],
    ['the beginning cut off', '计算机科学与技术', '科学与技术', 'less'],
  ])('%s: %s, read %s', (_, text, read, seen) => {
    expect(seenOtherwise(evidenceOf(read), text)).toBe(seen);
  });

  test('another Han character, whose own shape says so too', () => {
    const shapes = { 1: CLEAR };
    expect(seenOtherwise(evidenceOf('张强', { shapes }), '张伟')).toBe('other');
  });

  test('nothing at all', () => {
    expect(seenOtherwise({ lines: [], crop: '' }, '林知夏')).toBe('less');
  });

  test('a line more', () => {
    const lines = ['林知夏', '张雨'].map((text) => evidenceOf(text).lines[0] ?? []);
    expect(seenOtherwise({ lines, crop: '' }, '林知夏')).toBe('more');
  });
});

describe('the recogniser is not sure: the text is believed', () => {
  test.each<[string, string, PixelEvidence]>([
    ['a rare character that it does not know', '李翀文', evidenceOf('李种文')],
    ['a rare character, read in two pieces', '李翀文', evidenceOf('李羽中文')],
    ['a rare character, not read at all', '李翀文', evidenceOf('李文')],
    ['a character that it knows badly', '求真', evidenceOf('求直')],
    ['an old form', '張偉', evidenceOf('张伟')],
    ['a look-alike', '王晓', evidenceOf('玉晓')],
    ['another Han character whose shape nobody asked about', '张伟', evidenceOf('张强')],
    [
      'another Han character that looks like the text’s own',
      '溆贴',
      evidenceOf('激贴', { shapes: { 0: { margin: -6.5, rival: '溆', distance: 17 } } }),
    ],
    [
      'another Han character that looks like neither',
      '张伟',
      evidenceOf('张强', { shapes: { 1: { ...CLEAR, distance: 22 } } }),
    ],
    ['a digit with a small probability', '2022', evidenceOf('2023', { probability: 0.7 })],
    [
      'a digit with a share for the text’s own',
      '2022',
      evidenceOf('2023', { others: { 3: [{ character: '2', probability: 0.004 }] } }),
    ],
    ['looks that do not agree', '2022', evidenceOf('2023', { crops: ['2023', '2022', '2023'] })],
    ['looks that see different things', '2022', evidenceOf('', { crops: ['2023', '2028', '2023'] })],
    ['too few looks', '2022', evidenceOf('', { crops: ['2023', '2023'] })],
    ['a ring for a nought', '2020', evidenceOf('202〇')],
    ['marks that are no text', '林知夏', evidenceOf('·林知夏|')],
    ['ink where the last digit stands', '20221', evidenceOf('2022', { tail: 0.5 })],
    ['ink where a digit in the middle stands', '202212', evidenceOf('20222', { unreadBefore: [4] })],
    ['ink where one of several nines stands', '299991', evidenceOf('29991', { unreadBefore: [3] })],
    ['ink where the last character stands', '计算机科学', evidenceOf('计算机科', { tail: 1 })],
    ['a line of which only dots were read', '计算机', evidenceOf('..', { probability: 0.6 })],
    ['a text that shows nothing', ' ​', evidenceOf('1')],
  ])('%s', (_, text, evidence) => {
    expect(seenOtherwise(evidence, text)).toBeNull();
  });

  test('the halves of one character, read as two', () => {
    const halves = (): ReadLine => {
      const line = readLineOf('木对');
      const [one, other] = line.characters;
      const characters = one && other ? [one, { ...other, left: one.left + 8, right: one.right + 8 }] : [];
      return { ...line, characters, ink: { left: 4, top: 2, width: 16, height: 16 } };
    };
    expect(seenOtherwise({ lines: [[halves(), halves(), halves()]], crop: '' }, '树')).toBeNull();
  });
});

describe('how often a value is looked at', () => {
  const looks = (...texts: string[]) => [texts.map((text) => readLineOf(text))];
  test.each([
    ['not yet', '2022', looks(), true],
    ['once, and it agrees', '2022', looks('2022'), false],
    ['once, and only a rare character is read otherwise', '李翀', looks('李种'), false],
    ['once, and it differs', '2022', looks('2023'), true],
    ['twice, and they differ in the same', '2022', looks('2023', '2023'), true],
    ['twice, and the second agrees', '2022', looks('2023', '2022'), false],
    ['three times', '2022', looks('2023', '2023', '2023'), false],
  ])('%s', (_, text, lines, open) => {
    expect(looksOpen(lines, text)).toBe(open);
  });

  test('no line is looked at', () => {
    expect(looksOpen([], '2022')).toBe(false);
  });
});
