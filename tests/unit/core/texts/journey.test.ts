import { expect, test } from 'vitest';
import { JOURNEY_STEPS } from '@/lib/core/journey/journey';
import { stepAt } from '@/lib/core/journey/step-at';
import { STEP_WORDS } from '@/lib/core/texts/journey';

test('every page that is linked is an official one, and encrypted', () => {
  for (const step of JOURNEY_STEPS) {
    const { link, shortcut } = STEP_WORDS[step];
    for (const one of [link, shortcut]) {
      if (!one) continue;
      expect(one.href).toMatch(/^https:/);
      expect(stepAt(one.href)).not.toBeNull();
    }
  }
});
