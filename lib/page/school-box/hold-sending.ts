import type { TextField } from './fields';
import { boxesSentBy, boxesSentWith, submitButtonAt } from './submit-target';

export interface SendingPorts {
  readonly boxes: () => readonly TextField[];
  /** Whether what stands in the box is shown, known to be not exact, and not allowed yet. */
  readonly isToAsk: (box: TextField) => boolean;
  /** From now on what stands in the box may be sent. */
  readonly allow: (box: TextField) => void;
  /** Puts the question beside the box. */
  readonly ask: (box: TextField) => void;
}

/** What was held back: the very same action, once more. False when what it was done on has gone. */
type Again = () => boolean;

/** Holds back what would send a name that is not exact, until a person has answered. Every other click goes through. */
export class HoldSending {
  readonly #ports: SendingPorts;
  #held: { readonly boxes: readonly TextField[]; readonly again: Again } | null = null;

  constructor(ports: SendingPorts) {
    this.#ports = ports;
  }

  clicked(event: MouseEvent): void {
    const boxes = this.#ports.boxes();
    if (boxes.length === 0) return;
    const [target] = event.composedPath();
    const button = submitButtonAt(target);
    if (button === null) return;
    const clicked = target as HTMLElement;
    this.#hold(event, boxesSentBy(button, boxes), () => {
      if (clicked.isConnected) clicked.click();
      return clicked.isConnected;
    });
  }

  submitted(event: SubmitEvent): void {
    const boxes = this.#ports.boxes();
    if (boxes.length === 0) return;
    const { submitter } = event;
    const form = event.target as HTMLFormElement;
    this.#hold(event, boxesSentWith(event, boxes), () => {
      if (!form.isConnected) return false;
      form.requestSubmit(submitter?.isConnected ? submitter : null);
      return true;
    });
  }

  /** The answer; null when nothing was done, false when it could not be done any more. */
  answered(goOn: boolean): boolean | null {
    const held = this.#held;
    this.#held = null;
    if (!goOn || held === null) return null;
    for (const box of held.boxes) this.#ports.allow(box);
    return held.again();
  }

  #hold(event: Event, boxes: readonly TextField[], again: Again): void {
    const asked = boxes.find((box) => this.#ports.isToAsk(box));
    if (asked === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held = { boxes, again };
    this.#ports.ask(asked);
  }
}
