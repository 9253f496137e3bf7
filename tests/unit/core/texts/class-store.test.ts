import { expect, test } from 'vitest';
import { STORE_FAILURES } from '@/lib/core/session/model/outcomes';
import { storeProblem } from '@/lib/core/texts/class-store';

test.each(STORE_FAILURES)('%s is told in three parts, without jargon', (failure) => {
  const { what, why, now } = storeProblem(failure);
  for (const part of [what, why, now]) {
    expect(part).toMatch(/。$/);
    expect(part).not.toMatch(/[A-Za-z]|错误/);
  }
});
