import { expect, test } from 'vitest';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { sharedClass } from '@/lib/core/roster/shared-class';

function head(className: string, classId: string, classFingerprint: string, sessionCode: string) {
  return {
    ...DEFAULT_HEAD,
    className,
    classId,
    classFingerprint,
    sessionCode,
  };
}
const ONE = head('1班', 'c1', 'f1', 'AAAAAA');

test.each<[string, readonly RosterAbout[], RosterAbout]>([
  ['a file by itself', [ONE], ONE],
  ['files of one class', [ONE, ONE], ONE],
  ['files of two classes', [ONE, head('2班', 'c2', 'f2', 'BBBBBB')], head('', '', '', '')],
  ['two versions of one class', [ONE, head('1班', 'c1', 'f2', 'AAAAAA')], head('1班', 'c1', '', 'AAAAAA')],
  ['a file that says nothing behind one that does', [ONE, DEFAULT_HEAD], head('', '', '', 'AAAAAA')],
])('%s: what is said about the class', (_, files, shared) => {
  expect(sharedClass(files[0] ?? DEFAULT_HEAD, files)).toEqual(shared);
});

test('school, deadline, contact and advice are those of the first that says something', () => {
  const first = { ...ONE, school: '某某大学', deadline: '2026-09-29T17:00', contact: '教务办' };
  expect(sharedClass(first, [DEFAULT_HEAD, first])).toMatchObject({
    school: '某某大学',
    deadline: '2026-09-29T17:00',
    contact: '教务办',
  });
});
