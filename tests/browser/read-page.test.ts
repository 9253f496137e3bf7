import { describe, expect, test } from 'vitest';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { loadPage } from '@/tests/support/load-page';
import { MADE_UP_PAGES } from '@/tests/support/made-up-pages';
import { readWholePage } from '@/tests/support/read-whole-page';

const patient = {
  ignore: null,
  limitMs: 400,
  signal: new AbortController().signal,
  onWaiting: () => undefined,
};

describe('every made-up page is read as its expected.json says', () => {
  test.each(MADE_UP_PAGES.map((page) => [page.name, page] as const))(
    '%s',
    async (_name, { html, expected }) => {
      const page = await loadPage(html, expected.url);
      const read = expected.late ? (await waitForRecord(page, patient)).read : readWholePage(page);
      expect(read.reading).toEqual(expected.reading);
      page.remove();
    },
  );
});
