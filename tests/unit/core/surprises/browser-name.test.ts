import { expect, test } from 'vitest';
import { browserName } from '@/lib/core/surprises/browser-name';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

test.each([
  [CHROME, 'Chrome 142'],
  [CHROME.replace('Chrome', 'HeadlessChrome'), 'Chrome 142'],
  [`${CHROME} Edg/141.0.3537.99`, 'Edg 141'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145'],
  ['Chrome/500109200603180029', 'unknown browser'],
  ['Chrome/500109200603180029 Firefox/145.0 张三', 'Firefox 145'],
  ['', 'unknown browser'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
