import { type CodedGlyph, withCmap } from '@/tests/support/font-tables';
import { glyphsOf } from '@/tests/support/protected-font';
import type { Disguise } from './disguise';

/** A font of these characters in which `code` is drawn as another one. */
async function lyingFont(drawnAs: Readonly<Record<string, string>>): Promise<string> {
  const { subset, glyphOf } = await glyphsOf(Object.values(drawnAs).join('') + Object.keys(drawnAs).join(''));
  const glyphs: CodedGlyph[] = Object.entries(drawnAs).map(([code, drawn]) => ({
    code: code.codePointAt(0) ?? 0,
    glyph: glyphOf(drawn) ?? 0,
  }));
  return `url(data:font/otf;base64,${withCmap(subset, glyphs).toString('base64')})`;
}

/** Other glyphs for the same characters. The fonts are made on the spot. */
export async function fontDisguises(): Promise<readonly Disguise[]> {
  const name = await lyingFont({ 林: '林', 知: '知', 夏: '秋' });
  const digits = await lyingFont({ ...same('0145789年月日'), 2: '3', 3: '2', 6: '6' });
  const one = await lyingFont({ 1: '7' });
  const school = await lyingFont({ 西: '西', 南: '北', 大: '大', 学: '学' });
  const word = await lyingFont({ 专: '本', 科: '科', 本: '专' });
  const two = await lyingFont({ 8: '3' });
  return [
    {
      id: 'font-name',
      kind: 'font',
      field: 'name',
      sees: '林知秋',
      css: `@font-face{font-family:d1;src:${name}}§{font-family:d1}`,
    },
    {
      id: 'font-digits',
      kind: 'font',
      field: 'birthDate',
      sees: '3006年02月18日',
      css: `@font-face{font-family:d2;src:${digits}}§{font-family:d2}`,
    },
    {
      id: 'font-one-digit',
      kind: 'font',
      field: 'studentNo',
      sees: '222026321062007',
      css: `@font-face{font-family:d3;src:${one}}§{font-family:d3,"Noto Sans CJK SC"}`,
    },
    {
      id: 'font-range',
      kind: 'font',
      field: 'idNumber',
      sees: '500109200603130029',
      css: `@font-face{font-family:d4;src:${two};unicode-range:U+38}§{font-family:d4,"Noto Sans CJK SC"}`,
    },
    {
      id: 'font-known-name',
      kind: 'font',
      field: 'school',
      sees: '西北大学',
      css: `@font-face{font-family:"Noto Sans CJK SC";src:${school};unicode-range:U+5357}`,
    },
    {
      id: 'font-generic-name',
      kind: 'font',
      field: 'level',
      sees: '专科',
      css: `@font-face{font-family:"Microsoft YaHei";src:${word};unicode-range:U+672C}`,
    },
    {
      id: 'font-by-script',
      kind: 'font',
      field: 'expectedGraduation',
      sees: '3020年06月20日',
      css: '§{font-family:d5,sans-serif}',
      script: `const f=new FontFace("d5","${digits}");document.fonts.add(f);f.load()`,
    },
    {
      id: 'font-through-variable',
      kind: 'font',
      field: 'enrollDate',
      sees: '3036年09月01日',
      css: `@font-face{font-family:d6;src:${digits}}html{--f:d6}§{font-family:var(--f)}`,
    },
    {
      id: 'font-in-input',
      kind: 'font',
      field: 'duration',
      sees: '4 年 in other digits',
      css: `@font-face{font-family:d7;src:${await lyingFont({ 4: '5' })}}§{font-family:d7,"Noto Sans CJK SC"}`,
      html: '<input class="d" value="@" style="border:0">',
    },
    {
      id: 'font-no-width',
      kind: 'font',
      field: 'className',
      sees: '(characters over each other)',
      css: '@font-face{font-family:d8;src:local("Noto Sans CJK SC");size-adjust:20%}§{font-family:d8}',
    },
  ];
}

function same(characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, character]));
}
