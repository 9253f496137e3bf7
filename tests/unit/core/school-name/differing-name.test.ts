import { expect, test } from 'vitest';
import { differingName } from '@/lib/core/school-name/differing-name';
import type { NameFinding } from '@/lib/core/school-name/name-finding';

test.each<[string, readonly NameFinding[]]>([
  ['西南大学', []],
  [
    '西南大學大學',
    [
      { kind: 'extra', text: '大学' },
      { kind: 'look-alike', form: 'traditional', typed: '學', wanted: '学' },
    ],
  ],
  ['國立西南大学', [{ kind: 'extra', text: '國立' }]],
  ['西南大学。。。', [{ kind: 'marks', marks: '。' }]],
  ['。', [{ kind: 'another', text: '。' }]],
  ['西南大\ue000', [{ kind: 'other-character', place: 4, typed: '\ue000', wanted: '学' }]],
  [
    'X南太学',
    [
      { kind: 'other-character', place: 1, typed: 'X', wanted: '西' },
      { kind: 'other-character', place: 3, typed: '太', wanted: '大' },
    ],
  ],
])('%j', (seen, found) => {
  expect(differingName(seen, '西南大学')).toEqual(found);
});
