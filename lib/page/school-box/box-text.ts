import type { TextField } from './fields';

type Control = HTMLInputElement | HTMLTextAreaElement;

function isControl(box: TextField): box is Control {
  return box.tagName === 'INPUT' || box.tagName === 'TEXTAREA';
}

/** What stands in a box that asks for the school's name. Never asked of any other field. */
export function textIn(box: TextField): string {
  return isControl(box) ? box.value : (box.textContent ?? '');
}

/** Whether a person may write into the box. */
export function isWritable(box: TextField): boolean {
  return isControl(box) ? !box.readOnly && !box.disabled : box.isContentEditable;
}

/**
 * Writes a name into the box as typing it would: the browser's own setter, past the one that React puts on the element,
 * then the events that pages and frameworks wait for. False when the page put something else there.
 */
export function writeInto(box: TextField, name: string): boolean {
  if (!isWritable(box)) return false;
  box.focus();
  if (isControl(box)) writeControl(box, name);
  else writeEditable(box, name);
  return textIn(box) === name;
}

function writeControl(box: Control, name: string): void {
  const view = box.ownerDocument.defaultView;
  if (view === null) return;
  const { prototype } = box.tagName === 'INPUT' ? view.HTMLInputElement : view.HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, name);
  const told = { bubbles: true, composed: true };
  box.dispatchEvent(
    new view.InputEvent('input', { ...told, inputType: 'insertReplacementText', data: name }),
  );
  box.dispatchEvent(new view.Event('change', told));
}

/** Editors keep their own nodes: they are told by the browser's own command, which sends their events. */
function writeEditable(box: TextField, name: string): void {
  const document = box.ownerDocument;
  document.getSelection()?.selectAllChildren(box);
  document.execCommand('insertText', false, name);
}
