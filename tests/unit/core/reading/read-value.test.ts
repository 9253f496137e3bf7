import { expect, test } from 'vitest';
import { readValue } from '@/lib/core/reading/read-value';

test.each([
  ['林知夏', { state: 'text', text: '林知夏' }],
  ['\u3000林知夏', { state: 'text', text: '\u3000林知夏' }],
  ['', { state: 'unreadable', reason: 'empty', text: '' }],
  ['加载中…', { state: 'unreadable', reason: 'empty', text: '加载中…' }],
  ['请以身份证为准', { state: 'unreadable', reason: 'empty', text: '请以身份证为准' }],
  ['林'.repeat(200), { state: 'text', text: '林'.repeat(200) }],
  ['𬱖'.repeat(200), { state: 'text', text: '𬱖'.repeat(200) }],
  ['林'.repeat(201), { state: 'unreadable', reason: 'too-long', text: '林'.repeat(200) }],
  ['𬱖'.repeat(50_000), { state: 'unreadable', reason: 'too-long', text: '𬱖'.repeat(200) }],
])('%.12s… is read as found, or said why not', (text, reading) => {
  expect(readValue(text)).toEqual(reading);
});
