import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SchoolNameTool } from '@/components/school-name/school-name-tool';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';

let root: Root | null = null;
let asked: unknown[][] = [];
let copies = true;

async function drawn(school: ExpectedSchool): Promise<HTMLElement> {
  const main = document.body.appendChild(document.createElement('main'));
  root = createRoot(main);
  root.render(
    <SchoolNameTool
      school={school}
      copyText={async (text) => {
        asked.push(['copyText', text]);
        return copies;
      }}
      setSchool={(name) => void asked.push(['setSchool', name])}
    />,
  );
  await expect.poll(() => main.querySelector('textarea')).toBeTruthy();
  return main;
}

function find<T extends HTMLElement = HTMLInputElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function judged(): HTMLElement {
  return find('[data-name-state]');
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  asked = [];
  copies = true;
});

const DEFAULT = { name: '西南大学', from: 'default' } as const;

test('nothing is said of nothing; then what is off, with the code points on demand', async () => {
  await drawn(DEFAULT);
  expect(judged().dataset.nameState).toBe('empty');
  expect(judged().innerText).toBe('');
  await userEvent.fill(find('textarea'), '西南⼤学');
  await expect.poll(() => judged().dataset.nameState).toBe('differs');
  expect(judged().innerText).toContain('是“⼤”（康熙部首），不是“大”。');
  await userEvent.click(find('summary'));
  expect(judged().innerText).toMatch(/U\+2F24[\s\S]*U\+5927/);
  await userEvent.fill(find('textarea'), '西南大学\n');
  await expect.poll(() => judged().dataset.nameState).toBe('trimmed');
  await userEvent.fill(find('textarea'), '西南大学');
  await expect.poll(() => judged().dataset.nameState).toBe('exact');
});

test('the exact name is copied; where that is refused it is said what to do', async () => {
  const main = await drawn({ name: '重庆大学', from: 'roster' });
  await userEvent.click(find('[data-action=copy-school]'));
  expect(asked).toEqual([['copyText', '重庆大学']]);
  await expect.poll(() => main.innerText).toContain('已复制。');
  copies = false;
  await userEvent.click(find('[data-action=copy-school]'));
  await expect.poll(() => main.innerText).toContain('请照着校名手动输入');
});

test('who studies elsewhere says so once; a name that cannot be right is refused with the reason', async () => {
  const main = await drawn(DEFAULT);
  await userEvent.click(find('[data-action=other-school]'));
  for (const unusable of ['重庆 大学', '重庆大學', '重庆⼤学', '', '重庆大学\u200b']) {
    await userEvent.fill(find('[data-for=own-school]'), unusable);
    await userEvent.click(find('[type=submit]'));
    await expect.poll(() => find('[role=alert]').innerText).toContain('请手动输入学校的全称');
  }
  expect(asked).toEqual([]);
  await userEvent.fill(find('[data-for=own-school]'), '重庆大学');
  expect(main.querySelector('[role=alert]')).toBeNull();
  await userEvent.click(find('[type=submit]'));
  expect(asked).toEqual([['setSchool', '重庆大学']]);
});

test('a name that was given is taken back; one of the file is the file’s', async () => {
  await drawn({ name: '重庆大学', from: 'setting' });
  await userEvent.click(find('[data-action=default-school]'));
  expect(asked).toEqual([['setSchool', null]]);
  root?.unmount();
  document.body.replaceChildren();
  await drawn({ name: '重庆大学', from: 'roster' });
  expect(document.querySelector('[data-action=other-school]')).toBeNull();
});

test('axe has no objections', async () => {
  const main = await drawn(DEFAULT);
  await userEvent.fill(find('textarea'), '西南⼤学 ');
  await userEvent.click(find('[data-action=other-school]'));
  await userEvent.click(find('[type=submit]'));
  const { violations } = await axe.run(main, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
