import { expect, test } from 'vitest';
import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { recordBorder } from '@/lib/core/ocr/arrange/record-borders';

type Row = readonly [meaning: LabelMeaning, top: number];

const box = (top: number) => ({ left: 10, top, width: 40, height: 13 });

/** The place of the border, or what may be the next one's. */
function border(former: readonly Row[], next: readonly Row[], headings: readonly number[] = []) {
  const labelled = (rows: readonly Row[]) => rows.map(([meaning, top]) => ({ meaning, label: box(top) }));
  const found = recordBorder(labelled(former), labelled(next), headings.map(box), 13);
  return 'at' in found ? found.at : [...found.unclear].map(({ meaning }) => meaning);
}

const CUT: readonly Row[] = [
  ['level', 10],
  ['status', 34],
];

test.each<[string, ReturnType<typeof border>, readonly Row[], readonly Row[], readonly number[]]>([
  [
    'a heading: the rows behind it are the next one’s',
    2,
    [...CUT, ['name', 82], ['major', 106]],
    [['level', 130]],
    [58],
  ],
  ['a wide gap', 2, [...CUT, ['name', 90], ['major', 114]], [['level', 138]], []],
  [
    'a heading right before the repeated label',
    4,
    [...CUT, ['name', 58], ['major', 82]],
    [['level', 130]],
    [106],
  ],
  [
    'nothing parts them: nobody knows',
    ['status', 'name', 'major'],
    [...CUT, ['name', 58], ['major', 82]],
    [['level', 106]],
    [],
  ],
  [
    'two headings: nobody knows',
    ['name', 'major'],
    [...CUT, ['name', 82], ['major', 106]],
    [['level', 154]],
    [58, 130],
  ],
  [
    'what the next one has itself is not its beginning',
    [],
    [...CUT, ['name', 58]],
    [
      ['level', 82],
      ['status', 106],
      ['name', 130],
    ],
    [],
  ],
  [
    'the row that two screenshots share',
    [],
    CUT,
    [
      ['status', 58],
      ['duration', 82],
    ],
    [],
  ],
  ['no label comes again', 2, CUT, [['name', 58]], []],
])('%s', (_, is, former, next, headings) => expect(border(former, next, headings)).toEqual(is));
