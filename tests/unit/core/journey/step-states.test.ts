import { expect, test } from 'vitest';
import { type Journey, NO_JOURNEY, type PageStep } from '@/lib/core/journey/journey';
import { nextStep, stepStates } from '@/lib/core/journey/step-states';

/** ✓ done, - skipped, > next, . later; in the order 学信网 登录 核验 档案 学籍 核对 照片 保存 发送. */
const SIGNS = { done: '✓', skipped: '-', next: '>', later: '.' } as const;
const drawn = (change: Partial<Journey>) =>
  stepStates({ ...NO_JOURNEY, ...change })
    .map(({ state }) => SIGNS[state])
    .join('');
const pages = (...seen: readonly PageStep[]): Partial<Journey> => ({ pages: seen });

test.each<[string, Partial<Journey>, string]>([
  ['nothing happened yet', {}, '>........'],
  ['the home page was seen', pages('site'), '✓>.......'],
  ['the log-in page was seen: the person is not logged in by that', pages('log-in'), '✓>.......'],
  ['asked for identity: not passed by that', pages('log-in', 'identity'), '✓✓>......'],
  ['the archive was seen without being asked', pages('archive'), '✓✓-✓>....'],
  ['the archive was seen after being asked', pages('identity', 'archive'), '✓✓✓✓>....'],
  ['the record was opened straight away', pages('record'), '✓✓-✓✓>...'],
  ['checked, and the photo is asked about', { checked: true, photo: 'asked' }, '✓✓-✓✓✓>..'],
  ['checked, nothing to ask', { checked: true }, '✓✓-✓✓✓->.'],
  [
    'logged out after the answer, before saving',
    { pages: ['site', 'log-in'], photo: 'answered' },
    '✓>.......',
  ],
  ['saved without an answer', { checked: true, photo: 'asked', savedAs: 'a.png' }, '✓✓-✓✓✓>✓.'],
  ['saved', { checked: true, photo: 'answered', savedAs: 'a.png' }, '✓✓-✓✓✓✓✓>'],
  ['sent', { checked: true, photo: 'answered', savedAs: 'a.png', sent: true }, '✓✓-✓✓✓✓✓✓'],
])('%s', (_, change, signs) => {
  expect(drawn(change)).toBe(signs);
});

test('after the last step there is no next one', () => {
  expect(nextStep(NO_JOURNEY)).toBe('site');
  expect(nextStep({ pages: [], checked: true, photo: 'answered', savedAs: 'a.png', sent: true })).toBeNull();
});
