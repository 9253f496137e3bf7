import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every row of the table of claims ends with the file and the name of the test that shows it. */
const CLAIMS = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|保护什么)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, claim = '', , shown = '']) => {
    const [, file = '', name = ''] = /^`(tests\/[^`]+)` · (.+)$/.exec(shown) ?? [];
    return { claim, file, name };
  });

test('there are claims to look at', () => {
  expect(CLAIMS.length).toBeGreaterThan(15);
});

test.each(CLAIMS)('$claim: the test that is named is there', ({ file, name }) => {
  expect(existsSync(file)).toBe(true);
  const spec = readFileSync(file, 'utf8');
  expect(["'", '"', '`'].some((quote) => spec.includes(quote + name))).toBe(true);
});
