import type { AgainJob } from './check-ports';
import type { RunPorts } from './run-ports';
import type { RunSurface } from './run-surface';

type Wanted = Pick<AgainJob, 'comparison' | 'record' | 'place' | 'still' | 'stop'>;

/** Reading the screen beside the text that a check was judged by: one at a time, and a way to stop. */
export class AgainStep {
  readonly #ports: Pick<RunPorts, 'readAgain'>;
  readonly #surface: Pick<RunSurface, 'body' | 'update'>;
  readonly #ended: AbortSignal;
  #reading: AbortController | null = null;

  constructor(
    ports: Pick<RunPorts, 'readAgain'>,
    surface: Pick<RunSurface, 'body' | 'update'>,
    ended: AbortSignal,
  ) {
    this.#ports = ports;
    this.#surface = surface;
    this.#ended = ended;
  }

  /** Ends one that is under way: it was for an earlier comparison. Rejects as the port does. */
  async read(wanted: Wanted): Promise<void> {
    this.stop();
    const reading = new AbortController();
    this.#reading = reading;
    await this.#ports.readAgain({
      ...wanted,
      signal: AbortSignal.any([reading.signal, this.#ended]),
      tell: (told) => {
        const { body } = this.#surface;
        if (this.#reading === reading && body.state === 'done') this.#surface.update({ ...body, ...told });
      },
    });
  }

  /** Nothing happens where nothing is being read. */
  stop(): void {
    this.#reading?.abort();
  }
}
