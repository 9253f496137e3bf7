import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { wrappedLabels } from '@/lib/core/ocr/arrange/wrapped-labels';
import { foundLine } from '@/tests/support/found-line';

type Placed = readonly [text: string, left: number, top: number];

/** The labels of a picture, by their text, with the top of their place. */
function labels(...lines: readonly Placed[]) {
  const tokens = lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
  return wrappedLabels(tokens, 13).flatMap(({ text, meaning, box }) =>
    meaning === null ? [] : [[text, meaning, box.top, box.height] as const],
  );
}

const DATE = '2026年06月30日';

test.each<[string, readonly Placed[], ReturnType<typeof labels>]>([
  [
    'the value is level with the upper line',
    [
      ['预计毕业', 10, 10],
      ['日期：', 10, 29],
      [DATE, 90, 10],
    ],
    [['预计毕业日期：', 'expectedGraduation', 10, 13]],
  ],
  [
    'the value is in the middle of both',
    [
      ['预计毕业', 10, 10],
      ['日期：', 10, 29],
      [DATE, 90, 19],
    ],
    [['预计毕业日期：', 'expectedGraduation', 10, 32]],
  ],
  [
    'a value of two lines',
    [
      ['专业', 10, 10],
      ['名称', 10, 29],
      ['计算机科学与技', 90, 10],
      ['术', 90, 29],
    ],
    [['专业名称', 'major', 10, 32]],
  ],
  [
    'flush right, or in the middle of its column',
    [
      ['预计毕业', 10, 10],
      ['日期', 38, 29],
      ['身份', 10, 60],
      ['证号', 10, 79],
    ],
    [
      ['预计毕业日期', 'expectedGraduation', 10, 32],
      ['身份证号', 'idNumber', 60, 32],
    ],
  ],
  [
    'two labels below each other stay two',
    [
      ['学校', 10, 10],
      ['专业', 10, 29],
    ],
    [
      ['学校', 'school', 10, 13],
      ['专业', 'major', 29, 13],
    ],
  ],
  [
    'rows further apart are no lines of one label',
    [
      ['入学', 10, 10],
      ['日期', 10, 40],
    ],
    [],
  ],
  [
    'what stands aside is no line of it',
    [
      ['入学', 10, 10],
      ['日期', 60, 29],
    ],
    [],
  ],
  [
    'together they mean another thing than the first: 专业方向',
    [
      ['专业', 10, 10],
      ['方向', 10, 29],
    ],
    [['专业', 'major', 10, 13]],
  ],
])('%s', (_, lines, found) => expect(labels(...lines)).toEqual(found));
