import type { FieldKey } from '@/lib/core/fields/fields';
import type { CheckBody } from '@/lib/core/view/check-view';
import type { RecordPlace } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import type { CheckScreen } from './check-screen';
import { PageMarks } from './page-marks';

type SurfacePorts = Pick<CheckPorts, 'drawMarks' | 'makeRoom'>;

/**
 * What one check shows: the body of the panel, and marks in the page while there is a comparison. Once the check has
 * ended its marks are gone, and it shows nothing any more.
 */
export class RunSurface {
  readonly #ports: SurfacePorts;
  readonly #screen: CheckScreen;
  readonly #ended: AbortSignal;
  readonly #marks: PageMarks;
  readonly #onShown: () => void;
  #place: RecordPlace | null = null;

  /** `onShown`: called with every body that `show` shows. */
  constructor(ports: SurfacePorts, screen: CheckScreen, ended: AbortSignal, onShown: () => void) {
    this.#ports = ports;
    this.#screen = screen;
    this.#ended = ended;
    this.#onShown = onShown;
    this.#marks = new PageMarks((marks) => ports.drawMarks(marks));
    ended.addEventListener('abort', () => this.#marks.erase());
  }

  get body(): CheckBody {
    return this.#screen.body;
  }

  /** `place`: where the record stands, null where that is not known. */
  show(body: CheckBody, place: RecordPlace | null): void {
    if (this.#ended.aborted) return;
    this.#place = place;
    this.#draw(body);
    // while values are read from the screen the page keeps still
    if (place && body.state !== 'waiting' && body.state !== 'reading') this.#ports.makeRoom(place);
    this.tell(body);
    this.#onShown();
  }

  /** At the same place. */
  update(body: CheckBody): void {
    if (this.#ended.aborted) return;
    this.#draw(body);
    this.tell(body);
  }

  /** Only the panel: while a picture is taken the marks stand still. */
  tell(body: CheckBody): void {
    if (!this.#ended.aborted) this.#screen.publish(body);
  }

  /** The record stands elsewhere now: only the marks follow. */
  moved(place: RecordPlace | null): void {
    if (this.#ended.aborted) return;
    this.#place = place;
    this.#draw(this.body);
  }

  reveal(field: FieldKey): void {
    this.#marks.reveal(field);
  }

  /** Before the panel is told: whoever sees `done` in it finds the marks in the page. */
  #draw(body: CheckBody): void {
    const { marksShown, projector } = this.#screen.view();
    if (body.state !== 'done') this.#marks.erase();
    else this.#marks.draw(body.comparison, marksShown ? this.#place : null, projector);
  }
}
