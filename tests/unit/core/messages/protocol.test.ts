import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCommand, envelope, REQUESTS } from '@/lib/core/messages/protocol';

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
    expect(REQUESTS.compare.request.parse(body)).toEqual(body);
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
    expect(REQUESTS.compare.request.safeParse(body).success).toBe(false);
  });

  test.each([
    [{ field: 'name', verdict: 'match' }, true],
    [{ field: 'name', verdict: 'variant' }, false],
    [{ field: '__proto__', verdict: 'match' }, false],
  ])('settle %j: %s', (body, accepted) => {
    expect(REQUESTS.settle.request.safeParse(body).success).toBe(accepted);
  });

  test('anything else is neither a request nor a command', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (message) => {
        expect(envelope.safeParse(message).success).toBe(false);
        expect(checkCommand.safeParse(message).success).toBe(false);
      }),
    );
  });
});
