import { expect, test } from 'vitest';
import { tellingFields } from '@/lib/core/choose/telling-fields';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

test('what both have is the same or is not; what one of them lacks is neither', () => {
  const row = sampleRow({ name: '欧阳子墨', idNumber: '' });
  const { agrees, differs } = tellingFields(sampleRecord(), row);
  expect(agrees).toContain('studentNo');
  expect(differs).toEqual(['name']);
  expect([...agrees, ...differs]).not.toContain('idNumber');
});
