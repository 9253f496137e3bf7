import { beforeEach, describe, expect, test } from 'vitest';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { RecordReading } from '@/lib/core/record/reading';
import { type ReadEnlargedPorts, readEnlarged } from '@/lib/flows/read-enlarged';
import type { HiddenValue } from '@/lib/flows/read-hidden-values';
import { PixelWorld } from '@/tests/support/pixel-world';

function seen(text: string, probability: number, crop: string): PixelEvidence {
  const middle = (at: number) => 10 + 13 * at;
  const characters = [...text].map((character, at) => ({
    character,
    probability,
    left: middle(at) - 1,
    right: middle(at) + 1,
    others: [],
  }));
  const ink = { left: 4, top: 2, width: 13 * characters.length, height: 13 };
  const line = { text, characters, width: ink.width + 8, height: 17, ink };
  return { lines: [[line, line, line]], crop };
}
function value(field: HiddenValue['field'], drawn: string): HiddenValue {
  return {
    key: `0.${field}`,
    record: 0,
    field,
    drawn,
    place: {} as Element,
    air: 6,
  };
}
const VALUES = [value('school', '\u{100001}'.repeat(4)), value('major', '\u{100002}'.repeat(2))];
function recordOf(school: PixelEvidence, major = seen('法学', 0.99, 'data:1')): RecordReading {
  return {
    title: '',
    fields: {
      school: { state: 'pixels', text: '西南大学', evidence: school },
      major: { state: 'pixels', text: '法学', evidence: major },
    },
    photo: 'unknown',
    notShown: [],
  };
}
const DOUBTFUL = recordOf(seen('西南大学', 0.95, 'data:1'));

let world: PixelWorld;
let announced: number[];
let ports: ReadEnlargedPorts;
let skip: AbortController;

beforeEach(() => {
  world = new PixelWorld({ '0.school': 100, '0.major': 120 });
  world.readValues = async ({ cuts }) => {
    world.log.push(`read ${cuts.map(({ key }) => key).join(' ')}`);
    return { evidence: cuts.map(() => seen('西南大学', 0.999, 'data:2')) };
  };
  announced = [];
  skip = new AbortController();
  ports = {
    page: world,
    capture: world,
    hideOwn: world.hideOwn,
    signal: new AbortController().signal,
    skip: skip.signal,
    announce: (values) => announced.push(values),
    pause: async () => undefined,
    now: () => 0,
    onProgress: () => undefined,
    onRead: () => undefined,
    opening: { done: Promise.resolve(), isDone: () => true },
    onOpening: () => undefined,
  };
});
function school([record]: readonly RecordReading[]) {
  return record?.fields.school;
}

test('only doubtful values are read again, from the page enlarged, which is put back before they are read', async () => {
  const found = await readEnlarged(ports, [DOUBTFUL], VALUES);
  expect(announced).toEqual([1]);
  expect(world.log).toEqual([
    'enlarge',
    'hide',
    'shot 0',
    'restore',
    'show',
    'shrink',
    'restore',
    'read 0.school.0',
  ]);
  expect(school(found)).toMatchObject({ text: '西南大学', evidence: { crop: 'data:2' } });
  expect(found[0]?.fields.major).toEqual(DOUBTFUL.fields.major);
});

test('a page of which nothing is doubtful is not enlarged', async () => {
  await readEnlarged(ports, [recordOf(seen('西南大学', 0.999, ''))], VALUES);
  expect([announced, world.log]).toEqual([[], []]);
});

test('a second reading that says something else leaves nothing sure', async () => {
  world.readValues = async () => ({ evidence: [seen('西甫大学', 0.999, 'data:2')] });
  const found = school(await readEnlarged(ports, [DOUBTFUL], VALUES));
  expect(
    found?.state === 'pixels' && found.evidence.lines.map((crops) => crops.map(({ text }) => text)),
  ).toEqual([['西南大学', '西甫大学']]);
});

describe('the first reading stands, and the page is as large as it was,', () => {
  test.each([
    ['when the browser does not enlarge it', () => Object.assign(world, { mayEnlarge: false })],
    ['when it moves while it is captured', () => Object.assign(world, { swings: true })],
    ['when the capture is refused', () => Object.assign(world, { shotFails: 'capture-refused' })],
    [
      'when the recogniser fails',
      () => Object.assign(world, { readValues: async () => ({ failure: 'reader-failed' }) }),
    ],
    ['when the person skips it on the way', () => (world.onShot = () => skip.abort())],
    [
      'when there is no time for a shot',
      () => {
        let clock = 0;
        Object.assign(ports, { now: () => (clock += 4_000) });
      },
    ],
  ])('%s', async (_what, change) => {
    change();
    expect(await readEnlarged(ports, [DOUBTFUL], VALUES)).toEqual([DOUBTFUL]);
    expect(world.zoom).toBe(1);
    expect(world.log).toContain('shrink');
  });

  test('when the person does not want it at all: then nothing is enlarged', async () => {
    ports = { ...ports, pause: async () => skip.abort() };
    expect(await readEnlarged(ports, [DOUBTFUL], VALUES)).toEqual([DOUBTFUL]);
    expect(world.log).toEqual([]);
  });
});
