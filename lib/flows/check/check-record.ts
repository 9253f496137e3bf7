import { isMessageLost } from '@/lib/core/messages/message-lost';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import type { CheckView, PanelActions } from '@/lib/core/view/check-view';
import type { StartReason } from '@/lib/core/view/start-reason';
import type { CheckPorts } from './check-ports';
import { CheckScreen } from './check-screen';
import { type CheckedBy, type FirstChecked, Run } from './run';
import type { Turns } from './run-ports';

/**
 * Checks the record of one document, again and again: reads, asks for the comparison, draws the marks,
 * and tells the panel what to show. One check runs at a time; a later one ends the earlier.
 */
export class RecordCheck {
  readonly #ports: CheckPorts;
  readonly #screen = new CheckScreen();
  readonly #turns: Turns = { memory: oneAtATime(), screen: oneAtATime() };
  #mayCapture = false;
  #first: FirstChecked = { people: [], at: null };
  #run: Run;

  constructor(ports: CheckPorts) {
    this.#ports = ports;
    this.#run = this.#newRun();
  }

  readonly view = (): CheckView => this.#screen.view();
  readonly subscribe = this.#screen.subscribe;

  readonly actions: PanelActions = {
    checkAgain: () => {
      if (!this.#run.hurry()) void this.check('auto');
    },
    stop: () => this.#run.stop(),
    chooseRecord: (recordIndex) => this.#run.answer({ recordIndex }),
    chooseRow: (rowId) => this.#run.answer({ rowId }),
    compareAnyway: () => this.#run.answer({ samePerson: true }),
    settle: (field, verdict) => this.#run.settle(field, verdict),
    savePicture: () => this.#run.savePicture(),
    setMarksShown: (marksShown) => {
      this.#screen.set({ marksShown });
      this.#run.redraw();
    },
    setProjector: (projector) => {
      this.#screen.set({ projector });
      this.#run.redraw();
      void this.#run.guarded(() => this.#keepProjector(projector));
    },
    reveal: (field) => this.#run.reveal(field),
    nextStudent: () => this.#forget('cleared'),
    openStart: () => void this.#openStart(null),
    openClassPage: () => void this.#run.guarded(() => this.#ports.openClassPage()),
    close: () => this.close(),
  };

  /**
   * Reads the page (waiting for late values) and compares it, because somebody wants it. Never rejects: what goes wrong
   * is shown.
   */
  async check(by: CheckedBy): Promise<void> {
    if (by === 'click') {
      this.#mayCapture = true;
      this.#screen.set({ clicks: this.view().clicks + 1 });
    }
    this.#first = { people: [], at: null };
    await this.#check(by);
  }

  async #check(by: CheckedBy): Promise<void> {
    const run = this.#begin();
    this.#screen.set({ run: this.view().run + 1, marksShown: true, side: this.#ports.panelSide() });
    this.#screen.publish({ state: 'reading' });
    if (this.#ports.openUi()) await run.check(by);
  }

  /** What the browser cannot store is seen, and costs no result. */
  async #keepProjector(on: boolean): Promise<void> {
    try {
      await this.#ports.keepProjector(on);
    } catch (error) {
      if (isMessageLost(error)) throw error;
      this.#ports.onSurprise(surpriseOf('check-record', error));
    }
  }

  /** The window was made wide or narrow: the panel stands elsewhere. */
  sideChanged(): void {
    this.#screen.set({ side: this.#ports.panelSide() });
    this.#screen.publish(this.#screen.body);
  }

  /** Takes everything off the page. The next check begins anew. */
  close(): void {
    this.#begin();
    this.#ports.closeUi();
  }

  /** The page gives our element no place: the start page says it instead. */
  async uiLost(reason: Extract<StartReason, 'ui-removed' | 'name-taken'>): Promise<void> {
    this.close();
    await this.#openStart(reason);
  }

  #openStart(reason: StartReason | null): Promise<void> {
    return this.#run.guarded(() => this.#ports.openStart(reason));
  }

  /** What was read is of no use any more. */
  #forget(state: 'cleared' | 'stale'): void {
    const run = this.#begin();
    this.#screen.publish({ state });
    void run.guarded(() => this.#turns.memory(() => this.#ports.forget()));
    // it may have come to that before there was a panel to say so
    void run.guarded(() => this.#ports.loadPanel());
  }

  #begin(): Run {
    this.#run.end();
    this.#run = this.#newRun();
    return this.#run;
  }

  #newRun(): Run {
    return new Run({
      ports: this.#ports,
      screen: this.#screen,
      turns: this.#turns,
      mayCapture: this.#mayCapture,
      first: this.#first,
      next: {
        again: () => void this.#check('auto'),
        outdated: () => this.#forget('stale'),
        close: () => this.close(),
      },
    });
  }
}
