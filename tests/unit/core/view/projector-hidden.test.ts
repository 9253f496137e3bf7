import { expect, test } from 'vitest';
import { type ProjectedValue, projectorHidden } from '@/lib/core/view/projector-hidden';

const ID: ProjectedValue = { shown: '500109200603180029', differs: [] };
const BIRTH: ProjectedValue = { shown: '2006年03月18日', differs: [] };

/** The text with what is hidden as •. */
function projected(text: string, id: ProjectedValue, birth: ProjectedValue): string {
  const hidden = new Set(projectorHidden(text, [id], [birth]));
  return [...text].map((character, at) => (hidden.has(at) ? '•' : character)).join('');
}

test.each([
  ['证件号码 500109200603180029', '证件号码 ••••••••••••••••••'],
  ['500109 20060318 0029', '•••••• •••••••• ••••'],
  ['５００１０９２００６０３１８００２９', '••••••••••••••••••'],
  ['别人的 110101199001011237 也是', '别人的 •••••••••••••••••• 也是'],
  ['出生日期 2006年03月18日', '出生日期 •••••••••••'],
  ['生于 2006-03-18 和 2006.3.18 和 20060318', '生于 •••••••••• 和 ••••••••• 和 ••••••••'],
  ['2006\n年\n03\n月\n18\n日', '••••••••••••••••'],
  ['入学日期 2024年09月01日', '入学日期 2024年09月01日'],
  ['学号 222024321062001', '学号 222024321062001'],
  ['', ''],
])('%j is shown as %j', (text, wanted) => {
  expect(projected(text, ID, BIRTH)).toBe(wanted);
});

test.each([
  ['500109200603180029', { ...ID, differs: [{ start: 16, end: 18 }] }, BIRTH, '••••••••••••••••29'],
  [
    '500109 200603180029',
    { shown: '500109 200603180029', differs: [{ start: 7, end: 11 }] },
    BIRTH,
    '•••••• 2006••••••••',
  ],
  ['2006年03月18日', ID, { ...BIRTH, differs: [{ start: 8, end: 10 }] }, '••••••••18•'],
  // nobody knows which characters of another writing differ
  ['2006-03-18', ID, { ...BIRTH, differs: [{ start: 8, end: 10 }] }, '••••••••••'],
])('of %j the characters that differ stay', (text, id, birth, wanted) => {
  expect(projected(text, id, birth)).toBe(wanted);
});

test.each([
  [{ shown: '330326900101123', differs: [] }, '330326900101123', '•••••••••••••••'],
  [{ shown: 'E12345678', differs: [{ start: 0, end: 1 }] }, '护照 E12345678', '护照 •••••••••'],
])('a number of another form is hidden as a whole: %j', (id, text, wanted) => {
  expect(projected(text, id, BIRTH)).toBe(wanted);
});
