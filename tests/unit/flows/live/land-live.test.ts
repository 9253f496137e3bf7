import { describe, expect, test } from 'vitest';
import { asOnScreen } from '@/lib/core/compare/as-on-screen';
import { settleField } from '@/lib/core/compare/settle-field';
import { classRow } from '@/tests/support/made-up-class';
import { comparisonOf, HEAD, HERE, historyOf, landingIn, OTHER, storeOf } from './live-class';

describe('a live check', () => {
  test('lands on the student of the row that was compared, with way and time, and on nobody else', async () => {
    const classes = await storeOf(HERE, OTHER);
    const { live, surprises } = landingIn(classes);
    const comparison = comparisonOf(1, { enrollDate: '2026年09月06日' });
    await live.land('tab', { comparison, row: classRow(1), head: HEAD });
    expect(await historyOf(classes, 1)).toMatchObject([
      {
        kind: 'check',
        way: 'live',
        at: '2026-09-10T08:01:00.000Z',
        result: 'mismatch',
        differences: [{ field: 'enrollDate', shown: '2026年09月06日' }],
        fileHash: '',
        concern: '',
      },
    ]);
    expect(await historyOf(classes, 0)).toEqual([]);
    expect(surprises).toEqual([]);
  });

  test('of the same document with the same result is no second entry, with another one it is', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    const same = { comparison: comparisonOf(0), row: classRow(0), head: HEAD };
    await live.land('tab', same);
    await live.land('tab', same);
    expect(await historyOf(classes, 0)).toHaveLength(1);
    await live.land('tab', { ...same, comparison: comparisonOf(0, { enrollDate: '2026年09月06日' }) });
    expect(await historyOf(classes, 0)).toMatchObject([{ result: 'match' }, { result: 'mismatch' }]);
    await live.land('another tab', same);
    expect(await historyOf(classes, 0)).toHaveLength(3);
  });

  test('counts anew when a person has said since that what came does not count', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    const same = { comparison: comparisonOf(0), row: classRow(0), head: HEAD };
    await live.land('tab', same);
    await classes.change('class-1', 'all', ({ about, students: [student] }) => {
      if (!student) throw new Error('the class has students');
      const word = { kind: 'hand', id: 'w', at: '', state: 'waiting', reason: null, words: '' } as const;
      const after = { ...student, history: [...student.history, word] };
      return {
        change: { classKey: about.classKey, students: [{ before: student, after }], about: null },
      };
    });
    await live.land('tab', same);
    expect((await historyOf(classes, 0)).map(({ kind }) => kind)).toEqual(['check', 'hand', 'check']);
  });

  test.each([
    ['the roster is another class’s', { ...HEAD, classFingerprint: 'fedcba9876543210' }],
    ['the roster is of another class with the same rows', { ...HEAD, classId: 'bbbbbbbb' }],
    ['the roster says of no class which it is', { ...HEAD, classFingerprint: '' }],
  ])('lands nowhere when %s', async (_, head) => {
    const classes = await storeOf(HERE);
    const { live, surprises } = landingIn(classes);
    await live.land('tab', { comparison: comparisonOf(0), row: classRow(0), head });
    expect(await historyOf(classes, 0)).toEqual([]);
    expect(surprises).toEqual([]);
  });

  test('that is probably another person’s waits until a person says that it is the same one', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    const comparison = comparisonOf(0);
    await live.land('tab', {
      comparison: { ...comparison, otherPerson: true },
      row: classRow(0),
      head: HEAD,
    });
    expect(await historyOf(classes, 0)).toEqual([]);
    await live.land('tab', { comparison, row: classRow(0), head: HEAD });
    expect(await historyOf(classes, 0)).toHaveLength(1);
  });

  test('without an open class lands nowhere', async () => {
    const classes = await storeOf(HERE);
    await classes.setOpenClass(null);
    const { live, surprises } = landingIn(classes);
    await live.land('tab', { comparison: comparisonOf(0), row: classRow(0), head: HEAD });
    expect(await historyOf(classes, 0)).toEqual([]);
    expect(surprises).toEqual([]);
  });
});

describe('a field that a person settled', () => {
  const doubtful = comparisonOf(0, { name: '林\u{100123}夏' });

  test('lands on the check that landed from this document', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    await live.land('tab', { comparison: doubtful, row: classRow(0), head: HEAD });
    const settled = settleField(doubtful, 'name', 'match');
    await live.settle('other tab', { field: 'name', verdict: 'match' }, settled);
    await live.settle('tab', { field: 'name', verdict: 'match' }, settled);
    const [check, word, ...more] = await historyOf(classes, 0);
    expect(check).toMatchObject({ kind: 'check', result: 'unsure', verdicts: { name: 'unsure' } });
    expect(word).toMatchObject({
      kind: 'settled',
      checkId: check?.id,
      field: 'name',
      verdict: 'match',
      shown: null,
    });
    expect(more).toEqual([]);
  });

  test.each([
    [
      'it is probably another person’s',
      { comparison: { ...comparisonOf(1), otherPerson: true }, head: HEAD },
    ],
    ['no class has its roster', { comparison: comparisonOf(1), head: { ...HEAD, classFingerprint: '' } }],
  ])('lands on no earlier check of the document where the later one lands nowhere: %s', async (_, later) => {
    const classes = await storeOf(HERE);
    const { live, surprises } = landingIn(classes);
    await live.land('tab', { comparison: doubtful, row: classRow(0), head: HEAD });
    await live.land('tab', { ...later, row: classRow(1) });
    await live.settle('tab', { field: 'name', verdict: 'mismatch' }, later.comparison);
    await live.amend('tab', later.comparison);
    expect(await historyOf(classes, 0)).toMatchObject([{ kind: 'check', result: 'unsure' }]);
    expect(await historyOf(classes, 0)).toHaveLength(1);
    expect(surprises).toEqual([]);
  });

  test('keeps what the page shows when it is said to differ, and can be taken back', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    await live.land('tab', { comparison: doubtful, row: classRow(0), head: HEAD });
    const settled = settleField(doubtful, 'name', 'mismatch');
    await live.settle('tab', { field: 'name', verdict: 'mismatch' }, settled);
    await live.settle('tab', { field: 'name', verdict: 'unsure' }, doubtful);
    const shown = doubtful.lines.find(({ field }) => field === 'name')?.shown;
    expect((await historyOf(classes, 0)).slice(1)).toMatchObject([
      { verdict: 'mismatch', shown },
      { verdict: 'unsure', shown: null },
    ]);
  });
});

describe('a check whose page’s screen was read as well', () => {
  test('is amended where it landed, and is no second one', async () => {
    const classes = await storeOf(HERE);
    const { live } = landingIn(classes);
    const comparison = comparisonOf(0);
    const doubted = asOnScreen(comparison, [{ field: 'name', seen: 'otherwise', crop: '' }], null);
    await live.amend('tab', doubted);
    expect(await historyOf(classes, 0)).toEqual([]);
    await live.land('tab', { comparison, row: classRow(0), head: HEAD });
    await live.amend('other tab', doubted);
    expect(await historyOf(classes, 0)).toMatchObject([{ result: 'match' }]);
    await live.amend('tab', doubted);
    expect(await historyOf(classes, 0)).toMatchObject([{ result: 'unsure', verdicts: { name: 'unsure' } }]);
  });
});

describe('what goes wrong is told, and nothing rejects', () => {
  const check = { comparison: comparisonOf(0), row: classRow(0), head: HEAD };

  test.each([
    ['no-room', 'QuotaExceededError'],
    ['unusable', 'Error'],
  ] as const)('the store says %s', async (failure, errorClass) => {
    const classes = await storeOf(HERE);
    classes.land = async () => ({ ok: false, failure });
    const { live, surprises } = landingIn(classes);
    await live.land('tab', check);
    expect(surprises).toEqual([{ stage: 'land-check', errorClass }]);
  });

  test('the store breaks; the next check lands all the same', async () => {
    const classes = await storeOf(HERE);
    const { openClass } = classes;
    classes.openClass = async () => {
      throw new TypeError('林知夏');
    };
    const { live, surprises } = landingIn(classes);
    await live.land('tab', check);
    expect(surprises).toEqual([{ stage: 'land-check', errorClass: 'TypeError' }]);
    classes.openClass = () => openClass.call(classes);
    await live.land('tab', check);
    expect(await historyOf(classes, 0)).toHaveLength(1);
  });

  test('a check that nobody knows any more when it is on show', async () => {
    const { live, surprises } = landingIn(await storeOf(HERE));
    live.lost();
    expect(surprises).toEqual([{ stage: 'land-check', errorClass: 'Error' }]);
  });

  test('the class has nobody with that row', async () => {
    const { live, surprises } = landingIn(await storeOf(HERE));
    await live.land('tab', { ...check, row: classRow(9) });
    expect(surprises).toEqual([{ stage: 'land-check', errorClass: 'Error' }]);
  });
});
