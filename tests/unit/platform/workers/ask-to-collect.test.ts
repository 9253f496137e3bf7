import { afterEach, expect, test, vi } from 'vitest';
import { askToCollect } from '@/lib/platform/workers/ask-to-collect';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose buffers fail like this. */
function failing(error: Error): void {
  vi.stubGlobal(
    'ArrayBuffer',
    class {
      constructor() {
        throw error;
      }
    },
  );
}

test('where so much memory cannot be had, nothing happens', () => {
  failing(new RangeError('Array buffer allocation failed'));
  expect(askToCollect).not.toThrow();
});

test('what nobody foresaw is not hidden', () => {
  failing(new TypeError('x'));
  expect(askToCollect).toThrow('x');
});
