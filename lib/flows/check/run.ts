import { type People, peopleOf, samePeople } from '@/lib/core/choose/checked-people';
import type { FieldKey } from '@/lib/core/fields/fields';
import { lostReason } from '@/lib/core/messages/message-lost';
import type { RecordReading } from '@/lib/core/record/reading';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { readOnScreen } from '@/lib/core/verdict/read-on-screen';
import type { CheckBody, PanelActions } from '@/lib/core/view/check-view';
import {
  type CheckFailure,
  type Choices,
  type CompareOutcome,
  NO_CHOICES,
  type RosterNote,
} from '@/lib/core/view/outcome';
import type { RecordPlace } from '@/lib/page/page-read';
import { AgainStep } from './again-step';
import type { CheckPorts } from './check-ports';
import type { CheckScreen } from './check-screen';
import type { WasRead } from './page-changed';
import { PictureStep, type ToSave } from './picture-step';
import { type RunPorts, runPorts, type Turns } from './run-ports';
import { RunReading } from './run-reading';
import { RunSurface } from './run-surface';
import { WatchedPage } from './watched-page';

/** After an automatic check these need no words: the person asked for nothing. */
const QUIET_WHEN_AUTOMATIC: readonly CheckFailure[] = [
  'nothing-found',
  'not-logged-in',
  'record-list',
  'identity-check',
  'in-frame',
];

/** Longer than the screen takes to be read; only a recogniser that has to be loaded first takes longer. */
const LONGEST_WAIT_MS = 3_000;

/** `click`: the person clicked the toolbar icon, which also gives the right to capture. */
export type CheckedBy = 'click' | 'auto';

/** Whose records were checked when the person asked for it, and when: what checks itself again stays with these. */
export interface FirstChecked {
  people: People;
  at: number | null;
}

export interface RunParts {
  readonly ports: CheckPorts;
  readonly screen: CheckScreen;
  readonly turns: Turns;
  /** The person has clicked the icon on this document. */
  readonly mayCapture: boolean;
  readonly first: FirstChecked;
  /** What may come after this check; each of them ends it. */
  readonly next: Readonly<Record<'again' | 'outdated' | 'close', () => void>>;
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
  readonly #again: AgainStep;
  readonly #page: WatchedPage;
  #readAgain: Promise<void> | null = null;
  #choices: Choices = NO_CHOICES;
  #recordIndex = 0;
  #by: CheckedBy = 'auto';

  constructor(parts: RunParts) {
    const { ports: page, turns, screen, mayCapture, next } = parts;
    const ended = this.#ended.signal;
    this.#parts = parts;
    const ports = runPorts(page, turns, ended);
    const loadPanel = () => void this.guarded(() => ports.loadPanel());
    const surface = new RunSurface(page, screen, ended, loadPanel);
    this.#ports = ports;
    this.#surface = surface;
    this.#reading = new RunReading({ page, ports, surface, mayCapture, ended });
    this.#picture = new PictureStep(ports, surface, ended);
    this.#again = new AgainStep(ports, surface, ended);
    this.#page = new WatchedPage(page, ended, {
      changed: () =>
        void this.guarded(async () => {
          if (surface.body.state !== 'failed' && this.#page.still()) surface.moved(this.#place());
        }),
      again: next.again,
      outdated: next.outdated,
    });
  }

  /** Reads the page (waiting for late values) and compares it. What goes wrong is shown. */
  async check(by: CheckedBy): Promise<void> {
    this.#by = by;
    await this.guarded(async () => {
      const { was, problem } = await this.#reading.read();
      this.#page.keep(was);
      if (problem === 'gone') this.#parts.next.outdated();
      else if (problem !== null) this.#fail(problem, null);
      else if (was.read.reading.state === 'failed') this.#pageFailed(was.read.reading.reason, by);
      else await this.#compareFirst(was);
    });
  }

  /** Answers a question; of what was compared also that another record is meant, or that it is the same person's file. */
  answer(choice: Partial<Choices>): void {
    const { body } = this.#surface;
    const another =
      body.state === 'done' && (body.comparison.otherPerson || choice.recordIndex !== undefined);
    if (body.state !== 'asking' && !another) return;
    this.#again.stop();
    this.#choices = { ...this.#choices, ...choice };
    void this.guarded(() => this.#compare());
  }

  settle(...answer: Parameters<PanelActions['settle']>): void {
    void this.guarded(async () => {
      if (!this.#page.still()) return;
      const comparison = await this.#ports.settle(...answer);
      const { body } = this.#surface;
      if (body.state !== 'done') return;
      if (comparison) this.#surface.update({ ...body, comparison });
      else this.#parts.next.again();
    });
  }

  savePicture(): void {
    const { body } = this.#surface;
    if (body.state !== 'done' || body.picture.state === 'off' || !this.#parts.mayCapture) return;
    void this.guarded(() => this.#picture.save(() => this.#toSave()));
  }

  /**
   * What the screen tells belongs into the picture, so that it is waited for; where that takes long it is ended. null: the
   * page does not show any more what was compared.
   */
  async #toSave(): Promise<ToSave | null> {
    await Promise.race([this.#readAgain, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
    this.#again.stop();
    await this.#readAgain;
    const { body } = this.#surface;
    const place = this.#page.still() ? this.#place() : null;
    if (body.state !== 'done' || !place) return null;
    const { comparison, roster } = body;
    return { comparison, roster, place, places: this.#page.places, still: () => this.#page.still() };
  }

  /** False where nothing is waited for. Otherwise what is there now is taken. */
  hurry(): boolean {
    return this.#reading.hurry();
  }

  stop(): void {
    const isSaving = this.#picture.stop();
    // a picture waits for it
    this.#again.stop();
    if (isSaving) return;
    this.#reading.stop();
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
      const reason = this.#lostBy(error);
      if (this.#ended.signal.aborted) return;
      this.#surface.update({ state: 'failed', reason, roster: null });
      // it may have failed before there was a panel to say so; where none can be had, nobody can
      this.#ports.loadPanel().catch((error: unknown) => void this.#lostBy(error));
    }
  }

  /** What a person is told; what is neither a lost background nor an orphan nor the end of this check is seen too. */
  #lostBy(error: unknown): CheckFailure {
    const { isOrphan, onSurprise } = this.#parts.ports;
    const lost = isOrphan() ? 'extension-reloaded' : lostReason(error);
    if (!lost && error !== this.#ended.signal.reason) onSurprise(surpriseOf('check-record', error));
    return lost ?? 'background-failed';
  }

  /** A page that checks itself again stays with the people of the person's own check: it gets no other rows. */
  async #compareFirst(was: WasRead): Promise<void> {
    const { first, next } = this.#parts;
    const people = samePeople(first.people, peopleOf(was.read.reading));
    if (!people) return next.outdated();
    first.people = people;
    first.at ??= was.at;
    this.#page.watch({ ...was, at: first.at });
    await this.#compare();
  }

  async #compare(): Promise<void> {
    const reading = this.#page.was?.read.reading;
    if (reading?.state !== 'records') return;
    const choices = this.#choices;
    const [outcome, projector] = await Promise.all([
      this.#ports.compare(reading.records, choices),
      this.#ports.projector(),
    ]);
    // answered anew meanwhile: the later comparison counts
    if (this.#choices !== choices) return;
    if (outcome.state === 'stale') return this.#parts.next.outdated();
    if (outcome.state === 'unusable') return this.#fail(outcome.reason, null);
    this.#parts.screen.set({ projector: projector ?? outcome.roster?.role === 'counselor' });
    if (this.#reading.stopped) this.#fail('stopped', null);
    // what is told now was compared a moment ago
    else if (!this.#page.still()) return;
    else if (outcome.state === 'failed') this.#show(outcome);
    else if (outcome.state === 'asking') this.#show(outcome);
    else this.#done(outcome);
  }

  #pageFailed(reason: CheckFailure, by: CheckedBy): void {
    const quiet = by === 'auto' && !this.#parts.mayCapture && QUIET_WHEN_AUTOMATIC.includes(reason);
    if (quiet) this.#parts.next.close();
    else this.#fail(reason, null);
  }

  #done({
    comparison,
    roster,
    recordIndex,
    among,
    savePictures,
  }: Extract<CompareOutcome, { state: 'done' }>): void {
    this.#recordIndex = recordIndex;
    const can = this.#parts.mayCapture ? 'ready' : 'needs-click';
    const record = this.#record();
    const again = this.#parts.mayCapture && record !== null && readOnScreen(comparison, record).length > 0;
    this.#show({
      state: 'done',
      comparison,
      roster,
      ...(among && { among }),
      picture: { state: savePictures === 'never' ? 'off' : can },
      ...(again && { screen: { state: 'reading', done: 0, total: 0 } }),
    });
    // of several records the person should see which one is meant; nothing moves by itself without a click
    if (among && this.#by === 'click') this.#surface.reveal('school');
    if (again) this.#readAgain = this.guarded(() => this.#secondly(comparison));
    // not after an automatic check: taking the picture may itself be what changed the page
    if (savePictures === 'always' && this.#by === 'click' && !comparison.otherPerson) this.#saveByItself();
  }

  /** What the person sees already stays while the screen is read. */
  async #secondly(comparison: Comparison): Promise<void> {
    const record = this.#record();
    const place = this.#place();
    if (record && place)
      await this.#again.read({
        comparison,
        record,
        place,
        still: () => this.#page.still(),
        stop: () => this.stop(),
      });
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

  #record(): RecordReading | null {
    const reading = this.#page.was?.read.reading;
    return (reading?.state === 'records' && reading.records[this.#recordIndex]) || null;
  }

  #place(): RecordPlace | null {
    return this.#page.places[this.#recordIndex] ?? null;
  }

  #show(body: CheckBody): void {
    this.#surface.show(body, this.#place());
  }
}
