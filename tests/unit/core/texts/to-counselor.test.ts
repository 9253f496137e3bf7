import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { toCounselor } from '@/lib/core/texts/to-counselor';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { mismatch, unsure } from '@/lib/core/verdict/value-outcome';
import { madeUpLine as line } from '@/tests/support/made-up-line';
import { madeUpId } from '@/tests/support/made-up-people';

const NAME = line('name', 'match', { shown: '林知夏', expected: '林知夏' });
const NUMBER = line('studentNo', 'match', { shown: '222026321062001', expected: '222026321062001' });
const BIRTH = line('birthDate', 'mismatch', { shown: '2006年03月08日', expected: '2006年03月18日' });
const ID = line('idNumber', 'mismatch', { shown: '500109200603080029', expected: '500109200603180029' });

function message(reported: readonly FieldLine[], others: readonly FieldLine[] = [NAME, NUMBER], head = {}) {
  const lines = [...others, ...reported];
  return toCounselor({ lines, reported, head: { ...DEFAULT_HEAD, ...head }, hasRoster: true });
}

test('it says who, each field with both values, and what will be brought', () => {
  expect(message([BIRTH, ID], [NAME, NUMBER], { className: '计科2026级1班' }).split('\n')).toEqual([
    '老师您好，我是计科2026级1班 林知夏，学号 222026321062001。',
    '我的学信网学籍信息有 2 项与学校名册不同：',
    '1. 出生日期：学信网显示 2006年03月08日，名册为 2006年03月18日。',
    '2. 证件号码：学信网显示的号码与名册不同：第 13 位（消息里不写号码，请当面核对）。',
    '核实时我会带上：户口簿、身份证、公安机关的证明。',
    '请问应该怎么办理，还需要我做什么？谢谢老师！',
  ]);
});

test.each([
  [[NAME], '老师您好，我是林知夏。'],
  [[NUMBER], '老师您好，我是学号 222026321062001。'],
  [[], '老师您好。'],
  [[line('name', 'mismatch', { shown: '林之夏', expected: '林知夏' })], '老师您好，我是林知夏。'],
  [[line('name', 'unlisted', { shown: '林知夏' })], '老师您好，我是林知夏。'],
  // what was read from the screen, and compared with nothing, introduces nobody
  [[line('name', 'unlisted', { shown: '林知复', readBy: 'pixels' })], '老师您好。'],
])('who it is from: %#', (others, greeting) => {
  expect(message([BIRTH], others).split('\n')[0]).toBe(greeting);
});

test('where nothing has to be brought, nothing is promised', () => {
  const text = message([line('major', 'mismatch', { shown: '软件工程', expected: '数据科学' })]);
  expect(text).not.toContain('带上');
});

test('a photo that is not there is told of, and one that is not the student’s', () => {
  expect(
    message([line('admissionPhoto', unsure('photo-missing'), { shown: null, expected: null })]),
  ).toContain('录取照片：页面上没有录取照片。');
  expect(message([line('admissionPhoto', 'mismatch', { shown: null, expected: null })])).toContain(
    '录取照片：照片不是本人。',
  );
});

test('without a file only the school can differ, and no roster is spoken of', () => {
  const school = line('school', mismatch('school-contains'), {
    shown: '西南大学育才学院',
    expected: '西南大学',
  });
  const text = toCounselor({ lines: [school], reported: [school], head: DEFAULT_HEAD, hasRoster: false });
  expect(text).toContain('有 1 项需要核实');
  expect(text).toContain('学信网显示 西南大学育才学院，应为 西南大学');
  expect(text).not.toContain('名册');
});

test('where there is nothing to report there is no message', () => {
  expect(message([])).toBe('');
});

test('no message holds an ID number, in whichever field it stands', () => {
  const ids = fc.oneof(fc.nat(100_000).map(madeUpId), fc.constant('H12345678'));
  fc.assert(
    fc.property(ids, fc.constantFrom(...TEXT_FIELD_KEYS), (id, field) => {
      const values = { shown: `x${id}`, expected: id };
      const number = line('idNumber', 'match', { shown: id, expected: id });
      const text = message(
        [line(field, 'mismatch', values)],
        [line('name', 'match', values), line('studentNo', 'match', values), number],
      );
      expect(text).not.toContain(id);
    }),
    { numRuns: 100 },
  );
});
