import { expect, test } from 'vitest';
import { JOURNEY_STEPS } from '@/lib/core/journey/journey';
import { stepAt } from '@/lib/core/journey/step-at';
import { STEP_WORDS } from '@/lib/core/texts/journey';

test('every page that is linked is an official one, and encrypted', () => {
  for (const step of JOURNEY_STEPS) {
    const { link } = STEP_WORDS[step];
    if (!link) continue;
    expect(link.href).toMatch(/^https:/);
    expect(stepAt(link.href)).not.toBeNull();
  }
});
