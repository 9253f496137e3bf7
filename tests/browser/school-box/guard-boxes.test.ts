import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { expectStates, find, guard, notes, press, pressByScript, unguard } from './guarded';

afterEach(unguard);

function page(html: string): void {
  document.body.innerHTML = html;
}
const BOX = '<label>院校名称<input id="box"></label>';

function text(): string {
  return notes()
    .map((note) => note.innerText)
    .join('\n');
}

describe('what is said', () => {
  test('a script of the page can press nothing', async () => {
    page(BOX);
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    pressByScript('填入“西南大学”');
    expect(find('#box').value).toBe('西南');
  });

  test('a value that the page filled in itself is judged too, in a box that comes later', async () => {
    page('<p>请稍候</p>');
    guard();
    document.body.insertAdjacentHTML('beforeend', '<label>院校名称<input id="box" value="西南大學"></label>');
    await expectStates(['differs']);
  });

  test('a choice from a list and a form made empty are noticed, though the page tells nobody', async () => {
    page(`<form>${BOX}<ul><li>西南大学</li></ul><button type="reset">重新填写</button></form>`);
    find('li').addEventListener('click', () => {
      find('#box').value = '西南大学';
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    find<HTMLElement>('li').click();
    await expectStates(['exact']);
    find<HTMLElement>('button').click();
    await expectStates([]);
  });

  test('while an input method composes nothing is judged', async () => {
    page(BOX);
    guard();
    const box = find('#box');
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.value = 'xinan';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    document.body.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(notes()).toEqual([]);
    box.value = '西南';
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expectStates(['differs']);
    expect(text()).toContain('还差“大学”。');
  });

  test('that the name cannot be had is said, and nothing is held back', async () => {
    let sent = 0;
    page(`<div>${BOX}<button id="send">提交</button></div>`);
    find<HTMLElement>('#send').onclick = () => {
      sent += 1;
    };
    guard(null);
    await userEvent.type(find('#box'), '西南');
    await expectStates(['lost']);
    expect(text()).toContain('请刷新页面再试');
    find<HTMLElement>('#send').click();
    expect(sent).toBe(1);
  });

  test('after the extension was reloaded whoever enters the field is told of no name of before', async () => {
    let orphan = false;
    page(`<div>${BOX}</div>`);
    guard('西南大学', true, () => orphan);
    await userEvent.type(find('#box'), '西南大学');
    await expectStates(['exact']);
    orphan = true;
    find('#box').blur();
    find('#box').focus();
    await expectStates(['lost']);
  });

  test('a field that may not be written into has no button to fill it', async () => {
    page('<label>院校名称<input id="box" value="西南大學" readonly></label>');
    guard();
    await expectStates(['differs']);
    expect(text()).not.toContain('填入');
    expect(text()).toContain('复制“西南大学”');
  });

  test('that copying was refused is said, with what to do', async () => {
    page(BOX);
    const copies = guard('西南大学', false);
    await userEvent.type(find('#box'), '西南');
    await press('复制“西南大学”');
    await expect.poll(text).toContain('请照着校名手动输入');
    expect(copies).toEqual(['西南大学']);
  });

  test('a page that puts something else into the field than was written: that is said', async () => {
    page(BOX);
    find('#box').addEventListener('input', ({ target }) => {
      const box = target as HTMLInputElement;
      box.value = box.value.slice(0, 3);
    });
    guard();
    await userEvent.type(find('#box'), '西');
    await press('填入“西南大学”');
    await expect.poll(text).toContain('没有填进去');
  });

  test('code points are there on demand', async () => {
    page(BOX);
    guard();
    await userEvent.type(find('#box'), '西南⼤学');
    await expectStates(['differs']);
    const details = notes()[0]?.querySelector('details');
    expect(details?.open).toBe(false);
    details?.setAttribute('open', '');
    expect(details?.innerText).toMatch(/⼤ U\+2F24[\s\S]*大 U\+5927/);
  });
});

describe('before it is sent', () => {
  test('listeners of the page that were there first are not reached', async () => {
    const sent: string[] = [];
    page(`<form id="form">${BOX}<button id="send" name="go" value="1"><b>提交</b></button></form>`);
    guard();
    window.addEventListener('click', () => sent.push('click'), { once: true, capture: true });
    find<HTMLFormElement>('#form').addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(`submit ${(event.submitter as HTMLButtonElement | null)?.name}`);
    });
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    sent.length = 0;
    find<HTMLElement>('b').click();
    expect(sent).toEqual([]);
    expect(notes()[0]?.hasAttribute('data-asking')).toBe(true);
    await press('仍然提交');
    expect(sent.filter((one) => one.startsWith('submit'))).toEqual(['submit go']);
  });

  test('a form that a script sends is asked about, and keeps its button', async () => {
    const sent: unknown[] = [];
    page(
      `<form id="form">${BOX}<button id="a" name="a">保存</button><button id="b" name="b">提交</button></form>`,
    );
    const form = find<HTMLFormElement>('#form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push((event.submitter as HTMLButtonElement | null)?.name);
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    form.requestSubmit(find<HTMLButtonElement>('#b'));
    expect(sent).toEqual([]);
    await press('仍然提交');
    expect(sent).toEqual(['b']);
    form.requestSubmit();
    expect(sent).toEqual(['b', undefined]);
  });

  test.each([
    ['with a form', `<form id="form">${BOX}<button>提交</button></form>`],
    ['without one', `<div id="form">${BOX}<button type="button">提交</button></div>`],
  ])('Enter is held back from listeners of the key, %s, and pressed again once', async (_, html) => {
    const heard: string[] = [];
    page(html);
    find('#box').addEventListener('keydown', (event) => {
      const { key, keyCode } = event as unknown as KeyboardEvent;
      if (key === 'Enter') heard.push(`key ${keyCode}`);
    });
    find<HTMLFormElement>('#form').addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    await userEvent.keyboard('{Enter}');
    expect(heard).toEqual([]);
    expect(text()).toContain('仍然提交吗？');
    await press('仍然提交');
    expect(heard).toEqual(html.startsWith('<form') ? ['key 13', 'submit'] : ['key 13']);
  });

  test('Enter chooses from a list below the field without being asked about', async () => {
    let chosen = 0;
    page('<label>院校名称<input id="box" role="combobox" aria-expanded="true"></label><button>提交</button>');
    find('#box').addEventListener('keydown', (event) => {
      if ((event as unknown as KeyboardEvent).key === 'Enter') chosen += 1;
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toBe(1);
  });

  test('a box inside a shadow root is asked about too', async () => {
    let sent = 0;
    page('<div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = `<form>${BOX}<button>提交</button></form>`;
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    guard();
    root.querySelector('input')?.focus();
    await userEvent.keyboard('abc');
    await expectStates(['differs']);
    document.body.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    root.querySelector('button')?.click();
    expect(sent).toBe(0);
    await press('仍然提交');
    expect(sent).toBe(1);
  });

  test('blanks that the site cuts off are asked about in milder words; nothing and the exact name are not', async () => {
    let sent = 0;
    page(`<div>${BOX}<button id="send">提交</button></div>`);
    find<HTMLElement>('#send').onclick = () => {
      sent += 1;
    };
    guard();
    await userEvent.fill(find('#box'), '西南大学');
    await expectStates(['exact']);
    find<HTMLElement>('#send').click();
    expect(sent).toBe(1);
    await userEvent.fill(find('#box'), '西南大学\u3000');
    await expectStates(['trimmed']);
    find<HTMLElement>('#send').click();
    expect(sent).toBe(1);
    expect(text()).toContain('校名前后有空格，就这样提交吗？');
    await userEvent.fill(find('#box'), '');
    find<HTMLElement>('#send').click();
    expect(sent).toBe(2);
  });

  test('a button that has gone is said, and not pressed', async () => {
    page(`<div>${BOX}<button id="send">确定</button></div>`);
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    find<HTMLElement>('#send').click();
    find('#send').remove();
    await press('仍然提交');
    expect(text()).toContain('没有替你提交');
  });

  test.each<[string, string]>([
    [
      'a button that says the opposite',
      `<form onsubmit="return false">${BOX}<button id="other">取消</button></form>`,
    ],
    ['a code to be sent', `<div>${BOX}<button id="other">获取验证码</button><button>提交</button></div>`],
    [
      'another part of the page',
      `<section>${BOX}<button>提交</button></section><section><button id="other">提交</button></section>`,
    ],
    [
      'another form',
      `<form>${BOX}<button>提交</button></form><form onsubmit="return false"><input><button id="other">提交</button></form>`,
    ],
    [
      'a link to elsewhere',
      `<div>${BOX}<a id="other" href="/archive/help" onclick="event.preventDefault()">查看帮助</a><button>提交</button></div>`,
    ],
    ['a tick', `<div>${BOX}<input type="checkbox" id="other"><button>提交</button></div>`],
    [
      'one of a list of schools',
      `<div>${BOX}<ul role="listbox"><li id="other" role="option" style="cursor:pointer">确认为西南大学</li></ul><button>提交</button></div>`,
    ],
    ['plain text', `<div>${BOX}<span id="other">提交须知</span><button>提交</button></div>`],
  ])('not held back: %s', async (_, html) => {
    page(html);
    let clicks = 0;
    find('#other').addEventListener('click', () => {
      clicks += 1;
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    find<HTMLElement>('#other').click();
    expect(clicks).toBe(1);
    expect(notes()[0]?.hasAttribute('data-asking')).toBe(false);
  });

  test.each<[string, string]>([
    ['a button of a form', `<form onsubmit="return false">${BOX}<button id="send">走起</button></form>`],
    [
      'an input that is a button',
      `<form onsubmit="return false">${BOX}<input type="submit" id="send" value="提交"></form>`,
    ],
    [
      'a button outside that belongs to the form',
      `<form id="f" onsubmit="return false">${BOX}</form><button form="f" id="send">提交</button>`,
    ],
    ['a link that is a button', `<div>${BOX}<a id="send" href="javascript:void 0">确定</a></div>`],
    ['a role', `<div>${BOX}<div role="button" id="send">下一步</div></div>`],
    [
      'a plain element drawn as a button',
      `<div>${BOX}<div id="send" style="cursor:pointer">立即验证</div></div>`,
    ],
    ['what stands inside of it', `<div>${BOX}<button><i id="send">绑定</i></button></div>`],
  ])('held back: %s', async (_, html) => {
    page(html);
    let clicks = 0;
    find('#send').addEventListener('click', () => {
      clicks += 1;
    });
    guard();
    await userEvent.type(find('#box'), '西南');
    await expectStates(['differs']);
    find<HTMLElement>('#send').click();
    expect(clicks).toBe(0);
    await press('仍然提交');
    expect(clicks).toBe(1);
  });
});

test.each(['light', 'dark'])('axe has no objections to a note that asks: %s', async (scheme) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  page(
    `<main style="background:#fff"><form onsubmit="return false">${BOX}<button id="send">提交</button></form></main>`,
  );
  guard();
  await userEvent.type(find('#box'), '西南⼤學 院。');
  await expectStates(['differs']);
  find<HTMLElement>('#send').click();
  const [note] = notes();
  if (!note) throw new Error('no note');
  const { violations } = await axe.run((note.getRootNode() as ShadowRoot).host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
