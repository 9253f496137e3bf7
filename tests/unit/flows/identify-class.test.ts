import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { codeText } from '@/lib/core/confirmation/code-text';
import { decodePayload } from '@/lib/core/confirmation/payload';
import { pictureFacts } from '@/lib/core/confirmation/picture-facts';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import { handedOutFile } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { identifyClass } from '@/lib/flows/identify-class';
import { digestText } from '@/lib/platform/roster/class-parts';
import { parseRosterFile } from '@/tests/support/parse-roster-file';
import { madeUpRoster } from '@/tests/support/rows-in-memory';

/** What was compared does not matter here. */
const COMPARED: Comparison = {
  result: 'match',
  lines: [],
  checks: [],
  counts: { match: 0, variant: 0, mismatch: 0, unsure: 0, absent: 0, unlisted: 0 },
  compared: 0,
  notCompared: 0,
  otherPerson: false,
};

const PARTS = { digest: digestText, pause: async () => undefined };
function identify(roster: Pick<Roster, 'head' | 'rows'>) {
  return identifyClass(roster, PARTS);
}

const CHANGED: readonly [string, (rows: readonly ExpectedRecord[]) => readonly ExpectedRecord[]][] = [
  ['a corrected value', ([first, ...rest]) => [with_(first, { name: '林知下' }), ...rest]],
  ['a student who left', (rows) => rows.slice(1)],
];

function with_(row: ExpectedRecord | undefined, values: ExpectedRecord['values']): ExpectedRecord {
  if (row === undefined) throw new Error('the made-up roster is empty');
  return { ...row, values: { ...row.values, ...values } };
}

test('the made-up class gets its name, an id and a fingerprint', async () => {
  const head = await identify(await madeUpRoster());
  expect(head).toEqual({
    ...DEFAULT_HEAD,
    className: '计科2026级1班',
    classId: expect.stringMatching(/^[0-9a-f]{8}$/),
    classFingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test('the same roster is the same class in whatever order its rows stand', async () => {
  const roster = await madeUpRoster();
  const head = await identify(roster);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...roster.rows], { minLength: 6 }), async (rows) => {
      expect(await identify({ ...roster, rows })).toEqual(head);
    }),
    { numRuns: 20 },
  );
});

test.each(CHANGED)('%s makes another version of the same class', async (_, change) => {
  const roster = await madeUpRoster();
  const [before, after] = [await identify(roster), await identify({ ...roster, rows: change(roster.rows) })];
  expect(after.classId).toBe(before.classId);
  expect(after.classFingerprint).not.toBe(before.classFingerprint);
});

test('another expected school makes another class', async () => {
  const roster = await madeUpRoster();
  const other = { ...roster, head: { ...roster.head, school: '西南交通大学' } };
  const [one, two] = [await identify(roster), await identify(other)];
  expect(two.classId).not.toBe(one.classId);
  expect(two.classFingerprint).not.toBe(one.classFingerprint);
});

test('a large roster lets the page have its turn', async () => {
  const pause = vi.fn(async () => undefined);
  const rows = Array.from({ length: 2500 }, (_, index) => ({
    rowNumber: index,
    values: { studentNo: String(index) },
    refused: {},
  }));
  await identifyClass({ head: DEFAULT_HEAD, rows }, { digest: digestText, pause });
  expect(pause).toHaveBeenCalledTimes(2);
});

test('a picture made from a handed-out file carries class id, fingerprint and session code of its class', async () => {
  const roster = await madeUpRoster();
  const head = { ...(await identify(roster)), sessionCode: 'K7Q2MX' };
  for (const row of roster.rows) {
    const text = handedOutFile({ head, columns: roster.columns }, row);
    const file = await parseRosterFile(new TextEncoder().encode(text), '本人.json');
    if (!file.ok) throw new Error(file.refusal);
    const note = { fileName: '本人.json', role: 'student', head: file.roster.head } as const;
    const facts = pictureFacts(COMPARED, note, row.values.studentNo ?? '', '0.1.0');
    const code = codeText(pictureRecord(facts, new Date('2026-11-25T09:00:00Z')));
    expect(decodePayload(code ?? '')).toMatchObject({
      studentNo: row.values.studentNo,
      classId: head.classId,
      classFingerprint: head.classFingerprint,
      sessionCode: 'K7Q2MX',
    });
  }
});
