import { CODE_POINT_TEXTS } from '@/lib/core/texts/code-points';
import { SCHOOL_BOX_TEXTS } from '@/lib/core/texts/school-box';

/** What a person can do in a note. */
export interface NoteActions {
  fill(): void;
  copy(): void;
  /** 收起 and 展开 */
  fold(folded: boolean): void;
  /** the answer to the question before sending; false also for leaving the note */
  answer(goOn: boolean): void;
}

/** The nodes of a note, made once; what they say is set when it is drawn (draw-note.ts). */
export interface NoteParts {
  readonly said: HTMLElement;
  readonly findings: HTMLElement;
  readonly body: HTMLElement;
  readonly codes: HTMLElement;
  readonly codeList: HTMLElement;
  readonly fill: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly fold: HTMLButtonElement;
  readonly ask: HTMLElement;
  readonly question: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly goOn: HTMLButtonElement;
  readonly told: HTMLElement;
  readonly about: HTMLElement;
}

/** Scripts of the page cannot reach these buttons, but may dispatch events at them if they ever could. */
function button(document: Document, text: string, onClick: () => void, kind = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = text;
  // the field keeps the focus, so that the page does not take it for finished
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return made;
}

function element(document: Document, tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Builds a note into its element. */
export function buildNote(note: HTMLElement, actions: NoteActions): NoteParts {
  const { ownerDocument: document } = note;
  const make = (tag: string, className = '', text = ''): HTMLElement =>
    element(document, tag, className, text);
  note.setAttribute('aria-label', SCHOOL_BOX_TEXTS.label);
  const parts: NoteParts = {
    said: make('p', 'said'),
    findings: make('ul'),
    body: make('div'),
    codes: make('details'),
    codeList: make('div'),
    fill: button(document, '', actions.fill, 'strong'),
    copy: button(document, '', actions.copy),
    fold: button(document, '', () => actions.fold(!note.hasAttribute('data-folded')), 'quiet'),
    ask: make('div', 'ask'),
    question: make('p'),
    back: button(document, SCHOOL_BOX_TEXTS.back, () => actions.answer(false)),
    goOn: button(document, SCHOOL_BOX_TEXTS.goOn, () => actions.answer(true)),
    told: make('p', 'small'),
    about: make('p', 'small'),
  };
  putTogether(note, parts, make);
  note.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') actions.answer(false);
  });
  return parts;
}

function putTogether(
  note: HTMLElement,
  parts: NoteParts,
  make: (tag: string, className?: string, text?: string) => HTMLElement,
): void {
  const head = make('div', 'head');
  head.append(parts.said, parts.fold);
  const buttons = make('div', 'buttons');
  buttons.append(parts.fill, parts.copy);
  parts.codes.append(make('summary', '', CODE_POINT_TEXTS.title), parts.codeList);
  parts.ask.setAttribute('role', 'alertdialog');
  parts.question.id = 'question';
  parts.ask.setAttribute('aria-labelledby', 'question');
  const answers = make('div', 'buttons');
  answers.append(parts.back, parts.goOn);
  parts.ask.append(parts.question, make('p', '', SCHOOL_BOX_TEXTS.limited), answers);
  for (const live of [parts.said, parts.findings, parts.told]) live.setAttribute('aria-live', 'polite');
  parts.body.append(
    parts.findings,
    parts.ask,
    buttons,
    parts.codes,
    parts.about,
    make('p', 'small', SCHOOL_BOX_TEXTS.otherSchool),
    make('p', 'unseen', SCHOOL_BOX_TEXTS.keys),
  );
  note.append(head, parts.told, parts.body);
}
