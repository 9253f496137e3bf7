import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf, declaresEntities, scanMarkup } from '@/lib/core/roster/formats/scan-markup';

function scan(text: string) {
  const told: string[] = [];
  const whole = scanMarkup(text, {
    open: (name, _, closed) => void told.push(closed ? `<${name}/>` : `<${name}>`),
    close: (name) => void told.push(`</${name}>`),
    text: (part) => void told.push(part),
  });
  return [whole, told.join('')];
}

test.each([
  ['<TR><td>a&amp;b</TD></tr>', '<tr><td>a&b</td></tr>'],
  ['<ss:Cell ss:Index="3"/>', '<cell/>'],
  ['<td title="a>b">x', '<td>x'],
  ['a<!-- <td> -->b', 'ab'],
  ['<?xml version="1.0"?><!DOCTYPE html><p>', '<p>'],
  ['<![CDATA[<b>&amp;]]>', '<b>&amp;'],
  ['<script>if (a<b) "</td>"</script>x', '<script></script>x'],
  ['1 < 2', '1 < 2'],
])('%s is read as %s', (text, said) => {
  expect(scan(text)).toEqual([true, said]);
});

test.each(['<td', '<td title="', 'a<table class='])('%s ends inside a tag', (text) => {
  expect(scan(text)[0]).toBe(false);
});

test('whatever the text, it ends', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '</td>',
    '<td ',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&#',
    'x',
    '<script>',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => void scan(parts.join(''))));
});

test.each([
  ['td colspan="3"', 'colspan', '3'],
  ["Cell ss:Index='7'", 'Index', '7'],
  ['td rowspan=2 x', 'rowspan', '2'],
  ['td date-value="1" value="2"', 'value', '2'],
  ['td', 'colspan', null],
])('%s: %s is %j', (attributes, name, value) => {
  expect(attributeOf(attributes, name)).toBe(value);
});

test.each([
  ['<!DOCTYPE lolz [<!ENTITY a "b">]><x/>', true],
  ['<!ENTITY a SYSTEM "file:///etc/passwd">', true],
  ['<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>', true],
  ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html>', false],
  ['<!doctype html><html>', false],
  ['<worksheet/>', false],
])('%s declares entities: %s', (text, declares) => {
  expect(declaresEntities(text)).toBe(declares);
});
