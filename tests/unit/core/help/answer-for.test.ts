import { expect, test } from 'vitest';
import {
  answerForCheck,
  answerForPicture,
  answerForSaving,
  answerForStart,
} from '@/lib/core/help/answer-for';

test.each([
  ['not-logged-in', 'log-in'],
  ['no-record', 'no-record'],
  ['former-only', 'no-record'],
  ['record-list', 'where-is-record'],
  ['identity-check', 'identity-check'],
  ['protected', 'values-as-pictures'],
  ['font-missing', 'values-as-pictures'],
  ['translated', 'translated'],
  ['capture-refused', 'screen-not-read'],
  ['tab-not-in-front', 'screen-not-read'],
  ['no-row', 'not-in-roster'],
  ['reader-refused', 'reader-trouble'],
  ['reader-unsupported', 'reader-trouble'],
  ['stopped', null],
  ['background-failed', null],
] as const)('after a check that failed with %s: %s', (reason, id) => {
  expect(answerForCheck(reason)).toBe(id);
});

test.each([
  ['installed', null],
  ['not-logged-in', 'log-in'],
  ['record-list', 'where-is-record'],
  ['not-chsi', 'where-is-record'],
  ['name-taken', null],
] as const)('after coming to the start page with %s: %s', (reason, id) => {
  expect(answerForStart(reason)).toBe(id);
});

test.each([
  ['no-row', 'not-in-roster'],
  ['no-record', 'where-is-record'],
  ['reader-failed', 'reader-trouble'],
  ['heic', null],
] as const)('after a picture refused as %s: %s', (reason, id) => {
  expect(answerForPicture(reason)).toBe(id);
});

test.each([
  ['tab-not-in-front', 'screen-not-read'],
  ['capture-refused', 'screen-not-read'],
  ['practice', null],
] as const)('when saving failed with %s: %s', (reason, id) => {
  expect(answerForSaving(reason)).toBe(id);
});
