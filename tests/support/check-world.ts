import type { Surprise } from '@/lib/core/surprises/surprise';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { PictureState } from '@/lib/core/view/check-view';
import type { CompareOutcome } from '@/lib/core/view/outcome';
import type { CheckPorts, PictureJob, PixelsFailed } from '@/lib/flows/check/check-ports';
import type { PageRead, RecordPlace } from '@/lib/page/page-read';

export const COMPARISON: Comparison = {
  result: 'match',
  lines: [],
  checks: [],
  counts: { match: 0, variant: 0, mismatch: 0, unsure: 0, absent: 0, unlisted: 0 },
  compared: 0,
  notCompared: 0,
  otherPerson: false,
};
export const DONE: Extract<CompareOutcome, { state: 'done' }> = {
  state: 'done',
  comparison: COMPARISON,
  recordIndex: 0,
  roster: null,
};

export function place(): RecordPlace {
  return { root: {} as Element, values: new Map(), photo: null };
}

export function readOf(name: string, ethnicity = '汉族'): PageRead {
  return {
    reading: {
      state: 'records',
      layout: 'general',
      records: [
        {
          title: '',
          fields: { name: { state: 'text', text: name }, ethnicity: { state: 'text', text: ethnicity } },
          photo: 'unknown',
          notShown: [],
        },
      ],
    },
    places: [place()],
    awaited: [],
  };
}

export function FAILED(reason: 'picture' | 'nothing-found'): PageRead {
  return {
    reading: { state: 'failed', reason },
    places: [],
    awaited: [],
  };
}

/** A page and a background made of values; `log` says in which order the check used them. */
export class World implements CheckPorts {
  readonly log: string[] = [];
  read = readOf('林知夏');
  outcome: CompareOutcome | Error = DONE;
  settled: Comparison | null = COMPARISON;
  picture: PictureState = { state: 'saved', fileName: 'x.png' };
  clock = 0;
  where = 'https://my.chsi.com.cn/archive/1';
  late: Promise<void> = Promise.resolve();
  changed: () => void = () => undefined;
  uiOpens = true;
  readonly surprises: Surprise[] = [];
  onSurprise = (surprise: Surprise) => void this.surprises.push(surprise);

  waitForRecord: CheckPorts['waitForRecord'] = async (signal, onWaiting) => {
    onWaiting(['name']);
    await Promise.race([this.late, aborted(signal)]);
    return { read: this.read, timedOut: false, stopped: signal.aborted };
  };
  readPage = () => this.read;
  address = () => this.where;
  watchPage: CheckPorts['watchPage'] = (_since, onChange) => {
    this.changed = onChange;
    return () => {
      this.changed = () => undefined;
    };
  };
  compare: CheckPorts['compare'] = async (_records, choices) => {
    this.log.push(`compare ${JSON.stringify(choices)}`);
    if (this.outcome instanceof Error) throw this.outcome;
    return this.outcome;
  };
  settle: CheckPorts['settle'] = async () => this.settled;
  forget = async () => void this.log.push('forget');
  openStart = async () => void this.log.push('start');
  openClassPage = async () => void this.log.push('class page');
  loadPanel = async () => void this.log.push('panel');
  projector = async () => null;
  keepProjector = async (): Promise<void> => undefined;
  openUi = () => this.uiOpens;
  closeUi = () => void this.log.push('closed');
  drawMarks: CheckPorts['drawMarks'] = () => {
    this.log.push('marks');
    return {
      update: () => undefined,
      remove: () => void this.log.push('erased'),
      reveal: () => undefined,
      boxes: () => [],
    };
  };
  panelSide: CheckPorts['panelSide'] = () => 'right';
  makeRoom: CheckPorts['makeRoom'] = () => undefined;
  savePicture = async (job: PictureJob) => {
    job.onProgress(1, 2);
    return this.picture;
  };
  pixels: PageRead | PixelsFailed = { failed: 'reader-failed' };
  readPixels: CheckPorts['readPixels'] = async ({ onProgress }) => {
    this.log.push('pixels');
    onProgress({ step: 'read', done: 1, total: 2 });
    return this.pixels;
  };
  readAgain: CheckPorts['readAgain'] = async ({ tell }) => tell({ screen: { state: 'off' } });
  now = () => this.clock;
  orphan = false;
  isOrphan = () => this.orphan;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });
}

export function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
