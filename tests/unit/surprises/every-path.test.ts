import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { type OnSurprise, STAGES, type Stage, type Surprise } from '@/lib/core/surprises/surprise';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { surpriseProblem, surpriseReport } from '@/lib/core/texts/surprises';
import type { CheckPorts } from '@/lib/flows/check/check-ports';
import { RecordCheck } from '@/lib/flows/check/check-record';
import { createPhotoCheck } from '@/lib/flows/check-photo';
import { createHandOut } from '@/lib/flows/hand-out';
import { LiveLanding } from '@/lib/flows/live/land-live';
import { createRosterLoader } from '@/lib/flows/load-roster';
import { PictureReading } from '@/lib/flows/read-pictures';
import { type PixelPorts, readPixels } from '@/lib/flows/read-pixels';
import type { RosterLoaderParts } from '@/lib/flows/roster-loader';
import { type PicturePorts, savePicture } from '@/lib/flows/save-picture';
import type { PageRead } from '@/lib/page/page-read';
import { createReadShots } from '@/lib/platform/capture/read-shots';
import type { CodeRequest } from '@/lib/platform/code/code-messages';
import { serveCodes } from '@/lib/platform/code/serve-codes';
import type { PhotoRequest } from '@/lib/platform/pictures/photo-messages';
import { servePhoto } from '@/lib/platform/pictures/serve-photo';
import { readerOver } from '@/lib/platform/reader/reader-over';
import { createReaderServer } from '@/lib/platform/reader/serve-reader';
import type { ReportRequest } from '@/lib/platform/roster/report-messages';
import { serveRoster } from '@/lib/platform/roster/serve-roster';
import { serveSheets } from '@/lib/platform/sheets/serve-sheets';
import type { SheetRequest } from '@/lib/platform/sheets/sheet-messages';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { COMPARISON } from '@/tests/support/check-world';
import { SECRETS, TELLING_ERRORS } from '@/tests/support/telling-errors';

// what takes hold of the browser when it is loaded comes after it
vi.stubGlobal('chrome', fakeBrowser);
const { servePack } = await import('@/lib/platform/handout/serve-pack');
const { serveReport } = await import('@/lib/platform/roster/serve-report');
const { askerOfBackground } = await import('@/lib/platform/messages/ask-background');
const { answered } = await import('@/lib/platform/messages/answer-requests');
const { answerPort } = await import('@/lib/platform/reader/serve-offscreen');

/** Runs one path in which `error` is thrown where nobody foresees it; everything that leaves the path is in what comes back. */
type Path = (error: unknown, onSurprise: OnSurprise) => Promise<unknown>;

function settled() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A worker's scope: what it says is handed back, surprises among it are told. */
function scopeFor<Reply>(onSurprise: OnSurprise) {
  const said: Reply[] = [];
  return {
    said,
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage(reply: Reply & { readonly surprise?: Surprise }) {
      said.push(reply);
      if (reply.surprise) onSurprise(reply.surprise);
    },
  };
}

function thrower(error: unknown): () => never {
  return () => {
    throw error;
  };
}

/** An object of which every property throws when it is looked at. */
function trap<T>(error: unknown): T {
  return new Proxy({}, { get: thrower(error) }) as T;
}

async function ask<Reply>(
  scope: ReturnType<typeof scopeFor<Reply>>,
  data: unknown,
): Promise<readonly Reply[]> {
  scope.onmessage?.({ data } as MessageEvent);
  await settled();
  return scope.said;
}

const IMAGES = [{ key: 'name', png: '' }];
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

function pictures(parts: Partial<ConstructorParameters<typeof PictureReading>[0]>): Path {
  return async (_error, onSurprise) => {
    const told: unknown[] = [];
    const reading = new PictureReading({
      readFile: async () => ({ picture: '' }),
      reader: { readPicture: async () => [{ title: '', fields: {} }] },
      compare: () => Promise.reject(new Error()),
      onChange: (items) => told.push(...items),
      onSurprise,
      ...parts,
    });
    reading.add([new File([], 'a.png')]);
    await settled();
    return told;
  };
}

function uncaught(stage: Stage, type: 'error' | 'unhandledrejection'): Path {
  return async (error, onSurprise) => {
    const place = new EventTarget();
    onUncaught(place, (one) => onSurprise(surpriseOf(stage, one)));
    place.dispatchEvent(Object.assign(new Event(type), { error, reason: error }));
  };
}

const PATHS: readonly (readonly [string, Stage, Path])[] = [
  [
    'the worker that reads roster files',
    'read-file',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      serveRoster(scope);
      const file = Object.assign(new File([], 'a.csv'), { arrayBuffer: () => Promise.reject(error) });
      return ask(scope, { kind: 'read', files: [file], rosterName: 'a', remembered: {}, review: false });
    },
  ],
  [
    'loading a roster',
    'load-roster',
    async (error, onSurprise) => {
      const states: unknown[] = [];
      const parts = {
        readFiles: () => Promise.reject(error),
        answers: { read: async () => ({}) },
        store: { kept: async () => null },
        settings: async () => DEFAULT_SETTINGS,
        onState: (state: unknown) => states.push(state),
        onSurprise,
      };
      await createRosterLoader(parts as unknown as RosterLoaderParts).load([new File([], 'a.csv')]);
      return states;
    },
  ],
  [
    'checking an ID photo',
    'check-photo',
    async (error, onSurprise) => {
      const states: unknown[] = [];
      const check = createPhotoCheck({
        read: () => Promise.reject(error),
        smaller: async () => null,
        save: () => undefined,
        onState: (state) => states.push(state),
        onSurprise,
      });
      await check.give([new File([], 'a.jpg')]);
      return states;
    },
  ],
  [
    'the worker that looks at photos',
    'check-photo',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      servePhoto(scope);
      return ask(scope, trap<PhotoRequest>(error));
    },
  ],
  [
    'the worker that writes the report',
    'save-report',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      serveReport(scope);
      return ask(scope, trap<ReportRequest>(error));
    },
  ],
  [
    'the worker that packs files',
    'hand-out',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      servePack(scope);
      return ask(scope, trap(error));
    },
  ],
  [
    'the worker that writes sheets',
    'write-sheets',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      serveSheets(scope);
      return ask(scope, trap<SheetRequest>(error));
    },
  ],
  [
    'the worker that reads codes',
    'read-batch',
    (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      serveCodes(scope);
      return ask(scope, trap<CodeRequest>(error));
    },
  ],
  [
    'handing out',
    'hand-out',
    async (error, onSurprise) => {
      const states: unknown[] = [];
      const pack = () => Promise.reject(error);
      const onState = (state: unknown) => void states.push(state);
      await createHandOut({ pack, onState, save: () => undefined, now: () => new Date(), onSurprise }).start({
        kind: 'roster',
        withNames: true,
      });
      return states;
    },
  ],
  [
    'a live check that lands on the board',
    'land-check',
    async (error, onSurprise) => {
      const store = { openClass: thrower(error), list: thrower(error), read: thrower(error) };
      const live = new LiveLanding<string>({
        classes: { ...store, land: thrower(error), change: thrower(error) },
        memory: { recall: thrower(error), remember: thrower(error), forget: thrower(error) },
        now: () => new Date(),
        newKey: () => 'key',
        onSurprise,
      });
      return live.settle('tab', { field: 'name', verdict: 'match' }, COMPARISON);
    },
  ],
  [
    'a picture that is read',
    'read-picture',
    (error, onSurprise) => pictures({ readFile: () => Promise.reject(error) })(error, onSurprise),
  ],
  [
    'a picture that is compared',
    'compare-picture',
    (error, onSurprise) => pictures({ compare: () => Promise.reject(error) })(error, onSurprise),
  ],
  [
    'the worker that recognises',
    'recognise',
    async (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      const tools = { tools: () => Promise.reject(error), decode: () => Promise.reject(error) };
      createReaderServer(tools, scope.postMessage)({ kind: 'values', id: 1, images: IMAGES });
      await settled();
      return scope.said;
    },
  ],
  [
    'the page that holds the recogniser',
    'recognise',
    async (error, onSurprise) => {
      const scope = scopeFor<object>(onSurprise);
      let hear = (_: object): void => undefined;
      const reader = {
        open: async () => undefined,
        readValues: () => Promise.reject(error),
        readPicture: async () => [],
        readShown: async () => ({ evidence: [], lines: [] }),
      };
      answerPort(reader, {
        postMessage: scope.postMessage,
        onDisconnect: { addListener: () => undefined },
        onMessage: {
          addListener(listener) {
            hear = listener as typeof hear;
          },
        },
      });
      hear({ kind: 'values', id: 1, images: IMAGES });
      await settled();
      return scope.said;
    },
  ],
  [
    'the way to the recogniser',
    'recognise',
    async (error, onSurprise) => {
      const outcome = await readerOver(() => Promise.reject(error)).readValues(IMAGES, OPTIONS);
      if ('failure' in outcome && outcome.surprise) onSurprise(outcome.surprise);
      return outcome;
    },
  ],
  [
    'reading shots in the background',
    'recognise',
    (error, onSurprise) => {
      const reader = { readValues: () => Promise.reject(error), readPicture: () => Promise.reject(error) };
      const session = { taken: () => ({ png: new Blob(), width: 1, height: 1 }) };
      const cut = async () => [{ png: '', width: 1, height: 1 }];
      const box = { left: 0, top: 0, width: 1, height: 1 };
      const cuts = { viewWidth: 1, cuts: [{ key: 'a.0', shot: 0, box }] };
      return createReadShots({ session, reader, cut }).readValues(
        { tabId: 1, documentId: 'D', job: 'J' },
        cuts,
        onSurprise,
      );
    },
  ],
  [
    'checking a record',
    'check-record',
    async (error, onSurprise) => {
      const loadPanel = async () => undefined;
      const ports = {
        openUi: () => true,
        panelSide: () => 'right',
        waitForRecord: () => Promise.reject(error),
        loadPanel,
        isOrphan: () => false,
        onSurprise,
      };
      const check = new RecordCheck(ports as unknown as CheckPorts);
      await check.check('click');
      return check.view();
    },
  ],
  [
    'reading from the screen',
    'read-screen',
    (error, onSurprise) => {
      const ports = { capture: { cancel: async () => undefined }, signal: OPTIONS.signal, onSurprise };
      return readPixels(trap<PageRead>(error), ports as unknown as PixelPorts);
    },
  ],
  [
    'saving a picture',
    'save-picture',
    (error, onSurprise) => savePicture({ hidePanel: thrower(error), onSurprise } as unknown as PicturePorts),
  ],
  [
    'asking the background',
    'ask-background',
    async (error, onSurprise) => {
      const send = vi
        .spyOn(fakeBrowser.runtime, 'sendMessage')
        .mockImplementation(() => Promise.reject(error));
      const [outcome] = await Promise.allSettled([askerOfBackground(onSurprise)('forget', {})]);
      send.mockRestore();
      return outcome.status === 'rejected' ? `${outcome.reason} ${outcome.reason.stack}` : outcome.value;
    },
  ],
  [
    'answering in the background',
    'answer',
    async (error, onSurprise) => {
      const answers = { forget: thrower(error) };
      const answer = await answered(answers as never, 'forget', {}, { tabId: 1, documentId: 'D', job: 'J' });
      for (const surprise of answer.surprises) onSurprise(surprise);
      return answer;
    },
  ],
  ...(
    [
      'start-page',
      'practice-page',
      'class-page',
      'help-page',
      'record-page',
      'school-name',
      'background',
      'reader-page',
    ] as const
  ).flatMap((stage) =>
    (['error', 'unhandledrejection'] as const).map(
      (type) => [`an ${type} at ${stage}`, stage, uncaught(stage, type)] as const,
    ),
  ),
];

/** Stages whose one line stands in an entry point: `surpriseOf` and nothing around it (surprise-of.test.ts). */
const IN_ENTRY_POINTS: readonly Stage[] = ['show-rows', 'icon', 'journey', 'draw'];

test('every stage has a path here', () => {
  const walked = new Set(PATHS.map(([, stage]) => stage));
  expect(STAGES.filter((stage) => !walked.has(stage))).toEqual(IN_ENTRY_POINTS);
});

describe.each(PATHS)('%s', (_, stage, path) => {
  test('a mistake of ours is seen there', async () => {
    const list = new SurpriseList();
    await path(new TypeError('x is undefined'), list.see);
    expect(list.list()).toEqual([{ stage, errorClass: 'TypeError' }]);
  });

  test.each(TELLING_ERRORS)(
    '%s: nothing of a student leaves it, nor gets into the report',
    async (_name, error) => {
      const list = new SurpriseList();
      const left = await path(error, list.see);
      const surprises = list.list();
      const told = [
        JSON.stringify([left, surprises, surpriseProblem(surprises)]),
        surpriseReport(surprises, { version: '0.1.0', browser: 'Chrome 142' }),
      ].join();
      expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
    },
  );
});
