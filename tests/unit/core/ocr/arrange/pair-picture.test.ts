import { expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { pairPicture } from '@/lib/core/ocr/arrange/pair-picture';
import { isAnothers } from '@/lib/core/ocr/arrange/value-fit';
import { foundLine, textsOf } from '@/tests/support/found-line';
import { laidOutRecord } from '@/tests/support/laid-out-record';
import { seededRandom } from '@/tests/support/mutate';

type Placed = [text: string, left: number, top: number];
function pair(...lines: Placed[]) {
  return pairPicture(
    lines.map((line) => foundLine(...line)),
    13,
  ).map(({ title, values }) => ({ title, values: textsOf(values) }));
}

function card(name: string, top: number): Placed[] {
  return [
    [name, 20, top],
    ['女\u30002006年03月18日', 20, top + 24],
    ['西南大学', 20, top + 60],
    ['本科', 20, top + 84],
  ];
}
function list(number: string, top: number): Placed[] {
  return [
    ['录取照片', 50, top],
    ['民族', 20, top + 40],
    ['汉族', 300, top + 40],
    ['学号', 20, top + 64],
    [number, 260, top + 64],
  ];
}
const PERSON = { gender: ['女'], birthDate: ['2006年03月18日'], school: ['西南大学'], level: ['本科'] };

test('the card belongs to the list below it', () => {
  expect(pair(...card('林知夏', 10), ...list('20260101', 140))).toEqual([
    {
      title: '',
      values: {
        name: ['林知夏'],
        ...PERSON,
        admissionPhoto: [],
        ethnicity: ['汉族'],
        studentNo: ['20260101'],
      },
    },
  ]);
});

test('two screenshots in one picture are two records', () => {
  const both = pair(
    ...card('林知夏', 10),
    ...list('20260101', 140),
    ...card('欧阳子墨', 310),
    ...list('20260103', 440),
  );
  expect(both.map(({ values }) => [values.name, values.studentNo])).toEqual([
    [['林知夏'], ['20260101']],
    [['欧阳子墨'], ['20260103']],
  ]);
});

test('a card alone is a record; a list alone and a page with labels are what they were', () => {
  expect(pair(...card('林知夏', 10))).toEqual([{ title: '', values: { name: ['林知夏'], ...PERSON } }]);
  expect(pair(...list('20260101', 10))[0]?.values).toMatchObject({ ethnicity: ['汉族'] });
  expect(pair(['姓名：林知夏', 10, 10], ['学号：20260101', 10, 34])).toEqual([
    { title: '', values: { name: ['林知夏'], studentNo: ['20260101'] } },
  ]);
});

test('labels say it better: a record that has its name is not given a card', () => {
  const records = pair(...card('林知夏', 10), ['姓名', 20, 200], ['欧阳子墨', 90, 200]);
  expect(records.map(({ values }) => values.name)).toEqual([['林知夏'], ['欧阳子墨']]);
});

test.each(['under', 'over', 'beside'] as const)(
  'values %s their labels, 1,500 random pictures with missing, broken and cut ones: no label has another’s value',
  (layout) => {
    const random = seededRandom(7);
    const wrong: unknown[] = [];
    let said = 0;
    for (let run = 0; run < 1_500; run += 1) {
      const { lines, values } = laidOutRecord(layout, random);
      for (const record of pair(...lines)) {
        for (const [field, texts] of Object.entries(record.values)) {
          const text = texts.join('');
          // one that is another's by its looks is left out later (record-of-picture.ts)
          if (text === '' || isAnothers(field as TextFieldKey, text)) continue;
          if (values[field as TextFieldKey] === text) said += 1;
          else wrong.push({ run, field, text, lines });
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(said).toBeGreaterThan(7_000);
  },
);
