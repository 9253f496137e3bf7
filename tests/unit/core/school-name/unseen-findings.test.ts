import { expect, test } from 'vitest';
import type { NameFinding } from '@/lib/core/school-name/name-finding';
import { unseenFindings } from '@/lib/core/school-name/unseen-findings';

test.each<[string, readonly NameFinding[]]>([
  ['西南大学', []],
  ['西 南大学', [{ kind: 'blanks-inside', count: 1 }]],
  ['西南\u00ad大学', [{ kind: 'invisible', place: 'inside', count: 1, codes: ['U+00AD'] }]],
  ['西南大学\u200d', [{ kind: 'invisible', place: 'after', count: 1, codes: ['U+200D'] }]],
  ['\u200e西南大学\u200e', [{ kind: 'invisible', place: 'both', count: 2, codes: ['U+200E'] }]],
  [
    '西\u200b\u200c\u200d\u200e\u200f南',
    [{ kind: 'invisible', place: 'inside', count: 5, codes: ['U+200B', 'U+200C', 'U+200D', 'U+200E'] }],
  ],
])('%j', (sent, found) => {
  expect(unseenFindings(sent)).toEqual(found);
});
