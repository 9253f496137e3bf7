import { expect, test } from 'vitest';
import type { CompareOutcome } from '@/lib/core/view/outcome';
import { withClassSettings } from '@/lib/flows/live/open-class';
import { DONE } from '@/tests/support/check-world';
import { HEAD, HERE, OTHER, storeOf } from './live-class';

const NEVER = {
  ...HERE,
  about: { ...HERE.about, settings: { savePictures: 'never', keepPictures: false } },
} as const;
const roster = { fileName: '名册.xlsx', role: 'counselor', head: HEAD } as const;
const done: CompareOutcome = { ...DONE, roster };

test.each([
  ['with the open class’s roster its setting is told', done, 'never'],
  ['to a student nothing is', { ...done, roster: { ...roster, role: 'student' } }, undefined],
  ['where nothing was compared nothing is', { state: 'failed', reason: 'no-row', roster }, undefined],
] as const)('%s', async (_, outcome, savePictures) => {
  const told = await withClassSettings(outcome, await storeOf(NEVER, OTHER));
  expect(told).toEqual(savePictures === undefined ? outcome : { ...outcome, savePictures });
});

test.each([
  ['another class is open', [HERE, OTHER], { ...roster, head: OTHER.about.head }],
  ['there is no class yet', [], roster],
] as const)('a check that comes to no board says so: %s', async (_, classes, given) => {
  const told = await withClassSettings({ ...done, roster: given }, await storeOf(...classes));
  expect(told).toEqual({ ...done, roster: { ...given, inNoClass: true } });
});

test('a store that is out of order hinders nothing', async () => {
  const broken = async () => ({ ok: false, failure: 'unusable' }) as const;
  expect(await withClassSettings(done, { openClass: broken, list: broken })).toBe(done);
});
