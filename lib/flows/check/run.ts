import type { FieldKey } from '@/lib/core/fields/fields';
import { MessageLost } from '@/lib/core/messages/message-lost';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { CheckBody, PanelActions } from '@/lib/core/view/check-view';
import {
  type CheckFailure,
  type Choices,
  type CompareOutcome,
  NO_CHOICES,
  type RosterNote,
} from '@/lib/core/view/outcome';
import type { RecordPlace } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import type { CheckScreen } from './check-screen';
import { pageChanged, pageNow, type WasRead } from './page-changed';
import { PictureStep } from './picture-step';
import { type RunPorts, runPorts, type Turns } from './run-ports';
import { RunReading } from './run-reading';
import { RunSurface } from './run-surface';

/** After an automatic check these need no words: the person asked for nothing. */
const QUIET_WHEN_AUTOMATIC: readonly CheckFailure[] = [
  'nothing-found',
  'not-logged-in',
  'record-list',
  'identity-check',
];

/** `click`: the person clicked the toolbar icon, which also gives the right to capture. */
export type CheckedBy = 'click' | 'auto';

export interface RunParts {
  readonly ports: CheckPorts;
  readonly screen: CheckScreen;
  readonly turns: Turns;
  /** The person has clicked the icon on this document. */
  readonly mayCapture: boolean;
  /** What may come after this check; each of them ends it. */
  readonly next: { again(): void; outdated(): void; close(): void };
}

/**
 * One check of a document, until another or nothing takes its place. Then it has ended: it asks and shows nothing any
 * more, whatever is still on its way.
 */
export class Run {
  readonly #parts: RunParts;
  readonly #ended = new AbortController();
  readonly #ports: RunPorts;
  readonly #surface: RunSurface;
  readonly #reading: RunReading;
  readonly #picture: PictureStep;
  #was: WasRead | null = null;
  #choices: Choices = NO_CHOICES;
  #recordIndex = 0;
  #by: CheckedBy = 'auto';

  constructor(parts: RunParts) {
    const { ports: page, turns, screen, mayCapture } = parts;
    const ended = this.#ended.signal;
    this.#parts = parts;
    const ports = runPorts(page, turns, ended);
    const loadPanel = () => void this.guarded(() => ports.loadPanel());
    const surface = new RunSurface(page, screen, ended, loadPanel);
    this.#ports = ports;
    this.#surface = surface;
    this.#reading = new RunReading({ page, ports, surface, mayCapture, ended });
    this.#picture = new PictureStep(ports, surface, ended);
  }

  /** Reads the page (waiting for late values) and compares it. What goes wrong is shown. */
  async check(by: CheckedBy): Promise<void> {
    this.#by = by;
    await this.guarded(async () => {
      const { was, problem } = await this.#reading.read();
      this.#was = was;
      if (problem === 'gone') this.#parts.next.outdated();
      else if (problem !== null) this.#fail(problem, null);
      else if (was.read.reading.state === 'failed') this.#pageFailed(was.read.reading.reason, by);
      else await this.#compareFirst();
    });
  }

  /** Answers a question; where it may be another person's file also that it is the same. */
  answer(choice: Partial<Choices>): void {
    const { body } = this.#surface;
    if (body.state !== 'asking' && !(body.state === 'done' && body.comparison.otherPerson)) return;
    this.#choices = { ...this.#choices, ...choice };
    void this.guarded(() => this.#compare());
  }

  settle(...answer: Parameters<PanelActions['settle']>): void {
    void this.guarded(async () => {
      const comparison = await this.#ports.settle(...answer);
      const { body } = this.#surface;
      if (body.state !== 'done') return;
      if (comparison) this.#surface.update({ ...body, comparison });
      else this.#parts.next.again();
    });
  }

  savePicture(): void {
    const { body } = this.#surface;
    const [place, places] = [this.#place(), this.#was?.read.places ?? []];
    if (body.state !== 'done' || body.picture.state === 'off' || !place || !this.#parts.mayCapture) return;
    const { comparison, roster } = body;
    void this.guarded(() => this.#picture.save({ comparison, roster, place, places }));
  }

  /** False where nothing is waited for. Otherwise what is there now is taken. */
  hurry(): boolean {
    return this.#reading.hurry();
  }

  stop(): void {
    if (!this.#picture.stop()) this.#reading.stop();
  }

  reveal(field: FieldKey): void {
    this.#surface.reveal(field);
  }

  /** What stands around the body has changed. */
  redraw(): void {
    this.#surface.update(this.#surface.body);
  }

  end(): void {
    this.#ended.abort();
  }

  /** The one place where a lost background becomes words, and what was not foreseen is seen. */
  async guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (error === this.#ended.signal.reason) return;
      const lost = error instanceof MessageLost ? error.reason : null;
      if (lost === null) this.#parts.ports.onSurprise(surpriseOf('check-record', error));
      this.#surface.update({ state: 'failed', reason: lost ?? 'background-failed', roster: null });
      // it may have failed before there was a panel to say so
      this.#ports.loadPanel().catch((error: unknown) => this.#withoutPanel(error));
    }
  }

  /** Where no panel can be had nobody can say so; anything but a lost background is seen elsewhere all the same. */
  #withoutPanel(error: unknown): void {
    if (error === this.#ended.signal.reason || error instanceof MessageLost) return;
    this.#parts.ports.onSurprise(surpriseOf('check-record', error));
  }

  /** Asks first, then watches: the page is looked at while the background compares. */
  async #compareFirst(): Promise<void> {
    const compared = this.#compare();
    const unwatch = this.#parts.ports.watchPage(() => this.#pageChanged());
    this.#ended.signal.addEventListener('abort', unwatch);
    await compared;
  }

  async #compare(): Promise<void> {
    const reading = this.#was?.read.reading;
    if (reading?.state !== 'records') return;
    const choices = this.#choices;
    const [outcome, projector] = await Promise.all([
      this.#ports.compare(reading.records, choices),
      this.#ports.projector(),
    ]);
    // answered anew meanwhile: the later comparison counts
    if (this.#choices !== choices) return;
    this.#parts.screen.set({ projector: projector ?? outcome.roster?.role === 'counselor' });
    if (this.#reading.stopped) this.#fail('stopped', null);
    else if (outcome.state === 'failed') this.#show(outcome);
    else if (outcome.state === 'asking') this.#show(outcome);
    else this.#done(outcome);
  }

  #pageFailed(reason: CheckFailure, by: CheckedBy): void {
    const quiet = by === 'auto' && !this.#parts.mayCapture && QUIET_WHEN_AUTOMATIC.includes(reason);
    if (quiet) this.#parts.next.close();
    else this.#fail(reason, null);
  }

  #done({ comparison, roster, recordIndex, savePictures }: Extract<CompareOutcome, { state: 'done' }>): void {
    this.#recordIndex = recordIndex;
    const can = this.#parts.mayCapture ? 'ready' : 'needs-click';
    this.#show({
      state: 'done',
      comparison,
      roster,
      picture: { state: savePictures === 'never' ? 'off' : can },
    });
    // not after an automatic check: taking the picture may itself be what changed the page
    if (savePictures === 'always' && this.#by === 'click' && !comparison.otherPerson) this.#saveByItself();
  }

  /** The panel brings what takes pictures. */
  #saveByItself(): void {
    void this.guarded(async () => {
      await this.#ports.loadPanel();
      this.savePicture();
    });
  }

  #fail(reason: CheckFailure, roster: RosterNote | null): void {
    this.#show({ state: 'failed', reason, roster });
  }

  #pageChanged(): void {
    if (!this.#was || this.#surface.body.state === 'failed') return;
    const change = pageChanged(this.#was, pageNow(this.#parts.ports));
    if (change.kind === 'same') {
      this.#was = change.was;
      this.#surface.moved(this.#place());
    } else if (change.kind === 'again') this.#parts.next.again();
    else this.#parts.next.outdated();
  }

  #place(): RecordPlace | null {
    return this.#was?.read.places[this.#recordIndex] ?? null;
  }

  #show(body: CheckBody): void {
    this.#surface.show(body, this.#place());
  }
}
