import { expect, test } from 'vitest';
import { type RivalSearch, shapeMargin } from '@/lib/core/ocr/shapes/shape-margin';
import { featuresAt, packedTemplates } from '@/tests/support/made-up-templates';

const templates = packedTemplates({ 黄: [0, 0], 黃: [8, 0], 横: [0, 20], 林: [-20, 0], 森: [-20, 9] });

function ask(features: Float32Array, character: string, forms: string, search: RivalSearch, common = '') {
  const tellsItself = (rival: string) => common.includes(rival);
  return shapeMargin(features, { character, forms, search, tellsItself }, templates);
}

test.each([
  ['right on it', featuresAt(0, 0), '黄', '黃', { margin: 4, rival: '黃', distance: 0 }],
  ['a little towards its form', featuresAt(3, 0), '黄', '黃', { margin: 1, rival: '黃', distance: 3 }],
  ['nearer to its form', featuresAt(7, 0), '黄', '黃', { margin: -3, rival: '黃', distance: 7 }],
  ['sideways counts for the distance alone', featuresAt(0, 3), '黄', '黃', { margin: 4, distance: 3 }],
  [
    'what was not asked about but is nearest is a rival',
    featuresAt(-20, 9),
    '林',
    '',
    { rival: '森', margin: -4.5 },
  ],
])('%s', (_, features, character, forms, expected) => {
  expect(ask(features, character, forms, 'all')).toMatchObject(expected);
});

test('without a template of the character, or of a form asked about, nothing is said', () => {
  expect(ask(featuresAt(0, 0), '某', '', 'all')).toBeNull();
  expect(ask(featuresAt(0, 0), '黄', '黃𡕛', 'all')).toBeNull();
});

test('not looking at all characters, only what was asked about is a rival', () => {
  expect(ask(featuresAt(-20, 9), '林', '黄', 'forms')).toMatchObject({ rival: '黄' });
});

test('looking for what is clearly another, a character that is a little nearer is no rival', () => {
  const search = (x: number, y: number) => ask(featuresAt(x, y), '林', '黄', 'clearly-another');
  expect(search(-20, 4.9)).toMatchObject({ rival: '黄' });
  expect(search(-20, 6)).toMatchObject({ rival: '森', margin: -1.5 });
  expect(ask(featuresAt(-20, 1), '林', '', 'clearly-another')).toBeNull();
});

test.each([
  [
    'a rival that the recogniser tells itself stands beside the others',
    '林',
    '',
    '森',
    { rival: '黄', margin: 10, common: 4.5 },
  ],
  ['one that is a known form is a rival as any other', '林', '森', '森', { rival: '森', margin: 4.5 }],
  [
    'where it tells all of them, the farthest counts as if it did not',
    '林',
    '',
    '黄黃横森',
    { rival: '横', common: 4.5 },
  ],
  ['none near is told by the recogniser itself', '林', '', '', { rival: '森', margin: 4.5 }],
])('%s', (_, character, forms, common, expected) => {
  const evidence = ask(featuresAt(-20, 0), character, forms, 'all', common);
  expect(evidence).toMatchObject(expected);
  expect(evidence?.common).toBe('common' in expected ? expected.common : undefined);
});
