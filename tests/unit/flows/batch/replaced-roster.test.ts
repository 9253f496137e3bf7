import { expect, test } from 'vitest';
import { applyChange } from '@/lib/core/session/change';
import { replaceRoster } from '@/lib/core/session/replace-roster';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  type BatchWorld,
  batchWorld,
  dropped,
  endsOf,
  type MadeUpFile,
  pixelRecord,
  reportOf,
} from '@/tests/support/made-up-batch';
import { classAbout, classOf, classRow, classStudent, lessonTime } from '@/tests/support/made-up-class';
import { codeOf } from '@/tests/support/made-up-code';

function stateOf({ session }: BatchWorld): string | undefined {
  const [student] = session?.students ?? [];
  return student && session ? standingOf(student, session.about).state : undefined;
}

/** The class gets a roster that expects 2026-09-06 of its student. */
function giveNewRoster(world: BatchWorld): void {
  if (!world.session) return;
  const { columns, head: before } = classAbout();
  const head = { ...before, classFingerprint: 'fedcba9876543210' };
  const rows = [classRow(0, { enrollDate: '2026-09-06' })];
  const { change } = replaceRoster(
    world.session,
    { fileName: 'new.xlsx', head, columns, rows },
    { at: lessonTime(35), keepUntil: '2026-10-20', newKey: () => 'row-changed-1' },
  );
  world.session = applyChange(world.session, change);
}

/** One crop of 入学日期 is open, beside 2026年09月01日. */
async function asked(): Promise<BatchWorld> {
  const world = batchWorld(classOf([classStudent(0)]));
  world.files.set('a', { records: [pixelRecord(0, ['enrollDate'])] });
  await dropped(world, 'a');
  expect(world.eyes.lines.map(({ line }) => line.expected)).toEqual(['2026年09月01日']);
  return world;
}

const keyOf = ({ eyes }: BatchWorld): string => eyes.lines[0]?.key ?? '';

test('一致 said of a crop beside the former roster’s value is no 一致 with the new one', async () => {
  const world = await asked();
  const key = keyOf(world);
  giveNewRoster(world);
  // the person still has the former value before their eyes, which is what the picture shows
  await world.batch.settle(key, 'match');
  expect(world.session?.students[0]?.history.map(({ kind }) => kind)).toEqual(['check', 'row-changed']);
  expect([endsOf(world), world.eyes.lines]).toEqual([['eyes row-changed'], []]);
  await dropped(world, 'again=a');
  expect(stateOf(world)).not.toBe('agreed');
  expect(world.eyes.lines.map(({ line }) => line.expected)).toEqual(['2026年09月06日']);
});

test('一致 said before the roster was replaced does not hold for the file when it comes again', async () => {
  const world = await asked();
  await world.batch.settle(keyOf(world), 'match');
  expect(stateOf(world)).toBe('agreed');
  giveNewRoster(world);
  await dropped(world, 'again=a');
  expect(stateOf(world)).not.toBe('agreed');
});

test('a crop beside a value that is not expected any more is put away as soon as the class has changed', async () => {
  const world = await asked();
  world.batch.follow();
  expect(world.eyes.lines).toHaveLength(1);
  giveNewRoster(world);
  world.batch.follow();
  expect([endsOf(world), world.eyes.lines]).toEqual([['eyes row-changed'], []]);
});

test('a word that could not be kept is told, and the crop stays open', async () => {
  const world = await asked();
  const key = keyOf(world);
  world.storeFails = true;
  await world.batch.settle(key, 'match');
  expect(world.eyes).toMatchObject({ failure: 'no-room', lines: [{ key, line: { verdict: 'unsure' } }] });
  world.storeFails = false;
  await world.batch.settle(key, 'match');
  expect(world.eyes.failure).toBeNull();
  expect(stateOf(world)).toBe('agreed');
});

// each shows 2026-09-01, or says so; the class expects 2026-09-06 when it lands
test.each<[string, MadeUpFile]>([
  ['a report', { pdf: reportOf(0) }],
  ['a screenshot', { records: [pixelRecord(0)] }],
  ['a confirmation picture', { code: { kind: 'read', record: codeOf(0, 5) } }],
])(
  '%s that is being read while the roster is replaced is compared with the new row, or is stale',
  async (_, file) => {
    const world = batchWorld(classOf([classStudent(0)]));
    world.files.set('a', file);
    world.gate = async () => giveNewRoster(world);
    await dropped(world, 'a');
    expect(['eyes', 'differs']).toContain(stateOf(world));
  },
);
