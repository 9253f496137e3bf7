import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { protectedCharacters, protectPage } from '@/tests/support/protect-page';
import type { ProtectedFont } from '@/tests/support/protected-font';

const FONT: ProtectedFont = {
  file: Buffer.alloc(0),
  encode: (text) => text.replace(/[^\s（）]/gu, '\u{100123}'),
};
function protect(body: string, ...values: string[]) {
  return protectPage(`<html><head></head><body>${body}</body></html>`, values, FONT, '/f.otf');
}
function hidden(length: number) {
  return `<span class="chsi-font">${'\u{100123}'.repeat(length)}</span>`;
}

describe('the protected twin of a page', () => {
  test.each([
    ['a cell', '<td>林知夏</td>', `<td>${hidden(3)}</td>`],
    ['behind its label', '<p>姓名：林知夏</p>', `<p>姓名：${hidden(3)}</p>`],
    ['beside a line', '<p>林知夏　|　本科</p>', `<p>${hidden(3)}　|　${hidden(2)}</p>`],
    ['a title that only begins with a value', '<p>本科-普通高等教育</p>', '<p>本科-普通高等教育</p>'],
    ['an attribute', '<i title="林知夏"></i>', '<i title="林知夏"></i>'],
  ])('hides values and nothing else: %s', (_what, body, expected) => {
    expect(protect(body, '林知夏', '本科').html).toContain(`<body>${expected}</body>`);
  });

  test('keeps brackets and blanks plain', () => {
    expect(protect('<td>在籍（注册学籍）</td>', '在籍（注册学籍）').html).toContain('\u{100123}（');
    expect(protectedCharacters(['4 年', '在籍（注册）'])).toBe('4年在籍注册');
  });

  test('says which values it did not find', () => {
    expect(protect('<td>林<b>知夏</b></td>', '林知夏').missing).toEqual(['林知夏']);
  });

  test('leaves no value of the made-up record in its own text', () => {
    const html = readFileSync('tests/pages/archive-table/good/page.html', 'utf8');
    const twin = protectPage(html, ['林知夏', '500109200603180029', '西南大学'], FONT, '/f.otf');
    expect(twin.missing).toEqual([]);
    expect(twin.html).not.toMatch(/<td>(林知夏|500109200603180029|西南大学)</);
  });
});
