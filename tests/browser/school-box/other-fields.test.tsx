import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectStates, find, guard, press, unguard } from './guarded';

/**
 * Every way to what stands in a field, watched from the moment that the page is there: whoever looks at another field
 * than `#box`, or writes into one, is written down.
 */
const WAYS: readonly (readonly [object, string])[] = [
  [HTMLInputElement.prototype, 'value'],
  [HTMLInputElement.prototype, 'checked'],
  [HTMLInputElement.prototype, 'defaultValue'],
  [HTMLInputElement.prototype, 'valueAsNumber'],
  [HTMLInputElement.prototype, 'selectionStart'],
  [HTMLTextAreaElement.prototype, 'value'],
  [HTMLTextAreaElement.prototype, 'defaultValue'],
  [HTMLSelectElement.prototype, 'value'],
  [HTMLSelectElement.prototype, 'selectedOptions'],
  [Node.prototype, 'textContent'],
  [Node.prototype, 'nodeValue'],
  [CharacterData.prototype, 'data'],
  [HTMLElement.prototype, 'innerText'],
  [Element.prototype, 'innerHTML'],
  [Element.prototype, 'outerHTML'],
];
const FIELDS = 'input,textarea,select,[contenteditable]';

let touched: string[] = [];
let restore: (() => void)[] = [];
let root: Root | null = null;

function note(node: unknown, way: string): void {
  const element = node instanceof Element ? node : (node as Node).parentElement;
  const field = element?.closest?.(FIELDS);
  if (field && field.id !== 'box') touched.push(`${way} of ${field.id}`);
}

function trap(): void {
  for (const [prototype, way] of WAYS) {
    const own = Object.getOwnPropertyDescriptor(prototype, way);
    if (!own?.get) throw new Error(`no ${way} to watch`);
    const { get, set } = own;
    Object.defineProperty(prototype, way, {
      ...own,
      get() {
        note(this, way);
        return get.call(this);
      },
      ...(set && {
        set(value: unknown) {
          note(this, `${way}=`);
          set.call(this, value);
        },
      }),
    });
    restore.push(() => Object.defineProperty(prototype, way, own));
  }
  const { FormData: Own } = window;
  window.FormData = class extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      touched.push('FormData');
      super(...given);
    }
  };
  restore.push(() => {
    window.FormData = Own;
  });
}

beforeEach(() => {
  touched = [];
});
afterEach(() => {
  for (const back of restore) back();
  restore = [];
  root?.unmount();
  root = null;
  unguard();
});

/** All that a person does at the box; other fields hold what must stay theirs. */
async function useTheBox(write: (text: string) => Promise<void>): Promise<void> {
  trap();
  guard();
  await write('西南大學');
  await expectStates(['differs']);
  find<HTMLElement>('#send').click();
  await press('返回修改');
  await press('复制“西南大学”');
  await press('填入“西南大学”');
  await expectStates(['exact']);
  // the page changes: everything is looked at anew
  document.body.append(document.createElement('hr'));
  await new Promise((resolve) => setTimeout(resolve, 400));
}

const OTHERS = `<label>姓名<input id="name" value="林知夏"></label><label>密码<input id="password" type="password" value="geheim"></label>
  <label>备注<textarea id="remark">某</textarea></label><label>层次<select id="level"><option>本科</option></select></label>
  <label>同意<input type="checkbox" id="agree" checked></label><div>说明<div contenteditable="true" id="free">写的</div></div>`;

test('native fields: no other one is looked at or written into', async () => {
  document.body.innerHTML = `<form onsubmit="return false">${OTHERS}<label>院校名称<input id="box"></label><button id="send">提交</button></form>`;
  await useTheBox((text) => userEvent.type(find('#box'), text));
  expect(touched).toEqual([]);
});

test('the traps catch who looks', () => {
  document.body.innerHTML = OTHERS;
  trap();
  expect([find('#name').value, find('#free').textContent, find('#remark').value]).toHaveLength(3);
  expect(new FormData()).toBeDefined();
  expect(touched).toEqual(['value of name', 'textContent of free', 'value of remark', 'FormData']);
});

test('contenteditable: no other one is looked at or written into', async () => {
  document.body.innerHTML = `<div>${OTHERS}<div>院校名称<div contenteditable="true" id="box" style="min-height:20px"></div></div><a id="send" role="button">确定</a></div>`;
  await useTheBox(async (text) => {
    find<HTMLElement>('#box').focus();
    await userEvent.keyboard(text);
  });
  expect(find<HTMLElement>('#box').textContent).toBe('西南大学');
  expect(touched).toEqual([]);
});

function Form({ onState }: { readonly onState: (state: object) => void }) {
  const [state, setState] = useState({ name: '林知夏', school: '' });
  onState(state);
  return (
    <div>
      <div className="item">
        <span>姓名</span>
        <input
          id="name"
          value={state.name}
          onChange={({ target }) => setState({ ...state, name: target.value })}
        />
      </div>
      <div className="item">
        <span>院校名称</span>
        <input
          id="box"
          value={state.school}
          onChange={({ target }) => setState((now) => ({ ...now, school: target.value }))}
        />
      </div>
      <button type="button" id="send">
        下一步
      </button>
    </div>
  );
}

test('fields that React controls: it is told of the name, and no other one is looked at', async () => {
  let state: object = {};
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Form
      onState={(now) => {
        state = now;
      }}
    />,
  );
  await expect.poll(() => document.querySelector('#box')).toBeTruthy();
  trap();
  guard();
  await userEvent.type(find('#box'), '西南大學');
  await expectStates(['differs']);
  // React itself looks at its own fields while it draws: what counts is what we do without it
  touched = [];
  find<HTMLElement>('#send').click();
  await press('复制“西南大学”');
  document.body.append(document.createElement('hr'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(touched).toEqual([]);
  await press('填入“西南大学”');
  await expectStates(['exact']);
  expect(state).toEqual({ name: '林知夏', school: '西南大学' });
});
