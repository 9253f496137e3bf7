import { expect, test } from 'vitest';
import { withSecretNames } from '@/lib/core/theme/secret-names';

test.each([
  ['.a{--ink:#123}', '.a{--x7-ink:#123}'],
  ['.a{color:var(--ink,var(--faint))}', '.a{color:var(--x7-ink,var(--x7-faint))}'],
  ['.a-b{margin:calc(-1 * var(--side))}', '.a-b{margin:calc(-1 * var(--x7-side))}'],
  ['.a{width:calc(1px - -2px)}', '.a{width:calc(1px - -2px)}'],
])('withSecretNames: %s', (css, expected) => {
  expect(withSecretNames(css, 'x7')).toBe(expected);
});
