import { expect, test } from 'vitest';
import { STORAGE_REFUSALS } from '@/lib/core/roster/storage-trouble';
import { STORE_FAILURES } from '@/lib/core/session/model/outcomes';
import { liveRosterProblem, storeProblem } from '@/lib/core/texts/class-store';
import type { Problem } from '@/lib/core/texts/problem';

test.each(STORE_FAILURES)('%s is told in three parts, without jargon', (failure) => {
  expectPlain(storeProblem(failure));
});

test.each(STORAGE_REFUSALS)(
  'a roster for live checks that is %s is told in three parts as well',
  (refusal) => {
    expectPlain(liveRosterProblem(refusal));
  },
);

function expectPlain({ what, why, now }: Problem): void {
  for (const part of [what, why, now]) {
    expect(part).toMatch(/。$/);
    expect(part).not.toMatch(/[A-Za-z]|错误/);
  }
}
