import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelopeShape, MESSAGE_SHAPES } from '@/lib/core/messages/message-shapes';

const READING = {
  title: '西南大学',
  fields: {
    name: { state: 'text', text: '林知夏' },
    idNumber: { state: 'unreadable', reason: 'picture', text: '' },
  },
  photo: 'present',
  notShown: ['examineeNo'],
};
const NO_CHOICES = { recordIndex: null, rowId: null, samePerson: false };

describe('a message of another shape is refused', () => {
  test('a reading with its choices is accepted as it is', () => {
    const body = { records: [READING], choices: NO_CHOICES };
    expect(MESSAGE_SHAPES.compare.request.parse(body)).toEqual(body);
  });

  test.each([
    ['no record', { records: [], choices: NO_CHOICES }],
    [
      'a field nobody knows',
      { records: [{ ...READING, fields: { pin: READING.fields.name } }], choices: NO_CHOICES },
    ],
    [
      'a value longer than any page may give',
      { records: [{ ...READING, title: 'x'.repeat(501) }], choices: NO_CHOICES },
    ],
    ['a thousand records', { records: Array(1000).fill(READING), choices: NO_CHOICES }],
    ['no choices', { records: [READING] }],
  ])('compare: %s', (_name, body) => {
    expect(MESSAGE_SHAPES.compare.request.safeParse(body).success).toBe(false);
  });

  test.each([
    [{ field: 'name', verdict: 'match' }, true],
    [{ field: 'name', verdict: 'variant' }, false],
    [{ field: '__proto__', verdict: 'match' }, false],
  ])('settle %j: %s', (body, accepted) => {
    expect(MESSAGE_SHAPES.settle.request.safeParse(body).success).toBe(accepted);
  });

  test('anything else is no request', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (message) => {
        expect(envelopeShape.safeParse(message).success).toBe(false);
      }),
    );
  });

  test.each([
    ['西南大学', true],
    ['西南⼤学', false],
    ['西南 大学', false],
    ['', false],
  ])('school-name: a name %j is told: %s', (name, told) => {
    expect(MESSAGE_SHAPES['school-name'].reply.safeParse({ name }).success).toBe(told);
  });

  test('school-name: nothing else goes along with the name', () => {
    const reply = { name: '西南大学', row: { studentNo: '222026321062001' } };
    expect(MESSAGE_SHAPES['school-name'].reply.parse(reply)).toEqual({ name: '西南大学' });
  });

  test.each([
    [{ surprise: { stage: 'school-name', errorClass: 'TypeError' } }, true],
    [{ surprise: { stage: 'school-name', errorClass: '林知夏' } }, false],
    [{}, false],
  ])('school-surprise %j: %s', (body, accepted) => {
    expect(MESSAGE_SHAPES['school-surprise'].request.safeParse(body).success).toBe(accepted);
  });
});
