import { expect, test } from 'vitest';
import { practiceClass } from '@/lib/core/practice/practice-class';
import { type PracticeFile, practiceFiles } from '@/lib/core/practice/practice-files';
import { practiceRoster } from '@/lib/core/practice/practice-roster';

const FILES = practiceFiles('0.1.0');
const ROWS = practiceRoster('').rows;
const NOBODY = '222026399999001';

function textsOf(file: PracticeFile): readonly string[] {
  return file.kind === 'picture' ? file.drawing.texts.map(({ text }) => text) : [];
}

/** Places in the roster of those whose 学号 is drawn. */
const DRAWN = FILES.flatMap((file) =>
  ROWS.flatMap(({ values }, at) => (textsOf(file).includes(values.studentNo ?? '') ? [at] : [])),
);

test('one of each that a class hands in', () => {
  const kinds = FILES.map((file) => {
    if (file.kind !== 'picture') return file.kind;
    const kind = file.facts === null ? 'screenshot' : `confirmation, ${file.facts.result}`;
    return file.forwarded ? `${kind}, forwarded` : kind;
  });
  expect(kinds).toEqual([
    'screenshot',
    'screenshot',
    'screenshot',
    'screenshot, forwarded',
    'confirmation, match',
    'confirmation, mismatch',
    'confirmation, match, forwarded',
    'confirmation, match',
    'screenshot',
    'copy',
    'screenshot',
    'words',
  ]);
});

test('every one is of a student of the class but one, and nobody’s comes twice', () => {
  expect(DRAWN.length).toBe(9);
  expect(new Set(DRAWN).size).toBe(9);
  expect(FILES.filter((file) => textsOf(file).includes(NOBODY)).length).toBe(1);
});

test('the turn of those who hand in has not come', () => {
  let keys = 0;
  const { students } = practiceClass({
    at: '2026-11-26T04:00:00.000Z',
    deadline: '2026-11-26T12:25',
    keepUntil: '2026-12-26',
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
  });
  expect(DRAWN.filter((at) => students[at]?.history.length !== 0)).toEqual([]);
});

test('a picture of an old roster is one only: the others name the roster of the class', () => {
  const prints = FILES.flatMap((file) =>
    file.kind === 'picture' && file.facts ? [file.facts.roster?.classFingerprint] : [],
  );
  expect(prints).toEqual(['0000000000000000', '0000000000000000', '0000000000000000', '00000000000000ff']);
});

test('no file name tells a name or a number of anybody', () => {
  const told = FILES.filter(
    ({ name }) => /\d{4}/.test(name) || ROWS.some(({ values }) => name.includes(values.name ?? '')),
  );
  expect(told).toEqual([]);
});

test('a copy is of a file that comes before it', () => {
  const at = FILES.findIndex(({ kind }) => kind === 'copy');
  const copy = FILES[at];
  expect(copy?.kind === 'copy' && FILES.slice(0, at).some(({ name }) => name === copy.of)).toBe(true);
});
