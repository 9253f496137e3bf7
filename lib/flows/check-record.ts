import type {
  CheckBody,
  CheckView,
  PanelActions,
  PictureState,
  PixelProgress,
} from '@/lib/core/check/check-view';
import {
  type CheckFailure,
  type Choices,
  type CompareOutcome,
  NO_CHOICES,
  type RosterNote,
} from '@/lib/core/check/outcome';
import type { StartReason } from '@/lib/core/check/start-reason';
import type { Comparison } from '@/lib/core/compare/comparison';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { DrawnMarks } from '@/lib/page/highlight/draw-marks';
import type { PageRead } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import { marksOf } from './marks-of';
import { holdsPixels, needsPixels } from './read-hidden-values';

/** A page that changes so soon after a check was still loading: it is checked again by itself. */
const STILL_LOADING_MS = 10_000;
/** After an automatic check these need no words: the person asked for nothing. */
const QUIET_WHEN_AUTOMATIC: readonly CheckFailure[] = ['nothing-found', 'not-logged-in', 'record-list'];

/** `click`: the person clicked the toolbar icon, which also gives the right to capture. */
export type CheckedBy = 'click' | 'auto';

type Done = Extract<CheckBody, { state: 'done' }>;

/**
 * Checks the record of one document, again and again: reads, asks for the comparison, draws the marks,
 * and tells the panel what to show. One check runs at a time; a later one ends the earlier.
 */
export class RecordCheck {
  readonly #ports: CheckPorts;
  readonly #listeners = new Set<() => void>();
  #view: CheckView = {
    run: 0,
    body: { state: 'reading' },
    marksShown: true,
    projector: false,
    side: 'right',
  };
  #work = new AbortController();
  #saving: AbortController | null = null;
  #choices: Choices = NO_CHOICES;
  #read: PageRead | null = null;
  #recordIndex = 0;
  #marks: DrawnMarks | null = null;
  #stopWatching: (() => void) | null = null;
  #stopped = false;
  #settling: Promise<void> = Promise.resolve();
  #mayCapture = false;

  constructor(ports: CheckPorts) {
    this.#ports = ports;
  }

  readonly view = (): CheckView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly actions: PanelActions = {
    checkAgain: () => void (this.#view.body.state === 'waiting' ? this.#work.abort() : this.check('auto')),
    stop: () => this.#stop(),
    chooseRecord: (recordIndex) => void this.#compareWith({ ...this.#choices, recordIndex }),
    chooseRow: (rowId) => void this.#compareWith({ ...this.#choices, rowId }),
    compareAnyway: () => void this.#compareWith({ ...this.#choices, samePerson: true }),
    settle: (field, verdict) => this.#settleInTurn(this.#work, field, verdict),
    savePicture: () => void this.#guarded(() => this.#savePicture()),
    setMarksShown: (shown) => this.#setMarksShown(shown),
    setProjector: (on) => this.#setProjector(on),
    reveal: (field) => this.#marks?.reveal(field),
    nextStudent: () => void this.#guarded(() => this.#nextStudent()),
    openStart: () => void this.#guarded(() => this.#ports.openStart(null)),
    close: () => this.close(),
  };

  /** Reads the page (waiting for late values) and compares it. Never rejects: what goes wrong is shown. */
  async check(by: CheckedBy): Promise<void> {
    const work = this.#begin(by);
    if (!this.#ports.openUi()) return;
    await this.#guarded(async () => {
      const waited = await this.#ports.waitForRecord(work.signal, (missing) => {
        if (this.#work === work) this.#show({ state: 'waiting', missing });
      });
      if (this.#work !== work) return;
      this.#read = waited.read;
      if (this.#stopped) this.#fail('stopped', null);
      else if (await this.#readPixels(work, waited.read)) await this.#compare(by);
    });
  }

  /** False when the check has ended here. What a page tells as text is compared whatever happens to the rest. */
  async #readPixels(work: AbortController, read: PageRead): Promise<boolean> {
    if (!this.#mayCapture || !needsPixels(read)) return true;
    const onProgress = (progress: PixelProgress): void => {
      if (this.#work === work && !work.signal.aborted) this.#show({ state: 'reading', progress });
    };
    const stop = (): void => this.#stop();
    const found = await this.#ports.readPixels({ read, signal: work.signal, stop, onProgress });
    if (this.#work !== work) return false;
    const failed = this.#stopped ? 'stopped' : 'failed' in found ? found.failed : null;
    if (!('failed' in found) && !failed) this.#read = found;
    else if (failed && (this.#stopped || read.reading.state === 'failed')) this.#fail(failed, null);
    return !failed || (!this.#stopped && read.reading.state === 'records');
  }

  /** Takes everything off the page. The next check begins anew. */
  close(): void {
    this.#end();
    this.#ports.closeUi();
  }

  /** The page gives our element no place: the start page says it instead. */
  async uiLost(reason: Extract<StartReason, 'ui-removed' | 'name-taken'>): Promise<void> {
    this.close();
    await this.#guarded(() => this.#ports.openStart(reason));
  }

  #begin(by: CheckedBy): AbortController {
    this.#end();
    if (by === 'click') this.#mayCapture = true;
    this.#choices = NO_CHOICES;
    this.#view = { ...this.#view, run: this.#view.run + 1, marksShown: true };
    this.#publish({ state: 'reading' });
    return this.#work;
  }

  #end(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#saving?.abort();
    this.#saving = null;
    this.#stopped = false;
    this.#eraseMarks();
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#read = null;
  }

  #stop(): void {
    if (this.#saving) {
      this.#saving.abort();
      return;
    }
    this.#stopped = true;
    this.#work.abort();
  }

  async #compareWith(choices: Choices): Promise<void> {
    if (this.#view.body.state !== 'asking' && !this.#isOtherPerson()) return;
    this.#choices = choices;
    await this.#guarded(() => this.#compare('click'));
  }

  #isOtherPerson(): boolean {
    return this.#view.body.state === 'done' && this.#view.body.comparison.otherPerson;
  }

  async #compare(by: CheckedBy): Promise<void> {
    const read = this.#read;
    if (!read) return;
    if (read.reading.state === 'failed') {
      this.#pageFailed(read.reading.reason, by);
      return;
    }
    const work = this.#work;
    const [outcome, projector] = await Promise.all([
      this.#ports.compare(read.reading.records, this.#choices),
      this.#ports.projector(),
    ]);
    if (this.#work !== work) return;
    this.#view = { ...this.#view, projector: projector ?? outcome.roster?.role === 'counselor' };
    if (outcome.state === 'failed') this.#fail(outcome.reason, outcome.roster);
    else if (outcome.state === 'asking') this.#show(outcome);
    else this.#done(outcome);
  }

  #pageFailed(reason: CheckFailure, by: CheckedBy): void {
    if (by === 'auto' && !this.#mayCapture && QUIET_WHEN_AUTOMATIC.includes(reason)) this.close();
    else this.#fail(reason, null);
  }

  /** Marks first: whoever sees `done` in the panel finds them in the page. */
  #done({ comparison, roster, recordIndex }: Extract<CompareOutcome, { state: 'done' }>): void {
    this.#recordIndex = recordIndex;
    this.#drawMarks(comparison);
    this.#show({
      state: 'done',
      comparison,
      roster,
      picture: { state: this.#mayCapture ? 'ready' : 'needs-click' },
    });
    this.#watch();
  }

  #fail(reason: CheckFailure, roster: RosterNote | null): void {
    this.#eraseMarks();
    this.#show({ state: 'failed', reason, roster });
  }

  #watch(): void {
    this.#stopWatching?.();
    const since = this.#ports.now();
    const address = this.#ports.address();
    this.#stopWatching = this.#ports.watchPage(() => this.#pageChanged(since, address));
  }

  /** The same values in new nodes only move the marks; other values are another reading. */
  #pageChanged(since: number, address: string): void {
    const body = this.#view.body;
    if (body.state !== 'done') return;
    const fresh = this.#ports.readPage();
    const moved = this.#ports.address() !== address;
    if (moved) this.#outdated();
    else if (sameReading(fresh, this.#read)) this.#replaced(fresh, body.comparison);
    else if (this.#fromPixels()) this.#outdated();
    else if (this.#ports.now() - since < STILL_LOADING_MS) void this.check('auto');
    else this.#outdated();
  }

  /** Pixels are read on the person's click only, never because a page draws itself anew. */
  #fromPixels(): boolean {
    const reading = this.#read?.reading;
    return reading?.state === 'records' && reading.records.some(holdsPixels);
  }

  #replaced(fresh: PageRead, comparison: Comparison): void {
    this.#read = fresh;
    this.#drawMarks(comparison);
  }

  #outdated(): void {
    this.#end();
    this.#publish({ state: 'stale' });
    void this.#guarded(() => this.#ports.forget());
  }

  /** One after another: the background changes what it remembers, and two at once would lose one of them. */
  #settleInTurn(work: AbortController, ...answer: Parameters<PanelActions['settle']>): void {
    this.#settling = this.#settling.then(() => this.#guarded(() => this.#settle(work, ...answer)));
  }

  async #settle(work: AbortController, ...answer: Parameters<PanelActions['settle']>): Promise<void> {
    if (this.#work !== work) return;
    const comparison = await this.#ports.settle(...answer);
    const body = this.#view.body;
    if (this.#work !== work || body.state !== 'done') return;
    if (!comparison) return void this.check('auto');
    this.#drawMarks(comparison);
    this.#publish({ ...body, comparison });
  }

  async #savePicture(): Promise<void> {
    const body = this.#view.body;
    const places = this.#read?.places ?? [];
    const place = places[this.#recordIndex];
    if (body.state !== 'done' || !place || this.#saving || !this.#mayCapture) return;
    const saving = new AbortController();
    this.#saving = saving;
    this.#showPicture({ state: 'saving', done: 0, total: 0 });
    const picture = await this.#ports
      .savePicture({
        comparison: body.comparison,
        roster: body.roster,
        place,
        places,
        signal: saving.signal,
        stop: () => saving.abort(),
        onProgress: (done, total) => this.#showPicture({ state: 'saving', done, total }, saving),
      })
      .finally(() => {
        if (this.#saving === saving) this.#saving = null;
      });
    this.#showPicture(picture);
  }

  #showPicture(picture: PictureState, saving: AbortController | null = null): void {
    const body: CheckBody = this.#view.body;
    if (body.state !== 'done' || saving?.signal.aborted) return;
    this.#publish({ ...body, picture } satisfies Done);
  }

  #setMarksShown(shown: boolean): void {
    this.#view = { ...this.#view, marksShown: shown };
    this.#redraw();
  }

  #setProjector(on: boolean): void {
    this.#view = { ...this.#view, projector: on };
    this.#redraw();
    void this.#ports.keepProjector(on);
  }

  async #nextStudent(): Promise<void> {
    this.#end();
    this.#publish({ state: 'cleared' });
    await this.#ports.forget();
  }

  #redraw(): void {
    const { body } = this.#view;
    if (body.state === 'done') this.#drawMarks(body.comparison);
    this.#publish(body);
  }

  #drawMarks(comparison: Comparison): void {
    this.#eraseMarks();
    const place = this.#read?.places[this.#recordIndex];
    if (!place || !this.#view.marksShown) return;
    this.#marks = this.#ports.drawMarks(marksOf(comparison, place, this.#view.projector));
  }

  #eraseMarks(): void {
    this.#marks?.remove();
    this.#marks = null;
  }

  #show(body: CheckBody): void {
    const place = this.#read?.places[this.#recordIndex] ?? null;
    // where the record is not known yet, the bar is in nobody's way
    const unknown = body.state === 'waiting' || (body.state === 'reading' && place === null);
    const side = unknown ? 'bottom' : this.#ports.panelSide(place);
    this.#view = { ...this.#view, side };
    this.#publish(body);
    void this.#guarded(() => this.#ports.loadPanel());
  }

  #publish(body: CheckBody): void {
    this.#view = { ...this.#view, body };
    for (const listener of this.#listeners) listener();
  }

  /** The one place where a lost background becomes words. */
  async #guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof MessageLost)) throw error;
      this.#eraseMarks();
      this.#publish({ state: 'failed', reason: error.reason, roster: null });
    }
  }
}

const sameReading = (one: PageRead, other: PageRead | null): boolean =>
  JSON.stringify(one.reading) === JSON.stringify(other?.reading);
