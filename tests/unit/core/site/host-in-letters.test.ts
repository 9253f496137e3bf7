import { expect, test } from 'vitest';
import { hostInLetters } from '@/lib/core/site/host-in-letters';

test.each([
  ['www.example.com', 'www.example.com'],
  ['www.xn--vuqr4zg62a.xn--fiqs8s', 'www.学信网.中国'],
  ['xn--99999999.com', 'xn--99999999.com'],
])('%s is read as %s', (host, letters) => {
  expect(hostInLetters(host)).toBe(letters);
});
