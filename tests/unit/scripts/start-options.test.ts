import { expect, test } from 'vitest';
import { startOptions } from '@/scripts/start-options';

test('without flags it shows the good table page, protected, in a window where there is a screen', () => {
  expect(startOptions([], 'linux', { DISPLAY: ':0' })).toEqual({
    as: 'protected',
    layout: 'archive-table',
    name: 'good',
    wholeClass: false,
    headless: false,
    build: true,
  });
});

test.each([
  ['linux', {}, true],
  ['linux', { DISPLAY: '' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
  ['darwin', {}, false],
  ['win32', {}, false],
])('on %s with %j headless is %s', (platform, env, headless) => {
  expect(startOptions([], platform, env).headless).toBe(headless);
});

test('a made-up page is chosen by layout and case', () => {
  const options = startOptions(['--page', 'general', '--case', 'label-above', '--headless'], 'darwin', {});
  expect(options).toEqual({
    as: 'protected',
    layout: 'general',
    name: 'label-above',
    wholeClass: false,
    headless: true,
    build: true,
  });
});

test('a whole class is asked for', () => {
  expect(startOptions(['--class'], 'darwin', {}).wholeClass).toBe(true);
});

test.each(['text', 'protected', 'picture'])('values are shown as %s', (as) => {
  expect(startOptions(['--as', as], 'darwin', {}).as).toBe(as);
});

test.each([
  [['--as', 'video'], '--as wants one of text, protected, picture.'],
  [['--pages', 'x'], 'There is no --pages.'],
  [['--page'], '--page wants a name.'],
  [['--page', '--case'], '--page wants a name.'],
])('a slip in the flags %j is said, not ignored', (args, message) => {
  expect(() => startOptions(args, 'linux', {})).toThrow(message);
});
