import { describe, expect, test } from 'vitest';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { PixelProgress } from '@/lib/core/view/check-view';
import type { PixelJob } from '@/lib/flows/check/check-ports';
import { withNameAhead } from '@/lib/flows/name-ahead';
import type { PageRead, RecordPlace } from '@/lib/page/page-read';

const HIDDEN: FieldReading = { state: 'unreadable', reason: 'protected', text: '\u{100123}' };
const PLAIN: FieldReading = { state: 'text', text: '杨䶮' };
const ELEMENT = { name: 'an element' } as unknown as Element;
const PLACE: RecordPlace = {
  root: ELEMENT,
  values: new Map([
    ['name', ELEMENT],
    ['level', ELEMENT],
  ]),
  photo: null,
};
const CAPTURE: PixelProgress = { step: 'capture', done: 0, total: 2 };
const READ: PixelProgress = { step: 'read', done: 0, total: 2 };

function records(fields: RecordReading['fields']): readonly RecordReading[] {
  return [{ title: '', fields, photo: 'present', notShown: [] }];
}

function asText(fields: RecordReading['fields']): PageRead {
  const reading = { state: 'records', layout: 'general', records: records(fields) } as const;
  return { reading, places: [PLACE], awaited: [] };
}

function asPixels(pixels: PageRead['pixels']): PageRead {
  return {
    reading: { state: 'failed', reason: 'protected' },
    places: [],
    awaited: [],
    ...(pixels && { pixels }),
  };
}

const PROTECTED = asPixels({
  kind: 'protected',
  layout: 'archive-table',
  records: records({ name: HIDDEN, level: HIDDEN }),
  places: [PLACE],
});
const PICTURE = asPixels({
  kind: 'picture',
  pictures: [{ element: ELEMENT, source: '', place: PLACE, photo: 'missing' }],
});

/** An answer that comes when it is told to. */
function comingLater() {
  let resolve: (characters: readonly string[]) => void = () => undefined;
  const promise = new Promise<readonly string[]>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}

/** What is told while a page is read; `steps` is the reading. */
async function toldOf(
  read: PageRead,
  ask: () => Promise<readonly string[]>,
  steps: (tell: PixelJob['onProgress']) => Promise<void>,
) {
  const told: PixelProgress[] = [];
  const none = new AbortController().signal;
  const job: PixelJob = {
    read,
    signal: none,
    skip: none,
    stop: () => undefined,
    onProgress: (progress) => void told.push(progress),
  };
  await withNameAhead(job, ask, ({ onProgress }) => steps(onProgress));
  return told;
}

describe('the characters of the own name that pixels never make sure', () => {
  test.each([
    ['a protected page', PROTECTED, true],
    ['a picture of a record', PICTURE, true],
    [
      'a text page of which the name alone is a picture',
      asText({ name: { ...HIDDEN, reason: 'picture' } }),
      true,
    ],
    ['a text page of which the name is text', asText({ name: PLAIN, level: HIDDEN }), false],
    ['a page with nothing to read', asPixels(undefined), false],
  ] as const)(
    '%s: told with every step, and asked for only where the name is read: %#',
    async (_, read, isTold) => {
      let asked = 0;
      const told = await toldOf(
        read,
        async () => {
          asked += 1;
          return ['䶮'];
        },
        async (tell) => {
          await Promise.resolve();
          tell(CAPTURE);
          tell(READ);
        },
      );
      const beside = isTold ? { neverSure: ['䶮'] } : {};
      expect(told).toEqual([
        { ...CAPTURE, ...beside },
        { ...READ, ...beside },
      ]);
      expect(asked).toBe(isTold ? 1 : 0);
    },
  );

  test('are told at once where the answer comes between two steps', async () => {
    const answer = comingLater();
    const told = await toldOf(
      PROTECTED,
      () => answer.promise,
      async (tell) => {
        tell(CAPTURE);
        answer.resolve(['䶮']);
        await new Promise((resolve) => setTimeout(resolve));
      },
    );
    expect(told).toEqual([CAPTURE, { ...CAPTURE, neverSure: ['䶮'] }]);
  });

  test.each([
    ['the answer comes after the reading', ['䶮']],
    ['there are none', []],
  ])('are not told where %s', async (_, characters) => {
    const answer = comingLater();
    const told = await toldOf(
      PROTECTED,
      () => answer.promise,
      async (tell) => {
        tell(READ);
        if (characters.length === 0) answer.resolve(characters);
        await new Promise((resolve) => setTimeout(resolve));
      },
    );
    answer.resolve(characters);
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([READ]);
  });
});
