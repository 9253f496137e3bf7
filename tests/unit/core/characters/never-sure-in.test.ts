import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neverSureIn } from '@/lib/core/characters/never-sure-in';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { wordsDoubtAgainst } from '@/lib/core/compare/words-doubt-against';
import { wordsDoubt } from '@/lib/core/confidence/words-doubt';
import dictionary from '@/lib/core/data/recogniser-characters.json';
import { unpackTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const HAN = Array.from(dictionary.characters).filter((one) => /^\p{Script=Han}$/u.test(one));
/** As clear as a drawing can be. */
const CLEAR = { margin: 50, rival: '〇', distance: 1 };

test.each([
  ['every character can be made sure', '林知夏', ''],
  ['the recogniser has no 䶮', '杨䶮', '䶮'],
  ['nor 禛, and 𬭎 of Extension E', '李禛𬭎', '禛𬭎'],
  ['shape never tells 杰', '王子杰', '杰'],
  ['it tells 家 where it is drawn clearly', '王家亮', ''],
  ['but not in longer words', '王家班的人才培养', '家'],
  ['what is often misread, but told by its shape, can be made sure', '王铭', ''],
  ['no shape tells separators', '阿依古丽·买买提', '·'],
  ['each is named once, in the order of the name', '䶮·䶮', '䶮·'],
  ['a published private-use character is its public one', '杨\ue863', '䶮'],
  ['letters and brackets are read', 'YANG（王）', ''],
  ['an empty value holds none', '', ''],
])('%s: %s → %s', (_, name, named) => {
  expect(neverSureIn(name, 'name').join('')).toBe(named);
});

test('in other words shape is not trusted with 土, however few they are', () => {
  expect(neverSureIn('土木工程', 'major')).toEqual(['土']);
});

test.each([
  ['a character without public meaning', '杨\ue123杰'],
  ['a stand-in', '杨?杰'],
  ['a hidden character made visible', '杨‹U+200B›杰'],
])('%s needs eyes on every page, so that nothing is said of pixels', (_, name) => {
  expect(neverSureIn(name, 'name')).toEqual([]);
});

test.each([
  ['name', ''],
  ['name', '农林经济管理学'],
  ['major', ''],
  ['major', '农林经济管理学'],
] as const)(
  'of all that the recogniser knows, just what is named stays in doubt where it is drawn clearly, in a %s before “%s”',
  (field, rest) => {
    const shapes = Object.fromEntries(Array.from({ length: 8 }, (__, at) => [at, CLEAR]));
    const inDoubt = HAN.filter(
      (one) => wordsDoubt(evidenceOf(one + rest, { shapes }), one + rest, field) !== null,
    );
    expect(inDoubt).toEqual(HAN.filter((one) => neverSureIn(one + rest, field).includes(one)));
  },
);

test.each(['杨䶮', '李禛', '阿依古丽·买买提'])('%s is in doubt whatever is read for it', (name) => {
  expect(wordsDoubtAgainst(evidenceOf('杨林'), '杨林', name, 'name')).toBe('pixels-weak-character');
});

test('every character of the recogniser has a template, and so have its rivals: shape can be asked of all', () => {
  const templates = unpackTemplates(new Uint8Array(readFileSync('public/reader/shapes.bin')))?.indexOf;
  const without = HAN.filter((one) => ![one, ...rivalsOf(one)].every((drawn) => templates?.has(drawn)));
  expect(without).toEqual([]);
});
