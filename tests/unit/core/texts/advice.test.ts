import { expect, test } from 'vitest';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { adviceFor, evidenceFor, materialsFor } from '@/lib/core/texts/advice';

test.each(FIELD_KEYS)(
  'a difference in %s comes with what to do; whom to ask is said elsewhere, once',
  (field) => {
    const text = adviceFor(field, DEFAULT_HEAD);
    expect(text).not.toContain(DEFAULT_HEAD.contact);
    expect(text).toMatch(/。$/);
    expect(text).not.toMatch(/错误|undefined|。。|。，/);
  },
);

test.each([
  ['name', '户口簿和身份证'],
  ['idNumber', '公安机关'],
  ['ethnicity', '户口簿'],
  ['major', '录取专业'],
  ['admissionPhoto', '学院'],
] as const)('the evidence for %s is named', (field, words) => {
  expect(adviceFor(field, DEFAULT_HEAD)).toContain(words);
});

test('the college’s own advice replaces the default', () => {
  const head = { ...DEFAULT_HEAD, advice: { name: '请到行署楼 101。', major: ' ' } };
  expect(adviceFor('name', head)).toBe('请到行署楼 101。');
  expect(adviceFor('major', head)).toContain('录取专业');
});

test.each([
  ['name', {}, '户口簿和身份证'],
  ['birthDate', {}, '户口簿、身份证和公安机关的证明'],
  ['major', {}, '由学院核实'],
  ['admissionPhoto', {}, '由学院核实'],
  ['name', { name: ' 派出所证明 ' }, '派出所证明'],
  ['name', { name: ' ' }, '户口簿和身份证'],
] as const)('in a table the evidence for %s with the advice %j is %s', (field, advice, words) => {
  expect(evidenceFor(field, { ...DEFAULT_HEAD, advice })).toBe(words);
});

test.each([
  [['name'], {}, ['户口簿', '身份证']],
  [['name', 'birthDate', 'ethnicity'], {}, ['户口簿', '身份证', '公安机关的证明']],
  [['examineeNo', 'ethnicity'], {}, ['录取通知书或准考证', '户口簿']],
  [['major', 'admissionPhoto'], {}, []],
  [['name', 'ethnicity'], { name: '请到行署楼 101。' }, ['户口簿']],
  [[], {}, []],
] as const)('to bring for %j with the advice %j: %j, each once', (fields, advice, materials) => {
  expect(materialsFor(fields, { ...DEFAULT_HEAD, advice })).toEqual(materials);
});
