import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import type { TextField } from './fields';
import { NOTE_CSS } from './note-style';

/** `open` only where tests look into it: the page must not reach what stands in the note, nor click there. */
export type ShadowMode = 'closed' | 'open';

export const NOTE_HOST = 'data-xueji-school-name';

export interface NoteHost {
  readonly host: HTMLElement;
  /** what is drawn into */
  readonly note: HTMLElement;
  /** Back onto the page, or to another part of it, when the page took it away or opened a dialog round the field. */
  settle(): void;
}

/** An element of ours for one note, in a shadow root of its own; not on the page before `settle`. */
export function createNoteHost(box: TextField, mode: ShadowMode): NoteHost {
  const document = box.ownerDocument;
  const host = document.createElement('div');
  host.setAttribute(NOTE_HOST, '');
  // above everything, dialogs included, and in no scrolling part of the page
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = NOTE_CSS;
  const note = document.createElement('section');
  note.className = 'note away';
  shadow.append(style, note);
  styleHost(host);
  return {
    host,
    note,
    settle() {
      const place = box.closest('dialog[open]') ?? document.documentElement;
      if (host.parentNode !== place) place.append(host);
      if (!host.matches(':popover-open')) attempt(() => host.showPopover(), named('InvalidStateError'));
    },
  };
}

function styleHost(host: HTMLElement): void {
  const rules: Readonly<Record<string, string>> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    overflow: 'visible',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}
