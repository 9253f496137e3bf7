import { describe, expect, it } from 'vitest';
import { records } from '@/lib/core/messages/shapes';
import { evidenceOf, pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord } from '@/tests/support/sample-record';

describe('a field read from pixels, sent from a page', () => {
  it('comes through whole, list scores and shapes included', () => {
    const listed = [{ list: 'gender', best: { value: '女', score: -0.1 }, second: null, free: -0.1 }];
    const record = sampleRecord({ gender: pixelReading('女', { listed, shapes: { 0: { margin: -1.5, rival: '汝', distance: 9 } } }) });
    expect(records.parse([record])).toEqual([record]);
  });

  it.each([
    ['too many lines', { lines: Array.from({ length: 7 }, () => []), crop: '' }],
    ['too many crops', evidenceOf('女', { crops: Array.from({ length: 9 }, () => '女') })],
    ['a share above 1', evidenceOf('女', { share: 1.5 })],
    ['a crop that is no PNG', { ...evidenceOf('女'), crop: 'https://example.com/a.png' }],
  ])('is refused with %s', (_, evidence) => {
    const record = sampleRecord({ gender: { state: 'pixels', text: '女', evidence } });
    expect(records.safeParse([record]).success).toBe(false);
  });
});
