import type { TextField } from './fields';

/** Enter chooses from the list below such a field. */
const CHOOSES = '[role=combobox],[list],[aria-autocomplete],[aria-expanded=true]';

/** Whether Enter in the field sends it; in a text of several lines it begins a new one. */
export function sendsOnEnter(box: TextField): box is HTMLInputElement {
  return box.tagName === 'INPUT' && !box.matches(CHOOSES);
}

/** What Enter does in a field: the page hears of the key; unless it objects, the form is sent as by its first button. */
export function pressEnter(box: HTMLInputElement): void {
  const view = box.ownerDocument.defaultView;
  if (view === null) return;
  const press = (type: string): boolean =>
    box.dispatchEvent(
      new view.KeyboardEvent(type, {
        key: 'Enter',
        code: 'Enter',
        // what older pages ask for
        keyCode: 13,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  const goesOn = press('keydown') && press('keypress');
  if (goesOn && box.form) send(box.form);
  press('keyup');
}

function send(form: HTMLFormElement): void {
  const button = [...form.elements].find((one) =>
    one.matches('button:not([type=button],[type=reset]),input[type=submit],input[type=image]'),
  );
  if (button) (button as HTMLElement).click();
  else form.requestSubmit();
}
