import { describe, expect, test } from 'vitest';
import {
  hasBlank,
  hasInvisible,
  stripBlanks,
  stripInvisible,
  stripUnseen,
  trimBlanks,
  trimLayout,
} from '@/lib/core/characters/blanks';

describe('blanks around and inside values', () => {
  test.each([
    [' \t\n西南大学\r\u00a0', '西南大学'],
    ['\u3000西南大学', '\u3000西南大学'],
    ['西南大学\u200b', '西南大学\u200b'],
    ['', ''],
    [' ', ''],
  ])('trimLayout takes only HTML layout whitespace off %j', (text, trimmed) => {
    expect(trimLayout(text)).toBe(trimmed);
  });

  test.each([
    ['\u3000\u2003张三\u205f', '张三'],
    ['张\u3000三', '张\u3000三'],
    ['\u200b张三', '\u200b张三'],
    ['', ''],
  ])('trimBlanks takes every blank around %j off, and no zero-width character', (text, trimmed) => {
    expect(trimBlanks(text)).toBe(trimmed);
  });

  test('stripBlanks takes blanks out, stripInvisible what has no width', () => {
    expect(stripBlanks('5001 09\u30002006')).toBe('5001092006');
    expect(stripInvisible('西\u200b南\ufeff大\u{e0100}学\ufe0f\u00ad')).toBe('西南大学');
  });

  test('stripUnseen takes both out', () => {
    expect(stripUnseen(' 姓\u3000\u200b名\u2060 \ufeff')).toBe('姓名');
  });

  test('blanks and zero-width characters are told apart', () => {
    expect([hasBlank('a b'), hasBlank('a\u200bb')]).toEqual([true, false]);
    expect([hasInvisible('a b\t'), hasInvisible('a\u200bb')]).toEqual([false, true]);
  });
});
