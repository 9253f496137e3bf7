import { expect, test } from 'vitest';
import { shapeMargin } from '@/lib/core/ocr/shapes/shape-margin';
import { featuresAt, packedTemplates } from '@/tests/support/made-up-templates';

const templates = packedTemplates({ 黄: [0, 0], 黃: [8, 0], 横: [0, 20], 林: [-20, 0], 森: [-20, 9] });

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
  expect(shapeMargin(features, character, forms, 'all', templates)).toMatchObject(expected);
});

test('without a template of the character, or of a form asked about, nothing is said', () => {
  expect(shapeMargin(featuresAt(0, 0), '某', '', 'all', templates)).toBeNull();
  expect(shapeMargin(featuresAt(0, 0), '黄', '黃𡕛', 'all', templates)).toBeNull();
});

test('not looking at all characters, only what was asked about is a rival', () => {
  expect(shapeMargin(featuresAt(-20, 9), '林', '黄', 'forms', templates)).toMatchObject({ rival: '黄' });
});

test('looking for what is clearly another, a character that is a little nearer is no rival', () => {
  const search = (x: number, y: number) =>
    shapeMargin(featuresAt(x, y), '林', '黄', 'clearly-another', templates);
  expect(search(-20, 4.9)).toMatchObject({ rival: '黄' });
  expect(search(-20, 6)).toMatchObject({ rival: '森', margin: -1.5 });
  expect(shapeMargin(featuresAt(-20, 1), '林', '', 'clearly-another', templates)).toBeNull();
});
