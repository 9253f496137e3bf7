import { describe, expect, test } from 'vitest';
import { SITE_KINDS, TRICKS } from '@/lib/core/site/site';
import { siteOf } from '@/lib/core/site/site-of';
import { CHSI_HOME, siteKindOf, siteWords, standsOnText, trickText } from '@/lib/core/texts/site';
import { START_REASONS } from '@/lib/core/view/start-reason';

describe('the answer to “is this the real site”', () => {
  test.each(SITE_KINDS)('has words and an icon of its own for %s', (kind) => {
    const others = SITE_KINDS.filter((one) => one !== kind).map((one) => siteWords(one).words);
    expect(siteWords(kind).words).not.toBe('');
    expect(others).not.toContain(siteWords(kind).words);
  });

  test.each(TRICKS)('names in a sentence what makes an address look like CHSI’s: %s', (trick) => {
    expect(trickText({ trick })).toMatch(/。$/u);
  });

  test('alarms nobody over an address that is not encrypted', () => {
    expect(siteWords('not-encrypted').tone).toBe('variant');
    expect(siteWords('look-alike').tone).toBe('mismatch');
    expect(trickText({ trick: null })).toBe('');
  });

  test.each([
    ['not-encrypted', 'not-encrypted'],
    ['not-logged-in', 'official'],
    ['look-alike', 'look-alike'],
    ['not-chsi', 'other-site'],
    ['cannot-run', null],
    ['installed', null],
  ] as const)('is known from the reason alone: %s is about %s', (reason, kind) => {
    expect(START_REASONS).toContain(reason);
    expect(siteKindOf(reason)).toBe(kind);
  });

  test('leads to an address that is official itself', () => {
    expect(siteOf(CHSI_HOME).kind).toBe('official');
  });

  test.each([
    ['https://my.chsi.com.cn/archive/', '学信网官方页面：my.chsi.com.cn'],
    ['http://my.chsi.com.cn/archive/', ''],
    ['chrome-extension://abc/practice.html', ''],
  ])('on the panel of %s: "%s"', (address, text) => {
    expect(standsOnText(siteOf(address))).toBe(text);
  });
});
