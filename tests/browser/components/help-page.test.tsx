import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HelpPage, type HelpPageProps } from '@/components/help/help-page';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';

let root: Root | null = null;
let asked: unknown[][] = [];
let copies = true;

function draw(change: Partial<HelpPageProps>): void {
  root?.render(
    <HelpPage
      target={null}
      head={null}
      surprises={[]}
      versions={{ version: '0.1.0', browser: 'Chrome 142' }}
      copy={async (text) => {
        asked.push(['copy', text]);
        return copies;
      }}
      show={(id) => void asked.push(['show', id])}
      {...change}
    />,
  );
}

async function drawn(change: Partial<HelpPageProps> = {}): Promise<HTMLElement> {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  draw(change);
  await expect.poll(() => document.querySelector('.help-page')).toBeTruthy();
  return find('.help-page');
}

function find(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Ids of the answers that stand open. */
function open(): readonly string[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('.answer')]
    .filter((answer) => answer.open)
    .map(({ id }) => id);
}

async function search(text: string): Promise<void> {
  await userEvent.fill(find('#help-query'), text);
}

function shown(): readonly string[] {
  return [...document.querySelectorAll('.answer')].map(({ id }) => id);
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  asked = [];
  copies = true;
});

describe('the page of help', () => {
  test('shows every question closed, and is accessible with all of them open', async () => {
    const page = await drawn();
    expect(shown()).toEqual(HELP_ENTRIES.map(({ id }) => id));
    expect(open()).toEqual([]);
    for (const answer of page.querySelectorAll('details')) answer.open = true;
    const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('an address opens the right answer, and puts the focus on its question', async () => {
    await drawn({ target: { id: 'forgotten-password' } });
    await expect.poll(open).toEqual(['forgotten-password']);
    expect(document.activeElement?.textContent).toBe('忘记密码怎么办？');
  });

  test('the same answer is opened again after it was closed', async () => {
    await drawn({ target: { id: 'no-record' } });
    await expect.poll(open).toEqual(['no-record']);
    find('#no-record').removeAttribute('open');
    draw({ target: { id: 'no-record' } });
    await expect.poll(open).toEqual(['no-record']);
  });

  test('says when an address names no answer of ours', async () => {
    const page = await drawn({ target: 'unknown' });
    expect(page.innerText).toContain('这个链接指的问题现在没有了');
  });

  test('answers lead to others; a click asks for the answer even when the address is that already', async () => {
    await drawn({ target: { id: 'forgotten-password' } });
    await expect.poll(open).toEqual(['forgotten-password']);
    await userEvent.click(find('#forgotten-password a[href="#id-taken"]'));
    expect(asked).toEqual([['show', 'id-taken']]);
    expect(location.hash).toBe('#id-taken');
  });

  test('official pages are opened by the person, apart from this page', async () => {
    const page = await drawn();
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^=https]')];
    expect(links.length).toBeGreaterThan(12);
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.textContent).toContain(new URL(link.href).host);
    }
  });

  test('the warning stands before the link to register anew', async () => {
    await drawn({ target: { id: 'id-taken' } });
    await expect.poll(open).toEqual(['id-taken']);
    const said = find('#id-taken').innerText;
    const warning = said.indexOf('其他账号会被注销');
    expect(warning).toBeGreaterThan(-1);
    expect(warning).toBeLessThan(said.indexOf('会出现“我要重新注册”'));
    expect(said).toContain(
      '兵役登记、研招报名可能受影响。有过这些报名的，请先问学信网或辅导员，再决定。（以页面提示为准）',
    );
  });
});

describe('searching', () => {
  test('shows what was found while a person types, best first, and all again when it is cleared', async () => {
    const page = await drawn();
    await search('密码忘了');
    await expect.poll(() => shown()[0]).toBe('forgotten-password');
    expect(page.innerText).toContain(`找到 ${shown().length} 个问题`);
    await userEvent.click(find('[data-action=clear-search]'));
    await expect.poll(() => shown().length).toBe(HELP_ENTRIES.length);
  });

  test('says when nothing is found, what to do, and whom to ask', async () => {
    const page = await drawn();
    await search('食堂菜单');
    await expect.poll(() => page.innerText).toContain('没有找到相关的问题');
    expect(page.innerText).toContain('请换一个短一点的说法');
    expect(page.innerText).toContain('010-67410388');
    const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('does not stand in the way of an answer that a person is led to', async () => {
    await drawn();
    await search('照片');
    await expect.poll(() => shown().includes('deadline')).toBe(false);
    draw({ target: { id: 'deadline' } });
    await expect.poll(open).toEqual(['deadline']);
  });
});

describe('contacts and the mail', () => {
  test('are those of the roster that is kept, and of CHSI', async () => {
    const head = { ...DEFAULT_HEAD, contact: '李老师 023-68250000' };
    await drawn({ target: { id: 'contacts' }, head });
    await expect.poll(open).toEqual(['contacts']);
    expect(find('#contacts').innerText).toContain('李老师 023-68250000');
    for (const button of document.querySelectorAll<HTMLElement>('#contacts [data-action=copy-contact]')) {
      await userEvent.click(button);
    }
    expect(asked).toEqual([
      ['copy', '李老师 023-68250000'],
      ['copy', '010-67410388'],
      ['copy', 'kefu@chsi.com.cn'],
      ['copy', 'chsi_chesicc'],
    ]);
    await expect.poll(() => find('#contacts').innerText).toContain('已复制。');
  });

  test('the draft is copied with its gaps, and it is said when that did not work', async () => {
    copies = false;
    await drawn({ target: { id: 'mail-to-chsi' } });
    await expect.poll(open).toEqual(['mail-to-chsi']);
    await userEvent.click(find('[data-action=copy-mail]'));
    await expect.poll(() => find('.mail').innerText).toContain('没有复制成功');
    expect(asked).toEqual([['copy', expect.stringContaining('证件号码：【证件号码】')]]);
  });
});
