import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIDE_ID } from '@/lib/core/settings/hide-id';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { settingsFrom } from '@/lib/core/settings/settings-from';

test.each([
  [undefined, DEFAULT_SETTINGS],
  [null, DEFAULT_SETTINGS],
  ['autoCheck', DEFAULT_SETTINGS],
  [{ autoCheck: 'yes', projector: 1 }, DEFAULT_SETTINGS],
  [{ school: '重庆大学' }, { ...DEFAULT_SETTINGS, school: '重庆大学' }],
  [{ school: 1 }, DEFAULT_SETTINGS],
  [{ hideId: 'digits' }, { ...DEFAULT_SETTINGS, hideId: 'digits' }],
  [{ hideId: 'nothing' }, DEFAULT_SETTINGS],
  [{ hideWholeId: true }, { ...DEFAULT_SETTINGS, hideId: 'whole' }],
  [{ hideWholeId: false }, { ...DEFAULT_SETTINGS, hideId: 'with-birth' }],
  [
    { hideWholeId: true, hideId: 'digits' },
    { ...DEFAULT_SETTINGS, hideId: 'digits' },
  ],
  [{ autoCheck: true }, { ...DEFAULT_SETTINGS, autoCheck: true }],
  [
    { projector: false, showPhoto: true },
    { ...DEFAULT_SETTINGS, projector: false, showPhoto: true },
  ],
])('stored %j becomes %j', (stored, settings) => {
  expect(settingsFrom(stored)).toEqual(settings);
});

test('whatever was stored, every setting has a value of its kind', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { projector, school, hideId, ...flags } = settingsFrom(stored);
      expect(Object.values(flags).every((value) => typeof value === 'boolean')).toBe(true);
      expect([true, false, null]).toContain(projector);
      expect(HIDE_ID).toContain(hideId);
      expect(school === null || typeof school === 'string').toBe(true);
    }),
  );
});
