import { expect, test } from 'vitest';
import { freeChecks } from '@/lib/core/compare/free-checks';
import { sampleRecord } from '@/tests/support/sample-record';

test.each([
  ['all right', {}, ['match', 'match', 'match'], [null, null, null]],
  [
    'a small x',
    { idNumber: '11010519491231002x', birthDate: '19491231' },
    ['match', 'match', 'match'],
    [null, null, null],
  ],
  [
    'a wrong check digit',
    { idNumber: '500109200603180028' },
    ['mismatch', 'match', 'match'],
    ['id-digit-wrong', null, null],
  ],
  [
    'a missing digit',
    { idNumber: '50010920060318002' },
    ['mismatch', 'unsure', 'unsure'],
    ['id-digit-wrong', 'id-unread', 'id-unread'],
  ],
  [
    'another birth date',
    { birthDate: '2006年03月19日' },
    ['match', 'mismatch', 'match'],
    [null, 'id-contradicts', null],
  ],
  ['another sex', { gender: '男' }, ['match', 'match', 'mismatch'], [null, null, 'id-contradicts']],
  [
    'a day in the ID that does not exist',
    { idNumber: '110105194913310021', birthDate: '19491231' },
    ['match', 'mismatch', 'match'],
    [null, 'id-contradicts', null],
  ],
  [
    'a 港澳台 paper',
    { idNumber: 'H1234567890' },
    ['unsure', 'unsure', 'unsure'],
    ['id-other-form', 'id-other-form', 'id-other-form'],
  ],
  [
    'a masked ID',
    { idNumber: '5001**********0029' },
    ['unsure', 'unsure', 'unsure'],
    ['id-unread', 'id-unread', 'id-unread'],
  ],
  [
    'no ID on the page',
    { idNumber: null },
    ['unsure', 'unsure', 'unsure'],
    ['id-unread', 'id-unread', 'id-unread'],
  ],
  [
    'an ID that is a picture',
    { idNumber: { state: 'unreadable', reason: 'picture', text: '500109200603180029' } },
    ['unsure', 'unsure', 'unsure'],
    ['id-unread', 'id-unread', 'id-unread'],
  ],
  [
    'a partial birth date and an unknown sex',
    { birthDate: '2006年03月', gender: '未知' },
    ['match', 'unsure', 'unsure'],
    [null, 'id-unread', 'id-unread'],
  ],
] as const)('%s', (_, changes, verdicts, reasons) => {
  const checks = freeChecks(sampleRecord(changes));
  expect(checks.map(({ check }) => check)).toEqual(['id-digit', 'id-birth', 'id-gender']);
  expect(checks.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(checks.map(({ reason }) => reason)).toEqual(reasons);
});
