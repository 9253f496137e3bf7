import { expect, test } from 'vitest';
import { batchEnd } from '@/lib/core/batch/batch-item';

test('an end says nothing but what is known', () => {
  expect(batchEnd('failed', 'heic')).toEqual({
    state: 'done',
    fate: 'failed',
    reason: 'heic',
    way: null,
    who: null,
    concern: '',
    detail: '',
  });
  expect(batchEnd('read', null, { way: 'report' }).way).toBe('report');
});
