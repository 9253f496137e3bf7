import { expect, test } from 'vitest';
import { applyChange } from '@/lib/core/session/change';
import { replaceRoster } from '@/lib/core/session/replace-roster';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  type BatchWorld,
  batchWorld,
  dropped,
  endsOf,
  pixelRecord,
  reportOf,
} from '@/tests/support/made-up-batch';
import { classAbout, classOf, classRow, classStudent, lessonTime } from '@/tests/support/made-up-class';

function stateOf({ session }: BatchWorld): string | undefined {
  const [student] = session?.students ?? [];
  return student && session ? standingOf(student, session.about).state : undefined;
}

/** The class gets a roster that expects 2026-09-06 of its student. */
function giveNewRoster(world: BatchWorld): void {
  if (!world.session) return;
  const { head, columns } = classAbout();
  const rows = [classRow(0, { enrollDate: '2026-09-06' })];
  const { change } = replaceRoster(
    world.session,
    { fileName: 'new.xlsx', head, columns, rows },
    { at: lessonTime(35), keepUntil: '2026-10-20', newKey: () => 'row-changed-1' },
  );
  world.session = applyChange(world.session, change);
}

test('AUDIT 1: 一致 said of a crop beside the former roster’s value is no 一致 with the new one', async () => {
  const world = batchWorld(classOf([classStudent(0)]));
  world.files.set('a', { records: [pixelRecord(0, ['enrollDate'])] });
  await dropped(world, 'a');
  const shown = world.eyes.lines.map(({ key, line }) => [key, line.expected] as const);
  giveNewRoster(world);
  // the person still has 2026年09月01日 before their eyes, which is what the picture shows
  for (const [key, expected] of shown) {
    expect(expected).toBe('2026年09月01日');
    await world.batch.settle(key, 'match');
  }
  await dropped(world, 'again=a');
  expect(stateOf(world)).not.toBe('agreed');
});

test('AUDIT 6: a scanned PDF of two students is nobody’s, as a picture of two is', async () => {
  const world = batchWorld();
  const pages = ['page 1', 'page 2'].map((page) => new TextEncoder().encode(page));
  world.files.set('scan.pdf', { pdf: { kind: 'pages', pages } });
  world.files.set('page 1', { records: [pixelRecord(0)] });
  world.files.set('page 2', { records: [pixelRecord(1)] });
  await dropped(world, 'scan.pdf');
  expect(endsOf(world)).toEqual(['eyes several-people']);
});

test('AUDIT 12: a file that is being read while the roster is replaced is compared with the new row, or is stale', async () => {
  const world = batchWorld(classOf([classStudent(0)]));
  world.files.set('a', { pdf: reportOf(0) });
  world.gate = async () => giveNewRoster(world);
  await dropped(world, 'a');
  // the report shows 2026-09-01, the class expects 2026-09-06
  expect(stateOf(world)).not.toBe('agreed');
});
