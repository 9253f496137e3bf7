import { describe, expect, test } from 'vitest';
import { HELP_ENTRIES, HELP_GROUPS } from '@/lib/core/texts/help/help-entries';
import { HELP_SOURCES } from '@/lib/core/texts/help/help-sources';
import { OFFICIAL_PAGES, PHOTO_CHECK_PAGE } from '@/lib/core/texts/help/official-pages';
import { HELP_IDS } from '@/lib/core/view/help-id';

const LINKS = HELP_ENTRIES.flatMap(({ id, links = [] }) => links.map((link) => ({ id, ...link })));

describe('the answers', () => {
  test('are one for each id', () => {
    expect(HELP_ENTRIES.map(({ id }) => id)).toEqual([...HELP_IDS]);
    expect(HELP_GROUPS).toHaveLength(3);
  });

  test.each(HELP_ENTRIES)(
    '$id: a question, an answer in whole sentences, and words to find it by',
    (entry) => {
      expect(entry.question).toMatch(/？$/);
      expect(entry.words.length).toBeGreaterThan(2);
      const sentences = [...entry.answer.map(({ text }) => text), entry.since2018 ?? '。'];
      expect(sentences.filter((text) => !/[。]$/u.test(text))).toEqual([]);
    },
  );

  test.each(HELP_ENTRIES)('$id leads to other answers, not to itself', ({ id, see = [] }) => {
    expect(see).not.toContain(id);
    expect(new Set(see).size).toBe(see.length);
  });

  test('repeat nothing that is wrong or unkind', () => {
    const said = JSON.stringify(HELP_ENTRIES.map(({ words, ...rest }) => rest));
    for (const never of [/15 ?位/, /十五位/, /82336088/, /tousu@/, /已认证/, /违规/, /你的错误/]) {
      expect(said).not.toMatch(never);
    }
  });
});

describe('links', () => {
  test('lead to pages of CHSI that were seen, or to a page of ours', () => {
    const known: readonly string[] = [...Object.values(OFFICIAL_PAGES), PHOTO_CHECK_PAGE];
    expect(LINKS.length).toBeGreaterThan(12);
    expect(LINKS.filter(({ address }) => !known.includes(address))).toEqual([]);
  });

  test.each(Object.entries(OFFICIAL_PAGES))('%s: %s is an encrypted page of chsi.com.cn', (_, address) => {
    const { protocol, hostname, port, username } = new URL(address);
    expect([protocol, port, username]).toEqual(['https:', '', '']);
    expect(hostname).toMatch(/^(?:www|my|account|chesicc)\.chsi\.com\.cn$/);
  });

  test('to register anew, with an ID that is taken, come after the warning', () => {
    const [again] = LINKS.filter(({ id, label }) => id === 'id-taken' && label.includes('重新注册'));
    expect(again?.warning?.text).toContain('其他账号会被注销');
    expect(again?.warning?.text).toMatch(/兵役登记、研招报名/);
  });
});

test('what is weak says of itself where it comes from or that nobody was found', () => {
  const grades = new Set(Object.values(HELP_SOURCES).map(({ grade }) => grade));
  expect([...grades].sort()).toEqual(['chsi', 'own', 'page', 'third', 'university', 'unknown'].sort());
});
