import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HandOut } from '@/components/start/hand-out';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { handOutProblem } from '@/lib/core/texts/hand-out';
import { HAND_OUT_FAILURES, type HandOutState, NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';

const KEPT: KeptRoster = {
  fileName: '计科1班.xlsx',
  head: { ...DEFAULT_HEAD, classId: '0a1b2c3d', classFingerprint: '9f86d081884c7d65', sessionCode: 'K7Q2MX' },
  columns: ['name', 'studentNo'],
  role: 'counselor',
  rowCount: 36,
  problemCount: 0,
  loadedAt: '2026-11-25T08:00:00.000Z',
  keepUntil: '2026-12-25',
};
const READY: LoadState = { state: 'ready', kept: KEPT, problems: [] };

let root: Root | null = null;
let asked: unknown[][] = [];
const actions = {
  handOut: (withNames: boolean) => void asked.push(['handOut', withNames]),
  stopHandOut: () => void asked.push(['stopHandOut']),
};

function place(): HTMLElement {
  const found = document.querySelector('main');
  if (!found) throw new Error('nothing was drawn into');
  return found;
}

async function drawn(handOut: HandOutState, load: LoadState = READY): Promise<HTMLElement> {
  if (root === null) root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(
    <>
      <HandOut load={load} handOut={handOut} actions={actions} />
      <i data-drawn={JSON.stringify(handOut)} />
    </>,
  );
  const drawnAs = () => document.querySelector('[data-drawn]')?.getAttribute('data-drawn');
  await expect.poll(drawnAs).toBe(JSON.stringify(handOut));
  return place();
}

function find(selector: string): HTMLElement {
  const found = place().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
  asked = [];
});

const STATES: readonly [HandOutState][] = [
  [NOT_HANDED_OUT],
  [{ state: 'packing', done: 0, total: 0 }],
  [{ state: 'packing', done: 500, total: 10_000 }],
  [{ state: 'done', fileName: '学籍核对文件_计科1班_20261125.zip', count: 36 }],
  [{ state: 'failed', failure: 'too-many' }],
];

describe('HandOut', () => {
  test.each(STATES)('can be used by everybody: %o', async (state) => {
    const { violations } = await axe.run(await drawn(state), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test.each<[string, LoadState]>([
    ['nothing', { state: 'none' }],
    ['a student’s row', { ...READY, kept: { ...KEPT, role: 'student', rowCount: 1 } }],
    ['a file that is read', { state: 'reading', fileName: 'a.xlsx', percent: null }],
  ])('is not there with %s', async (_, load) => {
    expect((await drawn(NOT_HANDED_OUT, load)).textContent).toBe('');
  });

  test('is there while a former roster still holds', async () => {
    const refused: LoadState = {
      state: 'refused',
      refusal: 'no-header',
      detail: '',
      fileName: 'b',
      kept: KEPT,
    };
    expect((await drawn(NOT_HANDED_OUT, refused)).textContent).toContain('分发给学生');
  });

  test('asks for names in file names only when the box is ticked, and says what that means', async () => {
    const page = await drawn(NOT_HANDED_OUT);
    expect(page.textContent).toContain('看到文件名的人就知道学号是谁的');
    await userEvent.click(find('[data-action=hand-out]'));
    await userEvent.click(find('[data-option=with-names]'));
    await userEvent.click(find('[data-action=hand-out]'));
    expect(asked).toEqual([
      ['handOut', false],
      ['handOut', true],
    ]);
  });

  test('keeps the focus by keyboard, shows how far it is, and can be stopped', async () => {
    await drawn(NOT_HANDED_OUT);
    find('[data-action=hand-out]').focus();
    await userEvent.keyboard('{Enter}');
    const page = await drawn({ state: 'packing', done: 500, total: 10_000 });
    expect(document.activeElement).toBe(find('[data-action=hand-out]'));
    await userEvent.keyboard('{Enter}');
    expect(page.textContent).toContain('500 / 10000');
    expect(find('progress').getAttribute('value')).toBe('500');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(asked).toEqual([['handOut', false], ['stopHandOut']]);
  });

  test('says beginning and end aloud, and not every number between', async () => {
    await drawn({ state: 'packing', done: 500, total: 10_000 });
    expect(find('[role=status]').textContent).toBe('正在打包…');
    await drawn({ state: 'done', fileName: 'a.zip', count: 36 });
    expect(find('[role=status]').textContent).toBe('已保存：a.zip，内含 36 个文件。');
  });

  test.each(HAND_OUT_FAILURES)('says what, why and what now when it did not work: %s', async (failure) => {
    const page = await drawn({ state: 'failed', failure });
    const { what, why, now } = handOutProblem(failure);
    expect([what, why, now].filter((part) => !page.innerText.includes(part))).toEqual([]);
  });

  test('shows what ties the pictures to the class', async () => {
    const page = await drawn(NOT_HANDED_OUT);
    for (const details of page.querySelectorAll('details')) details.open = true;
    const missing = ['0a1b2c3d', '9f86d081884c7d65', 'K7Q2MX'].filter(
      (words) => !page.innerText.includes(words),
    );
    expect(missing).toEqual([]);
  });
});
