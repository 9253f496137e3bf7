import { MessageLost } from '@/lib/core/messages/message-lost';
import { settled } from '@/lib/core/surprises/expected';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { CheckBody, CheckView, PanelActions, PictureState } from '@/lib/core/view/check-view';
import {
  type CheckFailure,
  type Choices,
  type CompareOutcome,
  NO_CHOICES,
  type RosterNote,
} from '@/lib/core/view/outcome';
import type { StartReason } from '@/lib/core/view/start-reason';
import type { PageRead } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import { CheckScreen } from './check-screen';
import { pageChanged, type WasRead } from './page-changed';
import { PageMarks } from './page-marks';
import { PictureStep } from './picture-step';
import { pixelStep } from './pixel-step';

/** A page that changes so soon after a check was still loading: it is checked again by itself. */
const STILL_LOADING_MS = 10_000;
/** After an automatic check these need no words: the person asked for nothing. */
const QUIET_WHEN_AUTOMATIC: readonly CheckFailure[] = ['nothing-found', 'not-logged-in', 'record-list'];

/** `click`: the person clicked the toolbar icon, which also gives the right to capture. */
export type CheckedBy = 'click' | 'auto';

/**
 * Checks the record of one document, again and again: reads, asks for the comparison, draws the marks,
 * and tells the panel what to show. One check runs at a time; a later one ends the earlier.
 */
export class RecordCheck {
  readonly #ports: CheckPorts;
  readonly #screen = new CheckScreen();
  readonly #marks: PageMarks;
  readonly #picture: PictureStep;
  #work = new AbortController();
  #skip = new AbortController();
  #choices: Choices = NO_CHOICES;
  #was: WasRead | null = null;
  #recordIndex = 0;
  #stopWatching: (() => void) | null = null;
  #stopped = false;
  #settling: Promise<void> = Promise.resolve();
  #mayCapture = false;

  constructor(ports: CheckPorts) {
    this.#ports = ports;
    this.#marks = new PageMarks((marks) => ports.drawMarks(marks));
    this.#picture = new PictureStep(
      (job) => ports.savePicture(job),
      (picture) => this.#showPicture(picture),
    );
  }

  readonly view = (): CheckView => this.#screen.view();
  readonly subscribe = this.#screen.subscribe;

  readonly actions: PanelActions = {
    checkAgain: () => void (this.#screen.body.state === 'waiting' ? this.#work.abort() : this.check('auto')),
    stop: () => this.#stop(),
    chooseRecord: (recordIndex) => void this.#compareWith({ ...this.#choices, recordIndex }),
    chooseRow: (rowId) => void this.#compareWith({ ...this.#choices, rowId }),
    compareAnyway: () => void this.#compareWith({ ...this.#choices, samePerson: true }),
    settle: (field, verdict) => this.#settleInTurn(this.#work, field, verdict),
    savePicture: () => void this.#guarded(() => this.#savePicture()),
    setMarksShown: (shown) => this.#setMarksShown(shown),
    setProjector: (on) => this.#setProjector(on),
    reveal: (field) => this.#marks.reveal(field),
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
      this.#was = { page: waited.read, read: waited.read };
      if (this.#stopped) this.#fail('stopped', null);
      else if (await this.#readPixels(work, waited.read)) await this.#compare(by);
    });
  }

  /** False when the check has ended here. */
  async #readPixels(work: AbortController, page: PageRead): Promise<boolean> {
    this.#skip = new AbortController();
    const found = await pixelStep(this.#ports, {
      read: page,
      signal: work.signal,
      skip: this.#skip.signal,
      mayCapture: this.#mayCapture,
      stop: () => this.#stop(),
      stopped: () => this.#stopped,
      onProgress: (progress) => {
        if (this.#work === work && !work.signal.aborted) this.#show({ state: 'reading', progress });
      },
    });
    if (this.#work !== work) return false;
    if ('failed' in found) this.#fail(found.failed, null);
    else this.#was = { page, read: found.read };
    return !('failed' in found);
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
    this.#screen.set({ run: this.view().run + 1, marksShown: true });
    this.#screen.publish({ state: 'reading' });
    return this.#work;
  }

  #end(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#picture.end();
    this.#stopped = false;
    this.#marks.erase();
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#was = null;
  }

  #stop(): void {
    if (this.#picture.stop()) return;
    const { body } = this.#screen;
    if (body.state === 'reading' && body.progress?.step === 'enlarge') {
      this.#skip.abort();
      return;
    }
    this.#stopped = true;
    this.#work.abort();
  }

  async #compareWith(choices: Choices): Promise<void> {
    if (this.#screen.body.state !== 'asking' && !this.#isOtherPerson()) return;
    this.#choices = choices;
    await this.#guarded(() => this.#compare('click'));
  }

  #isOtherPerson(): boolean {
    return this.#screen.body.state === 'done' && this.#screen.body.comparison.otherPerson;
  }

  async #compare(by: CheckedBy): Promise<void> {
    const read = this.#was?.read;
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
    this.#screen.set({ projector: projector ?? outcome.roster?.role === 'counselor' });
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
    this.#marks.erase();
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
    const body = this.#screen.body;
    if (body.state !== 'done' || !this.#was) return;
    const change = pageChanged(this.#was, this.#ports.readPage());
    const fresh = this.#ports.now() - since < STILL_LOADING_MS;
    if (this.#ports.address() !== address) this.#outdated();
    else if (change.kind === 'same') {
      this.#was = change.was;
      this.#drawMarks(body.comparison);
    } else if (change.kind === 'other' && fresh) void this.check('auto');
    else this.#outdated();
  }

  #outdated(): void {
    this.#end();
    this.#screen.publish({ state: 'stale' });
    void this.#guarded(() => this.#ports.forget());
  }

  /** One after another: the background changes what it remembers, and two at once would lose one of them. */
  #settleInTurn(work: AbortController, ...answer: Parameters<PanelActions['settle']>): void {
    this.#settling = this.#settling.then(() => this.#guarded(() => this.#settle(work, ...answer)));
  }

  async #settle(work: AbortController, ...answer: Parameters<PanelActions['settle']>): Promise<void> {
    if (this.#work !== work) return;
    const comparison = await this.#ports.settle(...answer);
    const body = this.#screen.body;
    if (this.#work !== work || body.state !== 'done') return;
    if (!comparison) return void this.check('auto');
    this.#drawMarks(comparison);
    this.#screen.publish({ ...body, comparison });
  }

  async #savePicture(): Promise<void> {
    const body = this.#screen.body;
    const places = this.#was?.read.places ?? [];
    const place = places[this.#recordIndex];
    if (body.state !== 'done' || !place || !this.#mayCapture) return;
    const { comparison, roster } = body;
    await this.#picture.save({ comparison, roster, place, places });
  }

  #showPicture(picture: PictureState): void {
    const body: CheckBody = this.#screen.body;
    if (body.state === 'done') this.#screen.publish({ ...body, picture });
  }

  #setMarksShown(shown: boolean): void {
    this.#screen.set({ marksShown: shown });
    this.#redraw();
  }

  #setProjector(on: boolean): void {
    this.#screen.set({ projector: on });
    this.#redraw();
    void this.#ports.keepProjector(on);
  }

  async #nextStudent(): Promise<void> {
    this.#end();
    this.#screen.publish({ state: 'cleared' });
    await this.#ports.forget();
  }

  #redraw(): void {
    const { body } = this.#screen;
    if (body.state === 'done') this.#drawMarks(body.comparison);
    this.#screen.publish(body);
  }

  #drawMarks(comparison: Comparison): void {
    const { marksShown, projector } = this.view();
    this.#marks.draw(comparison, marksShown ? this.#place() : undefined, projector);
  }

  #place() {
    return this.#was?.read.places[this.#recordIndex];
  }

  #show(body: CheckBody): void {
    const place = this.#place() ?? null;
    // where the record is not known yet, the bar is in nobody's way
    const unknown = body.state === 'waiting' || (body.state === 'reading' && place === null);
    this.#screen.set({ side: unknown ? 'bottom' : this.#ports.panelSide(place) });
    this.#screen.publish(body);
    void this.#guarded(() => this.#ports.loadPanel());
  }

  /** The one place where a lost background becomes words, and what was not foreseen is seen. */
  async #guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      const lost = error instanceof MessageLost ? error.reason : null;
      if (lost === null) this.#ports.onSurprise(surpriseOf('check-record', error));
      this.#marks.erase();
      this.#screen.publish({ state: 'failed', reason: lost ?? 'background-failed', roster: null });
      // it may have failed before there was a panel to say so; where none can be had, nobody can say it
      void settled(this.#ports.loadPanel());
    }
  }
}
