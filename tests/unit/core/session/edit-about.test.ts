import { expect, test } from 'vitest';
import { isNothing } from '@/lib/core/session/change';
import { editAbout } from '@/lib/core/session/edit-about';
import { classAbout, classOf } from '@/tests/support/made-up-class';

const session = classOf([]);

test.each([
  [{ name: ' 计科2班 ' }, { name: '计科2班' }],
  [{ name: '长'.repeat(99) }, { name: '长'.repeat(60) }],
  [{ archived: true }, { archived: true }],
  [{ keepUntil: '2026-12-31' }, { keepUntil: '2026-12-31' }],
  [{ deadline: '2026-09-30T12:00' }, { head: { ...classAbout().head, deadline: '2026-09-30T12:00' } }],
  [
    { settings: { savePictures: 'always', keepPictures: true } },
    { settings: { savePictures: 'always', keepPictures: true } },
  ],
] as const)('%j', (edit, parts) => {
  expect(editAbout(session, edit)).toMatchObject({ students: [], about: { after: classAbout(parts) } });
});

test('a deadline can be taken away', () => {
  const dated = classOf([], { head: { ...classAbout().head, deadline: '2026-09-20T17:00' } });
  expect(editAbout(dated, { deadline: null }).about?.after.head.deadline).toBe(null);
});

test('an empty name leaves the former one', () => {
  expect(isNothing(editAbout(session, { name: ' ' }))).toBe(true);
});
