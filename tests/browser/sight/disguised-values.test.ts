import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import type { Disguise } from '@/tests/support/disguises/disguise';
import { disguised, PLAIN_DISGUISES, pagesOf } from '@/tests/support/disguises/disguise-pages';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';
import { SAMPLE_SHOWN } from '@/tests/support/sample-record';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
/** Closed trees, which only an extension may look into. */
const CLOSED = ['shadow-closed', 'shadow-beside'];
/** Nothing is wrong with these before somebody checks. */
const LATER = PLAIN_DISGUISES.filter(({ kind, id }) => kind === 'moment' && !id.startsWith('keyframes'));

const CAUGHT = PLAIN_DISGUISES.filter(
  (disguise) => !CLOSED.includes(disguise.id) && !LATER.includes(disguise),
);

describe('a value that a person may see otherwise is doubted, and no other value of its page', () => {
  test.each(pagesOf(CAUGHT).map((page) => [namesOf(page), page] as const))(
    '%s',
    async (_names, disguises) => {
      const page = await loadPage(disguised(htmlOf('archive-table/good'), disguises), URL_OF_RECORD);
      const { reading } = withCovered(page, readPage(page), null);
      const [record] = reading.state === 'records' ? reading.records : [];
      const doubted = Object.entries(SAMPLE_SHOWN).flatMap(([field, good]) => {
        const value = record?.fields[field as keyof typeof SAMPLE_SHOWN];
        return value?.state === 'text' && !value.doubt && value.text === good ? [] : [field];
      });
      const wanted = disguises.map(({ field }) => field);
      if (disguises.some(({ alone }) => alone)) expect(doubted).toEqual(expect.arrayContaining(wanted));
      else expect(doubted.sort()).toEqual([...wanted].sort());
      page.remove();
    },
  );
});

function namesOf(page: readonly Disguise[]): string {
  return page.map(({ id }) => id).join(', ');
}
