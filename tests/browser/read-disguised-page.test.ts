import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { disguisePage } from '@/tests/support/disguise-page';
import { loadPage } from '@/tests/support/load-page';
import { MADE_UP_PAGES } from '@/tests/support/made-up-pages';

const patient = {
  ignore: null,
  limitMs: 400,
  signal: new AbortController().signal,
  onWaiting: () => undefined,
};

/** Rows mean something by their order here: labels above values, and which of two values comes first. */
const IN_ORDER = ['general/header-rows', 'states/records-in-rows', 'general/conflict'];

/** Nothing on it is read, and it takes long to disguise; a frame that is moved loads its document anew. */
const PAGES = MADE_UP_PAGES.filter(
  ({ name }) => name !== 'states/too-large' && !name.startsWith('general/in-frame'),
);

describe('no class, id, element name, nesting or order of a page is needed to read it', () => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', async (name, { html, expected }) => {
    const page = await loadPage(html, expected.url);
    if (expected.late) await waitForRecord(page, patient);
    disguisePage(page.document, { reorder: !IN_ORDER.includes(name) });
    expect(readPage(page).reading).toEqual(expected.reading);
    page.remove();
  });
});
