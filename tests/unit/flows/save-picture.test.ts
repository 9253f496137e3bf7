import { describe, expect, test } from 'vitest';
import type { CapturePort, PicturePlan } from '@/lib/core/capture/capture-port';
import type { Point } from '@/lib/core/capture/geometry';
import type { RecordSight } from '@/lib/core/capture/record-sight';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { type PicturePorts, savePicture } from '@/lib/flows/save-picture';
import type { RecordCapture } from '@/lib/page/capture/record-capture';

const PATH = ':root > :nth-child(2)';
const COVERING = { hide: [PATH], unstick: [] };
const NOTHING = { hide: [], unstick: [] };
const VIEW = 720;
const VALUES = [{ field: 'name', boxes: [{ left: 10, top: 40, width: 48, height: 20 }] }] as const;
const ID = { kind: 'id', box: { left: 10, top: 10, width: 90, height: 20 } } as const;

/** A record of 1000 × `height` on a screen of 1000 × 720, taken at scale 1; what happens is written down. */
function scene({ height = 1500, record = {}, capture = {} }: Scene = {}) {
  const did: string[] = [];
  const plans: PicturePlan[] = [];
  const surprises: Surprise[] = [];
  const stop = new AbortController();
  let scroll = 0;
  const sight = (): RecordSight => ({
    size: { width: 1000, height },
    visible: { left: 0, top: 0, width: 1000, height: Math.min(VIEW, height) },
    offset: { x: 0, y: scroll },
    masks: [ID],
    values: VALUES,
    own: [],
    viewWidth: 1000,
  });
  let covering = COVERING;
  const ports: PicturePorts = {
    record: {
      measure: sight,
      scrollTo: ({ y }: Point) => {
        scroll = Math.max(0, Math.min(y, height - VIEW));
        did.push(`scroll ${scroll}`);
      },
      covering: () => covering,
      settle: async () => undefined,
      restore: () => void did.push('restore'),
      ...record,
    },
    capture: {
      begin: async () => {
        did.push('begin');
        return { failure: null };
      },
      hide: async () => {
        did.push('hide');
        covering = NOTHING;
        return { failure: null };
      },
      show: async (elements) => void did.push(`show ${elements.hide.join()}`),
      shot: async ({ index, total }) => {
        did.push(`shot ${index} of ${total}`);
        return { width: 1000, height: VIEW };
      },
      finish: async (plan) => {
        plans.push(plan);
        return { failure: null };
      },
      save: async () => {
        did.push('save');
        return { fileName: '学籍核对_1_20261123-0905.png' };
      },
      keep: async () => {
        did.push('keep');
        return { kept: 'off' };
      },
      cancel: async () => void did.push('cancel'),
      ...capture,
    },
    hidePanel: () => {
      did.push('panel off');
      return () => void did.push('panel on');
    },
    signal: stop.signal,
    still: () => true,
    onProgress: (done, total) => void did.push(`progress ${done}/${total}`),
    onSurprise: (surprise) => void surprises.push(surprise),
  };
  return { ports, did, plans, surprises, stop, sight };
}
interface Scene {
  readonly height?: number;
  readonly record?: Partial<RecordCapture>;
  readonly capture?: Partial<CapturePort>;
}

const PUT_BACK = ['restore', `show ${PATH}`, 'cancel', 'panel on'];

test('a record longer than the screen is taken in steps and saved, and everything is put back', async () => {
  const { ports, did, plans } = scene();
  expect(await savePicture(ports)).toEqual({ state: 'saved', fileName: '学籍核对_1_20261123-0905.png' });
  expect(did).toEqual([
    'panel off',
    'begin',
    'scroll 0',
    'hide',
    'shot 0 of 3',
    'progress 1/3',
    'scroll 718',
    'shot 1 of 3',
    'progress 2/3',
    'scroll 780',
    'shot 2 of 3',
    'progress 3/3',
    'save',
    'keep',
    ...PUT_BACK,
  ]);
  expect(plans).toEqual([
    {
      size: { width: 1000, height: 1500 },
      viewWidth: 1000,
      shots: [0, 718, 780].map((y) => ({
        source: { left: 0, top: 0, width: 1000, height: 720 },
        offset: { x: 0, y },
        own: [],
      })),
      values: VALUES,
      masks: [ID],
    },
  ]);
});

test.each([
  ['its class wanted none', { keep: async () => ({ kept: 'off' }) }, undefined],
  ['its class kept one too', { keep: async () => ({ kept: 'kept' }) }, 'kept'],
  ['there was no room for it', { keep: async () => ({ kept: 'no-room' }) }, 'no-room'],
  [
    'the background is gone by then',
    { keep: () => Promise.reject(new MessageLost('background-failed')) },
    'failed',
  ],
] satisfies readonly [string, Partial<CapturePort>, string | undefined][])(
  'the file is saved, and it is told when %s',
  async (_, capture, kept) => {
    const { ports, did } = scene({ capture });
    const saved = { state: 'saved', fileName: '学籍核对_1_20261123-0905.png' };
    expect(await savePicture(ports)).toEqual(kept === undefined ? saved : { ...saved, kept });
    expect(did).toContain('save');
    expect(did.slice(-PUT_BACK.length)).toEqual(PUT_BACK);
  },
);

describe('a shot is taken again when something moved during it', () => {
  test('once: it is replaced', async () => {
    const tops = [300, 400, 400, 400];
    const base = scene({ height: 500 }).sight();
    const { ports, did } = scene({
      height: 500,
      record: {
        measure: () => ({ ...base, masks: [{ ...ID, box: { ...ID.box, top: tops.shift() ?? 400 } }] }),
      },
    });
    expect(await savePicture(ports)).toMatchObject({ state: 'saved' });
    expect(did.filter((step) => step.startsWith('shot'))).toEqual(['shot 0 of 1', 'shot 0 of 1']);
  });

  test('three times: nothing is saved', async () => {
    const base = scene({ height: 500 }).sight();
    let top = 0;
    const { ports, did } = scene({
      height: 500,
      record: {
        measure: () => {
          top += 5;
          return { ...base, visible: { left: 0, top, width: 1000, height: 500 } };
        },
      },
    });
    expect(await savePicture(ports)).toEqual({ state: 'failed', reason: 'page-moved' });
    expect(did.filter((step) => step.startsWith('shot'))).toHaveLength(3);
    expect(did.slice(-4)).toEqual(PUT_BACK);
  });

  test('a record that grew is begun anew, one that keeps growing is given up', async () => {
    const { ports, did, sight } = scene();
    let height = 1500;
    const growing: RecordCapture = {
      ...ports.record,
      measure: () => {
        const now = { ...sight(), size: { width: 1000, height } };
        if (now.offset.y > 0) height += 100;
        return now;
      },
    };
    expect(await savePicture({ ...ports, record: growing })).toEqual({
      state: 'failed',
      reason: 'page-moved',
    });
    expect(did.filter((step) => step === 'begin')).toHaveLength(3);
  });
});

describe('half a picture is never saved', () => {
  const lost = () => Promise.reject(new MessageLost('background-failed'));
  test.each<[string, Scene, string]>([
    [
      'the place of the ID number is not sure',
      { record: { measure: () => 'id-place-unsure' } },
      'id-place-unsure',
    ],
    [
      'the place of the photo is not sure',
      { record: { measure: () => 'photo-place-unsure' } },
      'photo-place-unsure',
    ],
    [
      'the browser refuses',
      { capture: { shot: async () => ({ failure: 'capture-refused' }) } },
      'capture-refused',
    ],
    [
      'a tab is in front',
      { capture: { shot: async () => ({ failure: 'tab-not-in-front' }) } },
      'tab-not-in-front',
    ],
    ['the shots are gone', { capture: { finish: async () => ({ failure: 'worker-lost' }) } }, 'worker-lost'],
    ['the background is gone', { capture: { shot: lost } }, 'worker-lost'],
    [
      'it cannot begin',
      { capture: { begin: async () => ({ failure: 'capture-refused' }) } },
      'capture-refused',
    ],
    ['it is too long for a canvas', { height: 40_000 }, 'too-large'],
    ['what covers the record comes back', { record: { covering: () => COVERING } }, 'page-moved'],
    ['the end cannot be scrolled to', { record: { scrollTo: () => undefined } }, 'no-record-rectangle'],
  ])('%s', async (_, change, reason) => {
    const { ports, did } = scene(change);
    expect(await savePicture(ports)).toEqual({ state: 'failed', reason });
    expect(did).not.toContain('save');
    expect(did).toContain('restore');
    expect(did.at(-1)).toBe('panel on');
  });

  test('nor when the record is nowhere on the screen', async () => {
    const { ports, sight } = scene();
    const away: RecordCapture = { ...ports.record, measure: () => ({ ...sight(), visible: null }) };
    expect(await savePicture({ ...ports, record: away })).toEqual({
      state: 'failed',
      reason: 'no-record-rectangle',
    });
  });

  test('nor when the person stops', async () => {
    const { ports, did, stop } = scene();
    const onProgress = () => stop.abort();
    expect(await savePicture({ ...ports, onProgress })).toEqual({ state: 'failed', reason: 'stopped' });
    expect(did.filter((step) => step.startsWith('shot'))).toHaveLength(1);
    expect(did.slice(-4)).toEqual(PUT_BACK);
  });

  test('nor when the person stops while it is being put together', async () => {
    const { ports, did, stop } = scene({ height: 500 });
    const finish: CapturePort['finish'] = async () => {
      stop.abort();
      return { failure: null };
    };
    const capture = { ...ports.capture, finish };
    expect(await savePicture({ ...ports, capture })).toEqual({ state: 'failed', reason: 'stopped' });
    expect(did).not.toContain('save');
  });
});

test.each([
  ['extension-reloaded', 'extension-reloaded'],
  ['background-failed', 'worker-lost'],
] as const)('a background lost by %s is told as %s', async (lost, reason) => {
  const { ports } = scene({ capture: { begin: () => Promise.reject(new MessageLost(lost)) } });
  expect(await savePicture(ports)).toEqual({ state: 'failed', reason });
});

test('a browser that begins no download is told, and nothing is kept for the class', async () => {
  const { ports, did } = scene({ capture: { save: async () => ({ failure: 'not-downloaded' }) } });
  expect(await savePicture(ports)).toEqual({ state: 'failed', reason: 'not-downloaded' });
  expect(did).not.toContain('keep');
});

function mistake(): never {
  throw new TypeError('x is undefined');
}
test.each<[string, Scene, readonly string[]]>([
  ['measuring', { record: { measure: mistake } }, PUT_BACK],
  ['capturing', { capture: { shot: mistake } }, PUT_BACK],
  ['putting back', { capture: { show: mistake } }, ['restore', 'panel on']],
])('a mistake of ours while %s is seen, and everything is put back nevertheless', async (_, change, back) => {
  const { ports, did, surprises } = scene(change);
  expect(await savePicture(ports)).toEqual({ state: 'failed', reason: 'worker-lost' });
  expect(surprises).toEqual([{ stage: 'save-picture', errorClass: 'TypeError' }]);
  expect(did.slice(-back.length)).toEqual(back);
});
