import { expect, test } from 'vitest';
import { type FormatSection, sectionFor } from '@/lib/core/roster/formats/format-sections';

test.each<[number, string, FormatSection | null]>([
  [5, '000', { before: '', digits: '000', behind: '' }],
  [5, '"a;b"00', { before: 'a;b', digits: '00', behind: '' }],
  [-5, '00;"负"00', { before: '负', digits: '00', behind: '' }],
  [0, '00;-00;"无"', { before: '无', digits: '', behind: '' }],
  [2, '[>=2]"多"0;0', { before: '多', digits: '0', behind: '' }],
  [1, '[>=2]"多"0;0"个"', { before: '', digits: '0', behind: '个' }],
  [5, '0.0', null],
  [5, '0%', null],
  [5, '', null],
])('of %s and %s', (value, code, section) => {
  expect(sectionFor(value, code)).toEqual(section);
});
