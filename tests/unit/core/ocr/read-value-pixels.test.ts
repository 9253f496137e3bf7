import { expect, test } from 'vitest';
import { seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { nodeTools } from '@/tests/support/node-recogniser';
import { readPng } from '@/tests/support/read-png';

const LINES = 'tests/support/pictures';
const options = { signal: new AbortController().signal };
async function read(pixels: ReturnType<typeof readPng>, said?: string) {
  return readValuePixels(
    pixels,
    { ...(await nodeTools()), drawPng: async ({ width }) => `${width} px` },
    said === undefined ? options : { ...options, said },
  );
}

test.each([
  ['value-name', [['林知夏', '林知夏']]],
  ['value-school', [['西南大学', '西南大学']]],
  ['value-school-traditional', [['西南大學', '西南大學', '西南大學']]],
  ['value-id', [['500101200403080022']]],
  ['value-number-small', [['222025321049711']]],
  ['value-ethnicity', [['土家族']]],
  ['value-dark', [['2022年09月01日']]],
  ['value-ruled', [['普通全日制']]],
  ['value-status', [['在籍(注册学籍)']]],
  ['value-gender', [['男']]],
  [
    'value-two-lines',
    [
      ['计算机与信息科学', '计算机与信息科学'],
      ['软件学院', '软件学院'],
    ],
  ],
])('%s is read in as many looks as it needs', { timeout: 60_000 }, async (name, expected) => {
  const { lines, crop } = await read(readPng(`${LINES}/${name}.png`));
  expect(lines.map((looks) => looks.map(({ text }) => text))).toEqual(expected);
  expect(crop).toMatch(/^\d+ px$/);
});

test.each([
  ['value-name', '林知夏', 1, ''],
  ['value-id', '500101200403080022', 1, ''],
  ['value-two-lines', '计算机与信息科学软件学院', 1, ''],
  ['value-dark', '2022年09月01日', 1, ''],
  ['value-school-traditional', '西南大学', 1, ''],
  ['value-id', '500101200403080021', 3, 'other'],
  ['value-id', '50010120040308002', 3, 'more'],
  ['value-name', '林知', 3, 'more'],
  ['value-name', '林知夏夏', 3, 'less'],
])(
  '%s, of which the text says %s, takes %i looks: %s',
  { timeout: 60_000 },
  async (name, said, looks, seen) => {
    const { lines, crop } = await read(readPng(`${LINES}/${name}.png`), said);
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => looks));
    expect(seenOtherwise({ lines, crop }, said) ?? '').toBe(seen);
    expect(crop).toMatch(seen === '' ? /^$/ : /^\d+ px$/);
  },
);

test('the picture for eyes is begun before the lines are read, and is waited for', async () => {
  const log: string[] = [];
  const tools = await nodeTools();
  const { crop } = await readValuePixels(
    readPng(`${LINES}/value-gender.png`),
    {
      ...tools,
      recogniser: {
        ...tools.recogniser,
        async readCrops(crops, reading) {
          log.push('read');
          return tools.recogniser.readCrops(crops, reading);
        },
      },
      async drawPng() {
        log.push('begun');
        await new Promise((resolve) => setTimeout(resolve, 20));
        log.push('drawn');
        return 'PNG';
      },
    },
    options,
  );
  expect([log.slice(0, 2), crop]).toEqual([['begun', 'read'], 'PNG']);
});

test('a listed value is scored against its list', { timeout: 60_000 }, async () => {
  const [looks] = (await read(readPng(`${LINES}/value-ethnicity.png`))).lines;
  const [ethnicity] = looks?.[0]?.listed ?? [];
  expect(ethnicity).toMatchObject({ list: 'ethnicity', best: { value: '土家族' } });
  expect((ethnicity?.best.score ?? 0) - (ethnicity?.second?.score ?? 0)).toBeGreaterThan(5);
});

test('characters stand about one height apart, inside the crop', { timeout: 60_000 }, async () => {
  const [looks] = (await read(readPng(`${LINES}/value-name.png`))).lines;
  const line = looks?.[1];
  const centres = line?.characters.map(({ left, right }) => (left + right) / 2) ?? [];
  const gaps = centres.slice(1).map((centre, at) => centre - (centres[at] ?? 0));
  for (const gap of gaps) expect(Math.abs(gap - 14)).toBeLessThan(4);
  expect(Math.max(...centres)).toBeLessThan(line?.width ?? 0);
});

test('an empty place has no lines, and ink of a neighbour at the edge is not read', async () => {
  const neighbour = writing(-10, 10, 1).filter(({ left }) => left >= 0);
  expect((await read(drawnPixels(60, 30, neighbour))).lines).toEqual([]);
});
