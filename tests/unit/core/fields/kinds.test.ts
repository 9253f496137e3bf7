import { expect, test } from 'vitest';
import { FIELD_KEYS, KIND, type Kind, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import {
  fieldsOfKind,
  forKind,
  isDate,
  isListed,
  isNumber,
  isPhoto,
  isTextField,
  isWords,
  LISTED_FIELDS,
} from '@/lib/core/fields/kinds';

test.each<[Kind, readonly string[]]>([
  ['date', ['birthDate', 'enrollDate', 'expectedGraduation']],
  ['number', ['idNumber', 'studentNo', 'examineeNo']],
  ['listed', ['gender', 'ethnicity', 'level', 'duration', 'educationType', 'studyForm', 'status']],
  ['words', ['name', 'school', 'major', 'branch', 'department', 'className']],
  ['photo', ['admissionPhoto']],
])('of the kind %s are %j', (kind, fields) => {
  expect(fieldsOfKind(kind)).toEqual(fields);
});

test('every field has one kind, and its question says yes to it alone', () => {
  const questions = { date: isDate, number: isNumber, listed: isListed, words: isWords, photo: isPhoto };
  for (const field of FIELD_KEYS) {
    const kinds = Object.entries(questions).filter(([, isOfKind]) => isOfKind(field));
    expect(kinds.map(([kind]) => kind)).toEqual([KIND[field]]);
  }
});

test('names and dates are not a list', () => {
  expect([isListed('gender'), isListed('name'), isListed('birthDate')]).toEqual([true, false, false]);
  expect(LISTED_FIELDS).not.toContain('name');
});

test.each([
  ['major', true],
  ['admissionPhoto', false],
  ['degreePhoto', false],
  ['other', false],
  ['toString', false],
])('%s is a field of text: %s', (key, isText) => {
  expect(isTextField(key)).toBe(isText);
});

test('all but the photo are fields of text', () => {
  expect(TEXT_FIELD_KEYS).toEqual(FIELD_KEYS.filter((field) => field !== 'admissionPhoto'));
});

test('what follows from a kind is given to each of its fields', () => {
  expect(forKind('date', 8)).toEqual({ birthDate: 8, enrollDate: 8, expectedGraduation: 8 });
});
