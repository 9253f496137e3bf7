import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordResult } from '@/lib/core/compare/record-result';
import { settleField } from '@/lib/core/compare/settle-field';
import { FIELD_KEYS, isSecondary } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { headlineText } from '@/lib/core/texts/headline';
import type { CheckLine, Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { mismatch, unlisted, unsure } from '@/lib/core/verdict/value-outcome';
import { headlineTone } from '@/lib/core/view/beside-result';
import { EVERY_OUTCOME, madeUpLine as line, settledLine } from '@/tests/support/made-up-line';

const SCHOOL = line('school', 'match');
const NAME = line('name', 'match');
const PHOTO = line('admissionPhoto', unsure('photo-to-confirm'));
const RIGHT: readonly CheckLine[] = [
  { check: 'id-digit', verdict: 'match', reason: null },
  { check: 'id-birth', verdict: 'match', reason: null },
];
const WRONG: readonly CheckLine[] = [
  { check: 'id-digit', verdict: 'mismatch', reason: 'id-digit-wrong' },
  { check: 'id-birth', verdict: 'unsure', reason: 'id-unread' },
];

function comparisonOf(lines: readonly FieldLine[], checks: readonly CheckLine[] = []): Comparison {
  return { lines, checks, otherPerson: false, ...recordResult(lines) };
}

describe('the headline names what is seen', () => {
  test.each([
    ['all agrees', [SCHOOL, NAME], [], '比对的项目全部一致', 'match'],
    ['the photo is not looked at', [SCHOOL, NAME, PHOTO], [], '2 项一致；照片待确认', 'match'],
    [
      'the photo is one’s own',
      [SCHOOL, NAME, settledLine('admissionPhoto', 'match')],
      [],
      '比对的项目全部一致',
      'match',
    ],
    [
      'the photo is another’s',
      [SCHOOL, NAME, settledLine('admissionPhoto', 'mismatch')],
      [],
      '2 项一致；录取照片不是本人',
      'mismatch',
    ],
    [
      'the photo is not there',
      [SCHOOL, NAME, line('admissionPhoto', unsure('photo-missing'))],
      [],
      '2 项一致；没有录取照片',
      'unsure',
    ],
    [
      'what does not decide differs',
      [SCHOOL, NAME, line('status', mismatch('different')), PHOTO],
      [],
      '2 项一致；学籍状态不一致；照片待确认',
      'mismatch',
    ],
    [
      'class and faculty differ, which never alarm',
      [SCHOOL, NAME, line('className', mismatch('different'))],
      [],
      '比对的项目全部一致',
      'match',
    ],
    ['a check of the ID failed', [SCHOOL, NAME], WRONG, '2 项一致；证件号自查 1 项不符', 'mismatch'],
    [
      'the school differs too',
      [
        line('name', mismatch('different')),
        line('school', mismatch('school-another')),
        line('status', mismatch('different')),
        line('major', 'unsure'),
        PHOTO,
      ],
      [],
      '有 3 项不一致：学校名称、姓名、学籍状态；1 项需人工核对：专业；照片待确认',
      'mismatch',
    ],
    [
      'more differs than can be named',
      [
        line('name', mismatch('different')),
        line('gender', mismatch('different')),
        line('major', mismatch('different')),
        line('level', mismatch('different')),
      ],
      [],
      '有 4 项不一致：姓名、性别、专业 等',
      'mismatch',
    ],
    [
      'two need eyes',
      [SCHOOL, line('name', 'unsure'), line('major', 'unsure'), line('status', mismatch('different'))],
      [],
      '有 2 项需人工核对：姓名、专业；学籍状态不一致',
      'mismatch',
    ],
    [
      'the roster lacks what it should say',
      [SCHOOL, NAME, line('major', unlisted('no-value'))],
      [],
      '名册没有给出 专业',
      'unsure',
    ],
    [
      'there is no file',
      [SCHOOL, line('name', unlisted('no-file'))],
      RIGHT,
      '未与名册比对；学校名称 ✓ · 证件号自查 2 项 ✓',
      'unlisted',
    ],
    [
      'there is no file and the school is another',
      [line('school', mismatch('school-another')), line('name', unlisted('no-file'))],
      WRONG,
      '未与名册比对；学校名称 ✕ 不一致 · 证件号自查 1 项不符 ✕',
      'mismatch',
    ],
  ] as const)('where %s', (_, lines, checks, words, tone) => {
    const comparison = comparisonOf(lines, checks);
    expect(headlineText(comparison)).toBe(words);
    expect(headlineTone(comparison)).toBe(tone);
  });

  test('a file that is probably another person’s is what is told', () => {
    expect(headlineText({ ...comparisonOf([SCHOOL, NAME]), otherPerson: true })).toBe(
      '这份文件可能不是你的，或没有读准。',
    );
  });

  test('a photo that is not one’s own makes the record differ, and is taken back', () => {
    const before = comparisonOf([SCHOOL, NAME, PHOTO]);
    const said = settleField(before, 'admissionPhoto', 'mismatch');
    expect(said.result).toBe('mismatch');
    expect(settleField(said, 'admissionPhoto', 'unsure')).toEqual(before);
  });
});

const outcomes = fc.constantFrom(...EVERY_OUTCOME);
const anyLines = fc
  .tuple(...FIELD_KEYS.map(() => outcomes))
  .map((all) => all.map((outcome, at) => line(FIELD_KEYS[at] ?? 'name', outcome)));

test('no ✕ is seen while the headline is anything but red, or says that all agrees', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom(RIGHT, WRONG), (lines, checks) => {
      const comparison = comparisonOf(lines, checks);
      const crosses = lines.filter(({ field, verdict }) => verdict === 'mismatch' && !isSecondary(field));
      const isRed = headlineTone(comparison) === 'mismatch';
      expect(isRed).toBe(crosses.length > 0 || checks === WRONG);
      const words = headlineText(comparison);
      if (isRed) expect(words).not.toContain('全部');
      const named = crosses.slice(0, 3).filter(({ field }) => !isPhoto(field) && crosses.length <= 3);
      for (const { field } of named) expect(words).toContain(FIELD_NAMES[field]);
    }),
  );
});
