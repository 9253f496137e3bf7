import { expect, test } from 'vitest';
import { CHECKED_FORMATS, type MutatedFormat, runMutations } from '@/tests/support/mutation-run';

const SEED = 20260901;
const LIMIT_MS = 90_000;

/** Copies in every test run; ten thousand of each are read by `npm run bench`. */
const COPIES: Readonly<Record<MutatedFormat, number>> = {
  xlsx: 2000,
  ods: 2000,
  xls: 1000,
  dbf: 1000,
  html: 1000,
  xml: 2000,
  csv: 2000,
  json: 2000,
};

test.each(CHECKED_FORMATS)(
  'of changed copies of .%s none comes through with another value: every part has its checksum',
  async (format) => {
    const { refused, same, told, silent } = await runMutations(format, COPIES[format], SEED);
    expect({ told, silent, all: refused + same }).toEqual({ told: 0, silent: 0, all: COPIES[format] });
  },
  LIMIT_MS,
);

/** Without checksums some get through; how many was measured with this seed, and is not to grow. */
test.each<[MutatedFormat, number]>([
  ['xls', 0.1],
  ['dbf', 0.2],
  ['html', 0.25],
  ['xml', 0.2],
  ['csv', 0.35],
  ['json', 0.05],
])(
  'changed copies of .%s neither hang nor throw, and at most %d of them come through unnoticed',
  async (format, share) => {
    const { silent } = await runMutations(format, COPIES[format], SEED);
    expect(silent / COPIES[format]).toBeLessThanOrEqual(share);
  },
  LIMIT_MS,
);
