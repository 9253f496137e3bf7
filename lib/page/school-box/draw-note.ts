import type { CodePoint } from '@/lib/core/compare/code-points';
import { nameCodes } from '@/lib/core/school-name/name-codes';
import type { JudgedName } from '@/lib/core/school-name/name-finding';
import type { SchoolForm } from '@/lib/core/site/school-form';
import { CODE_POINT_TEXTS } from '@/lib/core/texts/code-points';
import { aboutForm, askSendText, fillNameText, SCHOOL_BOX_TEXTS } from '@/lib/core/texts/school-box';
import {
  copyNameText,
  nameFindingText,
  nameStateText,
  SCHOOL_NAME_TEXTS,
} from '@/lib/core/texts/school-name';
import { isInvisible } from '@/lib/core/view/is-invisible';
import type { NoteParts } from './note-parts';

/** What a note says at the moment. */
export interface NoteView {
  readonly typed: string;
  readonly name: string;
  readonly judged: JudgedName;
  readonly form: SchoolForm;
  readonly writable: boolean;
  /** the question before sending is open */
  readonly asking: boolean;
  /** '' or what came of a button */
  readonly told: string;
  readonly folded: boolean;
}

/** A mark beside the colour. */
const SIGNS = { exact: '✓', trimmed: '?', differs: '✕' } as const;

export function drawNote(note: HTMLElement, parts: NoteParts, view: NoteView): void {
  const { judged, name, typed } = view;
  if (judged.state === 'empty') return;
  const exact = judged.state === 'exact';
  note.dataset.state = judged.state;
  note.toggleAttribute('data-folded', view.folded);
  note.toggleAttribute('data-asking', view.asking);
  say(parts.said, `${SIGNS[judged.state]} ${nameStateText(judged.state, name)}`);
  say(parts.told, view.told);
  say(parts.fold, exact ? '' : view.folded ? SCHOOL_BOX_TEXTS.unfold : SCHOOL_BOX_TEXTS.fold);
  parts.fold.setAttribute('aria-expanded', String(!view.folded));
  parts.body.hidden = exact || view.folded;
  drawFindings(
    parts.findings,
    judged.findings.map((finding) => nameFindingText(finding, name)),
  );
  say(parts.fill, view.writable ? fillNameText(name) : '');
  say(parts.copy, copyNameText(name));
  say(parts.about, `${aboutForm(view.form)}${view.asking ? '' : SCHOOL_BOX_TEXTS.limited}`);
  parts.ask.hidden = !view.asking;
  say(parts.question, askSendText(judged.state, name));
  drawCodes(parts, nameCodes(typed, name));
}

/** The expected name could not be had: nothing can be said of what was typed. */
export function drawLost(note: HTMLElement, parts: NoteParts): void {
  note.dataset.state = 'lost';
  say(parts.said, `? ${SCHOOL_BOX_TEXTS.lost}`);
  parts.body.hidden = true;
  parts.fold.hidden = true;
}

/** What has not changed is not said again by a screen reader. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

function drawFindings(list: HTMLElement, texts: readonly string[]): void {
  if (list.textContent === texts.join('')) return;
  list.replaceChildren(
    ...texts.map((text) => {
      const item = list.ownerDocument.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

function drawCodes(parts: NoteParts, { typed, expected }: ReturnType<typeof nameCodes>): void {
  const rows = [
    [SCHOOL_NAME_TEXTS.typed, typed],
    [SCHOOL_NAME_TEXTS.expected, expected],
  ] as const;
  const listed = rows.filter(([, codes]) => codes.length > 0);
  parts.codes.hidden = listed.length === 0;
  const text = listed.map(([, codes]) => codes.map(({ code }) => code).join(' ')).join('|');
  // who has opened the list and marked something in it keeps that
  if (parts.codeList.dataset.codes === text) return;
  parts.codeList.dataset.codes = text;
  parts.codeList.replaceChildren(
    ...listed.map(([title, codes]) => {
      const row = parts.codeList.ownerDocument.createElement('p');
      row.append(`${title}：`, ...codes.map((code) => codeNode(row, code)));
      return row;
    }),
  );
}

function codeNode(row: HTMLElement, { character, code }: CodePoint): HTMLElement {
  const node = row.ownerDocument.createElement('span');
  node.className = 'code';
  const number = row.ownerDocument.createElement('small');
  number.textContent = code;
  node.append(`${isInvisible(character) ? CODE_POINT_TEXTS.invisible : character} `, number);
  return node;
}
