import { expect, test } from 'vitest';
import { pageCss } from '@/lib/core/sheets/page-css';

test('a page is A4, upright or across, and says which of how many it is', () => {
  expect(pageCss('portrait')).toContain('size:A4 portrait');
  expect(pageCss('landscape')).toContain('size:A4 landscape');
  expect(pageCss('portrait')).toMatch(/content:"第 ?" counter\(page\) " ?页，共 ?" counter\(pages\) " ?页"/);
});
