import { expect, test } from 'vitest';
import { named } from '@/lib/core/surprises/error-class';
import { attempt, expected, settled, whatever } from '@/lib/core/surprises/expected';

const SYNTAX = named('SyntaxError');
function throws(error: unknown): () => never {
  return () => {
    throw error;
  };
}

test('what succeeds is given', () => {
  expect(attempt(() => 7, SYNTAX)).toBe(7);
});

test('the expected error is null, whatever it says', () => {
  expect(attempt(throws(new SyntaxError('x')), SYNTAX)).toBeNull();
});

test.each([
  ['a mistake', new TypeError('x is undefined')],
  ['no error', '张三'],
])('%s is thrown on as it is', (_, error) => {
  const caught: unknown[] = [];
  try {
    attempt(throws(error), SYNTAX);
  } catch (thrown) {
    caught.push(thrown);
  }
  expect(caught).toEqual([error]);
});

test('of a promise only the expected error becomes the value', async () => {
  const given = expected('nothing', SYNTAX);
  expect(await Promise.reject(new SyntaxError()).catch(given)).toBe('nothing');
  await expect(Promise.reject(new TypeError('x')).catch(given)).rejects.toThrow(TypeError);
});

test('around one call with one meaning every error is expected', () => {
  const kind = whatever('the library throws anything at a damaged file');
  expect([new TypeError(), 'a text', undefined].map((error) => attempt(throws(error), kind))).toEqual([
    null,
    null,
    null,
  ]);
});

test('what has settled gives its value or null, and never rejects', async () => {
  expect(await settled(Promise.resolve(7))).toBe(7);
  expect(await settled(Promise.reject(new Error('told elsewhere')))).toBeNull();
});
