import { expect, test } from 'vitest';
import { errorClassOf, named } from '@/lib/core/surprises/error-class';
import { ERROR_CLASSES } from '@/lib/core/surprises/surprise';
import { TELLING_ERRORS, TRAP } from '@/tests/support/telling-errors';

class OwnError extends Error {
  override name = 'OwnError';
}
function trap(): never {
  throw new Error('trap');
}

test.each<[string, unknown, string]>([
  ['one of the language', new TypeError('x'), 'TypeError'],
  ['one of the browser', new DOMException('x', 'QuotaExceededError'), 'QuotaExceededError'],
  ['a plain one', new Error('x'), 'Error'],
  ['one with a name of its own', new OwnError('x'), 'Error'],
  ['one with a name that is somebody’s', Object.assign(new Error(), { name: '张三' }), 'Error'],
  [
    'one with a known name behind somebody’s',
    Object.assign(new Error(), { name: '张三 TypeError' }),
    'Error',
  ],
  ['one with a name that is no text', Object.assign(new Error(), { name: ['TypeError'] }), 'Error'],
  ['one whose name throws', Object.defineProperty(new Error(), 'name', { get: trap }), 'Error'],
  ['one that is a trap all over', new Proxy(new Error(), { get: trap, has: trap }), 'Error'],
  ['an object that says nothing', {}, 'Error'],
  ['an object without anything behind it', Object.create(null), 'Error'],
  ['a text', '张三', 'NotAnError'],
  ['a number', 500109200603180029n, 'NotAnError'],
  ['a function', () => undefined, 'NotAnError'],
  ['nothing', undefined, 'NotAnError'],
  ['null', null, 'NotAnError'],
])('%s', (_, error, errorClass) => {
  expect(errorClassOf(error)).toBe(errorClass);
});

test('a proxy that was taken back is an error like any other', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(errorClassOf(proxy)).toBe('Error');
});

test.each([...TELLING_ERRORS, TRAP])('%s: what is told is one of our own words', (_, error) => {
  expect(ERROR_CLASSES).toContain(errorClassOf(error));
});

test.each<[string, unknown, boolean]>([
  ['of the first name', new TypeError(), true],
  ['of the other name', new DOMException('', 'NotFoundError'), true],
  ['of a third', new RangeError(), false],
  ['that is no error', 'TypeError', false],
])('one %s is among the named: %s', (_, error, among) => {
  expect(named('TypeError', 'NotFoundError')(error)).toBe(among);
});
