import { expect, test } from 'vitest';
import { apart, attributeIn, isOn, plainText, TagReader } from '@/lib/core/roster/formats/xlsx-tags';

function told(pieces: readonly string[]): readonly string[] {
  const events: string[] = [];
  const reader = new TagReader({
    open: (name, _, closed) => events.push(closed ? `<${name}/>` : `<${name}>`),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  });
  for (const piece of pieces) reader.push(piece);
  return events;
}

const XML =
  '<?xml version="1.0"?><!-- <v>no</v> --><x:c r="A1" t="a>b"><v>1 &lt; 2</v><f/><![CDATA[a<b&c]]></x:c><!DOCTYPE a>';
const EVENTS = ['<c>', '<v>', '1 &lt; 2', '</v>', '<f/>', 'a<b&amp;c', '</c>'];

test('tags and texts are told in their order, whatever piece they come in', () => {
  expect(told([XML])).toEqual(EVENTS);
  for (let at = 1; at < XML.length; at += 1) expect(told([XML.slice(0, at), XML.slice(at)])).toEqual(EVENTS);
});

test.each<[string, string, string | null]>([
  ['<row r="3" hidden="1"', 'r', '3'],
  ['<row spans="1:3" r="4"', 'r', '4'],
  ['<sheet name="a" r:id="rId1"', 'id', 'rId1'],
  ["<c r = 'A&amp;1'", 'r', 'A&1'],
  ['<c hr="1"', 'r', null],
  ['<c r="1', 'r', null],
])('of %s the attribute %s is %s', (tag, name, value) => {
  expect(attributeIn(tag, name)).toBe(value);
});

test('1 and true say yes', () => {
  expect([isOn('<a b="1"', 'b'), isOn('<a b="true"', 'b'), isOn('<a b="0"', 'b'), isOn('<a', 'b')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('what XML cannot hold is written otherwise, and meant', () => {
  expect(plainText('a_x000D_\r\nb&amp;_x4E00_')).toBe('a\n\nb&一');
  expect(apart('222026324062011')).toBe('222026324062011');
});
