import { expect, test } from 'vitest';
import { STAGES } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { surpriseProblem, surpriseReport } from '@/lib/core/texts/surprises';
import { SECRETS, TELLING_ERRORS, TRAP } from '@/tests/support/telling-errors';

test('what is told is where it was, and the kind of error', () => {
  expect(surpriseOf('read-file', new RangeError('张三'))).toEqual({
    stage: 'read-file',
    errorClass: 'RangeError',
  });
});

test.each(STAGES)('at %s nothing of a student is told, whatever was thrown', (stage) => {
  const surprises = [...TELLING_ERRORS, TRAP].map(([, error]) => surpriseOf(stage, error));
  const told = [
    JSON.stringify(surprises),
    JSON.stringify(surpriseProblem(surprises)),
    surpriseReport(surprises, { version: '0.1.0', browser: 'Chrome 142' }),
  ].join();
  expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).toContain(stage);
});
