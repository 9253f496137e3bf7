import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PictureActions } from '@/components/pictures/picture-actions';
import type { PhotoActions } from '@/components/start/photo-actions';
import type { StartActions } from '@/components/start/start-actions';
import { StartPage, type StartPageProps } from '@/components/start/start-page';
import { answerForStart } from '@/lib/core/help/answer-for';
import { type Journey, NO_JOURNEY } from '@/lib/core/journey/journey';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import { REFUSALS } from '@/lib/core/roster/model/roster';
import type { RosterReport } from '@/lib/core/roster/model/roster-report';
import type { StorageRefusal } from '@/lib/core/roster/storage-trouble';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { siteOf } from '@/lib/core/site/site-of';
import { refusalProblem } from '@/lib/core/texts/roster';
import { startReasonProblem } from '@/lib/core/texts/start';
import { NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';
import { NO_PHOTO } from '@/lib/core/view/photo-check';
import type { PictureItem } from '@/lib/core/view/picture-check';
import { START_REASONS, type StartReason } from '@/lib/core/view/start-reason';

const KEPT: KeptRoster = {
  fileName: '计科1班.xlsx',
  head: { ...DEFAULT_HEAD, className: '计科2026级1班', deadline: '2026-11-29T17:00' },
  columns: ['name', 'idNumber', 'studentNo'],
  role: 'counselor',
  rowCount: 36,
  problemCount: 0,
  loadedAt: '2026-11-24T08:00:00.000Z',
  keepUntil: '2026-12-29',
};
function ready(problems: readonly RosterProblem[] = [], report: Partial<RosterReport> = {}): LoadState {
  return {
    state: 'ready',
    kept: { ...KEPT, problemCount: problems.length },
    problems,
    report: {
      role: 'counselor',
      rowCount: 36,
      goodRows: 36,
      reservation: null,
      notices: [],
      blanks: [],
      ...report,
    },
  };
}
function unusable(refusal: StorageRefusal): LoadState {
  return { state: 'refused', refusal, detail: '', fileName: '', kept: null };
}

const ASK_ROLE: LoadState = {
  state: 'asking',
  step: 'role',
  fileName: 'a.xlsx',
  rowCount: 36,
  head: DEFAULT_HEAD,
};
function askNumber(notFound: boolean): LoadState {
  return {
    state: 'asking',
    step: 'student-no',
    fileName: 'a.xlsx',
    notFound,
  };
}

const ASK_OWN: LoadState = {
  state: 'asking',
  step: 'own-file',
  fileName: '222026321062001.json',
  name: '林知夏',
  className: '计科2026级1班',
};
const ASK_SCHOOL: LoadState = {
  state: 'asking',
  step: 'school',
  fileName: '重大.xlsx',
  question: { named: '重庆大学', set: '西南大学', rowCount: 36 },
};
const ASK_COLUMNS: LoadState = {
  state: 'asking',
  step: 'columns',
  fileName: 'a.xlsx',
  question: {
    source: 'a.xlsx › 1班',
    rowCount: 36,
    headerKey: 'k',
    columns: [
      { index: 0, title: '编号', samples: ['222026321062001'] },
      { index: 1, title: '', samples: [] },
      { index: 2, title: '入学', samples: ['202609'] },
    ],
    guesses: [
      { field: 'studentNo', title: '编号', index: 0, reason: 'values' },
      { field: 'enrollDate', title: '入学', index: 2, reason: 'name' },
    ],
    partialDates: [{ field: 'enrollDate', count: 36, sample: '202609' }],
    hiddenRows: 0,
    joins: [
      { name: '1班', rowCount: 36 },
      { name: '2班', rowCount: 35 },
    ],
  },
};
const PROBLEMS: readonly RosterProblem[] = [
  { kind: 'bad-id', rowNumber: 4, column: '身份证号', seen: '12' },
  ...Array.from({ length: 5000 }, (_, index) => ({
    kind: 'partial-date' as const,
    rowNumber: index + 2,
    column: '入学日期',
    seen: '202609',
  })),
];

let root: Root | null = null;
let asked: unknown[][] = [];
/** whether saving succeeds */
let saves = true;
/** whether the browser gives the account pages */
let accountsGiven = true;
/** whether the browser lets us remind */
let allowed = true;
const ROWS = 100_000;
function rowsFrom(from: number, count: number) {
  return Array.from({ length: Math.max(0, Math.min(count, ROWS - from)) }, (_, at) => ({
    rowNumber: from + at + 2,
    values: { name: `某${from + at}`, idNumber: '500109200603180029', studentNo: `2220${from + at}` },
    refused: {},
  }));
}
function note(name: string) {
  return (...args: unknown[]) => void asked.push([name, ...args]);
}
const actions: StartActions = {
  loadFiles: (files) => void asked.push(['loadFiles', ...files.map(({ name }) => name)]),
  chooseRole: note('chooseRole'),
  answerColumns: note('answerColumns'),
  reviewColumns: note('reviewColumns'),
  copyText: async (text) => {
    asked.push(['copyText', text]);
    return true;
  },
  saveProblems: async (problems) => {
    asked.push(['saveProblems', problems]);
    return saves;
  },
  readRows: async (_, from, count) => rowsFrom(from, count),
  giveStudentNo: note('giveStudentNo'),
  answerOwnFile: note('answerOwnFile'),
  answerSchool: note('answerSchool'),
  handOut: note('handOut'),
  stopHandOut: note('stopHandOut'),
  cancel: note('cancel'),
  deleteAll: note('deleteAll'),
  tryAgain: note('tryAgain'),
  setSettings: note('setSettings'),
  setSchool: note('setSchool'),
  allowAccounts: async () => accountsGiven,
  stopAccounts: note('stopAccounts'),
  setReminder: async (on) => {
    asked.push(['setReminder', on]);
    return allowed;
  },
  setSent: note('setSent'),
  openPractice: note('openPractice'),
  openClassPage: note('openClassPage'),
};

const pictureActions: PictureActions = {
  add: (files) => void asked.push(['add', ...files.map(({ name }) => name)]),
  stop: note('stop'),
  again: note('again'),
  remove: note('remove'),
  chooseRecord: note('chooseRecord'),
  chooseRow: note('chooseRow'),
  compareAnyway: note('compareAnyway'),
  sameStudent: note('sameStudent'),
  settle: note('settle'),
  copyText: actions.copyText,
  chooseRoster: note('chooseRoster'),
};

const photoActions: PhotoActions = {
  give: (files) => void asked.push(['give', ...files.map(({ name }) => name)]),
  saveSmaller: note('saveSmaller'),
  clear: note('clear'),
};

async function drawn(
  load: LoadState,
  cameFrom: StartReason | null = null,
  change: Partial<StartPageProps> = {},
): Promise<HTMLElement> {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  draw(load, cameFrom, change);
  await expect.poll(() => document.querySelector('[data-roster]')).toBeTruthy();
  return find('[data-roster]');
}

function draw(load: LoadState, cameFrom: StartReason | null, change: Partial<StartPageProps>): void {
  root?.render(
    <StartPage
      load={load}
      loads={2}
      handOut={NOT_HANDED_OUT}
      cameFrom={cameFrom}
      site={null}
      settings={DEFAULT_SETTINGS}
      school={{ name: '西南大学', from: 'default' }}
      accounts={false}
      pictures={[]}
      photo={NO_PHOTO}
      surprises={[]}
      journey={NO_JOURNEY}
      checkKey="Alt+J"
      versions={{ version: '0.1.0', browser: 'Chrome 142' }}
      actions={actions}
      pictureActions={pictureActions}
      photoActions={photoActions}
      {...change}
    />,
  );
}

/** Drags once more, as a hand goes on doing: the page may not have listened yet. */
function classAfterDrag(page: Element, place: Element, dataTransfer: DataTransfer): string {
  place.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  return page.className;
}

/** Unfolds everything, as a person does who looks for it. */
function unfold(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

function find(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  asked = [];
  saves = true;
  allowed = true;
});

describe('StartPage', () => {
  test.each<[LoadState]>([
    [{ state: 'none' }],
    [{ state: 'reading', fileName: 'a.xlsx', percent: 40 }],
    [ASK_ROLE],
    [askNumber(true)],
    [ASK_OWN],
    [ASK_COLUMNS],
    [ASK_SCHOOL],
    [ready()],
    [ready(PROBLEMS, { goodRows: 0 })],
    [ready(PROBLEMS)],
    [{ state: 'refused', refusal: 'no-header', detail: '', fileName: 'a.xlsx', kept: KEPT }],
  ])('carries state and number of files on its root, and takes a file at any time: %o', async (load) => {
    const page = await drawn(load);
    expect({ ...page.dataset }).toEqual({ roster: load.state, loads: '2' });
    expect(page.querySelectorAll('input[type=file][data-for=roster]')).toHaveLength(1);
    const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    // at most one thing is asked for loudly
    expect(document.querySelectorAll('.button.strong').length).toBeLessThan(2);
  });

  test('takes a file that is chosen, and the same one again after it was corrected', async () => {
    await drawn({ state: 'none' });
    const file = new File(['a'], '名册.csv');
    await userEvent.upload(find('input[data-for=roster]'), file);
    await userEvent.upload(find('input[data-for=roster]'), file);
    expect(asked).toEqual([
      ['loadFiles', '名册.csv'],
      ['loadFiles', '名册.csv'],
    ]);
  });

  test('takes a file that is dropped anywhere', async () => {
    const page = await drawn({ state: 'none' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], '名册.xlsx'));
    await expect.poll(() => classAfterDrag(page, find('footer'), dataTransfer)).toContain('dragging');
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    find('footer').dispatchEvent(over);
    expect(over.defaultPrevented).toBe(true);
    find('footer').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    expect(asked).toEqual([['loadFiles', '名册.xlsx']]);
    await expect.poll(() => page.className).not.toContain('dragging');
  });

  test('takes pictures that are chosen, several at a time', async () => {
    await drawn({ state: 'none' });
    await userEvent.upload(find('input[type=file][data-for=picture]'), [
      new File(['a'], '甲.png', { type: 'image/png' }),
      new File(['b'], '乙.jpg', { type: 'image/jpeg' }),
    ]);
    expect(asked).toEqual([['add', '甲.png', '乙.jpg']]);
  });

  test('takes pictures that are dropped or pasted anywhere, and together the files of a roster dropped with them', async () => {
    const page = await drawn({ state: 'none' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], '甲.png', { type: 'image/png' }));
    await expect.poll(() => classAfterDrag(page, find('footer'), dataTransfer)).toContain('dragging-picture');
    dataTransfer.items.add(new File(['b'], 'IMG.HEIC'));
    dataTransfer.items.add(new File(['c'], '计科1班.xlsx'));
    dataTransfer.items.add(new File(['d'], '计科2班.xls'));
    find('footer').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['d'], 'image.png', { type: 'image/png' }));
    find('footer').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    find('footer').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true }),
    );
    expect(asked).toEqual([
      ['add', '甲.png', 'IMG.HEIC'],
      ['loadFiles', '计科1班.xlsx', '计科2班.xls'],
      ['add', 'image.png'],
    ]);
  });

  test('takes whatever is dropped on the place for an ID photo as one', async () => {
    const page = await drawn({ state: 'none' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], '手持.jpg', { type: 'image/jpeg' }));
    dataTransfer.items.add(new File(['b'], '说明.pdf', { type: 'application/pdf' }));
    const place = find('[data-tool=photo] summary');
    await expect.poll(() => classAfterDrag(page, place, dataTransfer)).toContain('dragging-photo');
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    await expect.poll(() => page.className).not.toContain('dragging');
    expect(asked).toEqual([['give', '手持.jpg', '说明.pdf']]);
  });

  test.each(START_REASONS)('leads from %s to the answer that helps, where there is one', async (reason) => {
    await drawn({ state: 'none' }, reason);
    const id = answerForStart(reason);
    const link = document.querySelector('.found .help-link');
    expect(link?.getAttribute('href') ?? null).toBe(id && `help.html#${id}`);
  });

  test('asks once who opened a file with several rows', async () => {
    const page = await drawn(ASK_ROLE);
    expect(page.innerText).toContain('名册里有 36 位学生，你是？');
    await userEvent.click(find('[data-role=student]'));
    await userEvent.click(find('[data-role=counselor]'));
    expect(asked).toEqual([
      ['chooseRole', 'student'],
      ['chooseRole', 'counselor'],
    ]);
  });

  test('asks a student for the 学号, shows no row, and asks not to pass the file on', async () => {
    const page = await drawn(askNumber(false));
    expect(page.innerText).toContain('此文件含多人信息，请勿转发。');
    // whoever has said to be a student types at once
    expect(document.activeElement).toBe(find('#student-no'));
    await userEvent.fill(find('#student-no'), '222026321062001');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([['giveStudentNo', '222026321062001']]);
  });

  test('asks a student whether a handed-out file is theirs, by name and class', async () => {
    const page = await drawn(ASK_OWN);
    const missing = ['这是你的文件吗？', '林知夏', '计科2026级1班'];
    expect(missing.filter((words) => !page.innerText.includes(words))).toEqual([]);
    expect(find('[role=status]').textContent).toBe('这是你的文件吗？ 林知夏 计科2026级1班');
    await userEvent.click(find('[data-action=own-file]'));
    await userEvent.click(find('[data-action=not-own-file]'));
    expect(asked).toEqual([
      ['answerOwnFile', true],
      ['answerOwnFile', false],
    ]);
  });

  test('asks of which school a roster is, with nothing green, and takes either or another file', async () => {
    const page = await drawn(ASK_SCHOOL);
    const words = ['这份名册是哪所学校的？', '“重庆大学”（36 行）', '默认的学校是“西南大学”', '换一份名册'];
    expect(words.filter((word) => !page.innerText.includes(word))).toEqual([]);
    expect(page.innerText).not.toContain('✓');
    expect(document.querySelector('.kept-good')).toBeNull();
    expect(find('[role=status]').textContent).toContain('“重庆大学”');
    await userEvent.click(find('[data-answer=roster]'));
    await userEvent.click(find('[data-answer=set]'));
    await userEvent.click(find('[data-action=cancel]'));
    expect(asked).toEqual([['answerSchool', 'roster'], ['answerSchool', 'set'], ['cancel']]);
  });

  test('a roster of which no row is free of problems is not greeted in green', async () => {
    const page = await drawn(ready(PROBLEMS, { goodRows: 0 }));
    expect(document.querySelector('.kept-good')).toBeNull();
    expect(page.innerText).toContain('! 名册已载入，但没有一行没有问题');
  });

  test('says whose row a problem is in, and that of many only the first were kept', async () => {
    const who = { name: '林知夏', numberEnd: '2001' };
    const load = ready([{ kind: 'bad-id', rowNumber: 103, column: '身份证号', seen: '12', who }], {
      goodRows: 30,
    });
    if (load.state !== 'ready') throw new Error('not ready');
    const page = await drawn({ ...load, isEarlier: true, kept: { ...load.kept, problemCount: 812 } });
    const words = [
      '第 103 行 林知夏（学号尾号 2001）',
      '需要留意 812 处，在 6 行里',
      '这里留下了前 1 处，共 812 处',
    ];
    expect(words.filter((word) => !page.innerText.includes(word))).toEqual([]);
    // the file is not at hand any more
    expect(document.querySelector('[data-action=review-columns]')).toBeNull();
  });

  test('on a projector the notices show no number of anybody either, and tell whose names need eyes', async () => {
    const detail = '222026321062001 林知夏 500109200603180029';
    const found = { value: '杨䶮', numberEnd: '2004', rows: 1, characters: '䶮' };
    const page = await drawn(
      ready([], {
        notices: [{ kind: 'rows-above', fileName: '计科1班.xlsx', detail, rows: '1' }],
        neverSure: [{ field: 'name', rows: 1, values: [found] }],
      }),
    );
    expect(find('.notices').innerText).toContain('林知夏');
    expect(page.innerText).not.toMatch(/500109|222026/);
    expect(find('[data-note=never-sure]').innerText).toContain('杨䶮（学号尾号 2004）：“䶮”');
  });

  test('a long list of names that need eyes is folded up, and can be scrolled by keyboard', async () => {
    const values = Array.from({ length: 30 }, (_, at) => ({
      value: `王禛${at}`,
      numberEnd: '',
      rows: 1,
      characters: '禛',
    }));
    await drawn(ready([], { neverSure: [{ field: 'name', rows: 300, values }] }));
    const note = find('[data-note=never-sure]');
    expect(note.innerText).toBe('有 300 位同学的姓名含识读不了的字，以图片显示时需人工核对');
    await userEvent.click(find('[data-note=never-sure] > summary'));
    const list = find('[data-note=never-sure] ul');
    expect([list.scrollHeight > list.clientHeight, list.tabIndex]).toEqual([true, 0]);
    expect(note.innerText).toContain('这里列出了姓名里的前 30 个，涉及 30 位。');
  });

  test('says that a report was not kept, and how to see it', async () => {
    const page = await drawn({ state: 'ready', kept: { ...KEPT, problemCount: 3 }, problems: [] });
    expect(page.innerText).toContain('需要留意 3 处。载入时的检查结果没有留下；要看有哪些，请重新载入名册。');
  });

  test.each([
    [
      'a student',
      { ...KEPT, role: 'student', rowCount: 1, owner: { name: '林知夏', numberEnd: '2001' } },
      '林知夏（学号尾号 2001）',
    ],
    ['a class', KEPT, '计科2026级1班'],
    ['a file that names no class', { ...KEPT, head: DEFAULT_HEAD }, '计科1班.xlsx'],
  ] as const)('the card says whose roster it is: %s', async (_, kept, words) => {
    await drawn({ state: 'ready', kept, problems: [] });
    expect(find('.kept-name').innerText).toBe(words);
  });

  test('a student sees nothing that is a counselor’s, but the way to the class page; a counselor sees it all', async () => {
    const counselors = [
      '[data-tool=template]',
      '.hand-out',
      '[data-setting=projector]',
      '[data-action=show-rows]',
    ];
    await drawn({ state: 'ready', kept: { ...KEPT, role: 'student', rowCount: 1 }, problems: [] });
    expect(counselors.filter((one) => document.querySelector(one))).toEqual([]);
    await userEvent.click(find('[data-action=open-class]'));
    expect(asked).toEqual([['openClassPage']]);
    root?.unmount();
    document.body.replaceChildren();
    await drawn(ready());
    expect(counselors.filter((one) => !document.querySelector(one))).toEqual([]);
    expect(document.querySelector('.journey')).toBeNull();
  });

  test('what deletes is quiet, never green, and the last that the keyboard comes to', async () => {
    await drawn(ready());
    const reached = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select'),
    ].filter((one) => one.checkVisibility() && one.closest('dialog') === null);
    expect(reached.at(-1)).toBe(find('[data-action=delete]'));
    expect(find('[data-action=delete]').className).toContain('quiet');
    await userEvent.click(find('[data-action=delete]'));
    const green = getComputedStyle(find('.kept-good')).color;
    for (const part of document.querySelectorAll('dialog h2, dialog button, [data-action=delete]')) {
      expect(getComputedStyle(part).color).not.toBe(green);
    }
  });

  test('privacy stands in one line at the top, and more on demand', async () => {
    const page = await drawn({ state: 'none' });
    expect(find('.top').innerText).toContain('只在这台电脑上核对，什么也不发送。');
    expect(page.innerText).not.toContain('没有任何内容被发送出去');
    await userEvent.click(find('[data-action=privacy]'));
    await expect.poll(() => page.innerText).toContain('没有任何内容被发送出去');
    expect(document.activeElement).toBe(find('[data-tool=privacy] > summary'));
  });

  test('what was refused has a sign and a colour besides its words', async () => {
    await drawn({ state: 'refused', refusal: 'no-header', detail: '', fileName: 'a.xlsx', kept: null });
    expect(find('.refusal-sign').innerText).toBe('!');
    expect(getComputedStyle(find('.refusal')).borderLeftColor).toBe('rgb(173, 42, 32)');
  });

  test('the steps of the welcome are ticked as they are done', async () => {
    const done = () =>
      [...document.querySelectorAll<HTMLElement>('.welcome-points li')].map(({ dataset }) => dataset.done);
    await drawn({ state: 'none' }, 'installed');
    expect(done()).toEqual(['false', 'false', 'false']);
    const kept = { ...KEPT, role: 'student' as const, rowCount: 1 };
    draw({ state: 'ready', kept, problems: [] }, 'installed', {
      journey: { ...NO_JOURNEY, pages: ['record'] },
    });
    await expect.poll(done).toEqual(['true', 'true', 'false']);
  });

  test('handing out says what will be blank in the files', async () => {
    const page = await drawn(
      ready([], {
        blanks: [
          { field: 'idNumber', count: 5 },
          { field: 'ethnicity', count: 8 },
        ],
      }),
    );
    expect(page.innerText).toContain('分发的文件里会有空白：证件号码：5 位学生；民族：8 位学生');
  });

  test('says when the number was not found', async () => {
    const page = await drawn(askNumber(true));
    expect(page.innerText).toContain('没有在名册中找到');
    expect(find('#student-no').getAttribute('aria-invalid')).toBe('true');
  });

  test('shows what is kept, what is in it, until when, and what to look at by row', async () => {
    const page = await drawn(ready([{ kind: 'digits-lost', rowNumber: 7, column: '身份证号' }]));
    unfold();
    const missing = [
      '计科1班.xlsx',
      '36 位学生',
      '计科2026级1班',
      '第 7 行',
      '身份证号',
      '关闭浏览器后清空',
      '证件号码',
    ];
    expect(missing.filter((words) => !page.innerText.includes(words))).toEqual([]);
  });

  test('deletes everything only after asking', async () => {
    await drawn(ready());
    await userEvent.click(find('[data-action=delete]'));
    expect(find('dialog').matches(':modal')).toBe(true);
    await userEvent.click(find('[data-action=keep]'));
    expect(asked).toEqual([]);
    await userEvent.click(find('[data-action=delete]'));
    await userEvent.click(find('[data-action=confirm-delete]'));
    expect(asked).toEqual([['deleteAll']]);
  });

  test.each(REFUSALS)(
    'says what, why and what now when a file is refused (%s), and what still holds',
    async (refusal) => {
      const page = await drawn({
        state: 'refused',
        refusal,
        detail: '学号',
        fileName: '坏.xlsx',
        kept: KEPT,
      });
      const { what, why, now } = refusalProblem(refusal, '学号');
      const expected = [what, why, now, '之前的名册仍然有效', '计科1班.xlsx'];
      expect(expected.filter((words) => !page.innerText.includes(words))).toEqual([]);
    },
  );

  test.each(START_REASONS.filter((reason) => reason !== 'installed'))(
    'says what was found when the icon was clicked elsewhere: %s',
    async (reason) => {
      const page = await drawn({ state: 'none' }, reason);
      expect(find('[data-came-from]').dataset.cameFrom).toBe(reason);
      expect(page.innerText).toContain(startReasonProblem(reason)?.now);
      expect(page.innerText).not.toContain('刚才的页面没有核对');
    },
  );

  test.each<readonly [StartReason, string, readonly string[]]>([
    ['other-chsi', 'https://yz.chsi.com.cn/a?b=c', ['学信网官方页面', 'yz.chsi.com.cn']],
    ['not-encrypted', 'http://www.chsi.com.cn/a?b=c', ['未加密', 'https://www.chsi.com.cn/', '不是假网站']],
    ['chsi-files', 'https://t1.chei.com.cn/a?b=c', ['不是登录的地方', 't1.chei.com.cn']],
    [
      'look-alike',
      'https://www.chsic.com.cn/a?b=c',
      ['不是学信网', '只差一个字符', 'https://www.chsi.com.cn/'],
    ],
    ['look-alike', 'https://сhsi.com.cn/a?b=c', ['xn--hsi-3ed.com.cn', 'сhsi.com.cn', '长得像的别的字母']],
    ['not-chsi', 'https://example.com/a?b=c', ['不是学信网', 'example.com']],
    ['not-a-site', 'about:blank', ['不是网站的页面']],
  ])('says whose page it was (%s): %s', async (reason, address, words) => {
    const page = await drawn({ state: 'none' }, reason, { site: siteOf(address) });
    expect(words.filter((word) => !page.innerText.includes(word))).toEqual([]);
    expect(page.innerHTML).not.toContain('b=c');
    const { violations } = await axe.run(find('[data-came-from]'));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('says whose page it was also where its host is not known any more, and nothing where it is not about a site', async () => {
    await drawn({ state: 'none' }, 'look-alike');
    expect(find('[data-site]').dataset.site).toBe('look-alike');
    root?.unmount();
    document.body.replaceChildren();
    await drawn({ state: 'none' }, 'ui-removed');
    expect(document.querySelector('[data-site]')).toBeNull();
  });

  test('changes one setting and leaves the others', async () => {
    await drawn({ state: 'none' });
    unfold();
    await userEvent.click(find('[data-setting=hideId][value=digits]'));
    await userEvent.click(find('[data-setting=projector][value=true]'));
    expect(asked).toEqual([
      ['setSettings', { ...DEFAULT_SETTINGS, hideId: 'digits' }],
      ['setSettings', { ...DEFAULT_SETTINGS, projector: true }],
    ]);
  });

  test('asks for reminders on a click, and says when they are not allowed, and that nothing else is lost', async () => {
    const page = await drawn({ state: 'none' });
    unfold();
    expect(find('[data-setting=remindDeadline]').matches(':checked')).toBe(false);
    await userEvent.click(find('[data-setting=remindDeadline]'));
    expect(asked).toEqual([['setReminder', true]]);
    expect(page.innerText).not.toContain('没有打开提醒');
    allowed = false;
    await userEvent.click(find('[data-setting=remindDeadline]'));
    await expect.poll(() => find('.denied').innerText).toContain('没有打开提醒');
    expect(find('[data-setting=remindDeadline]').matches(':checked')).toBe(false);
  });

  test.each([
    ['2099-11-29T17:00', '截止时间 2099-11-29 17:00，距截止还有'],
    ['2020-11-29T17:00', '截止时间 2020-11-29 17:00，已过截止时间，请联系 行署楼 101'],
  ])('says of a file until when, and how much time is left: %s', async (deadline, text) => {
    const kept = { ...KEPT, head: { ...KEPT.head, deadline, contact: '行署楼 101' } };
    const page = await drawn({ state: 'ready', kept, problems: [] });
    expect(page.innerText).toContain(text);
  });

  test('offers the template to whoever has no roster', async () => {
    await drawn({ state: 'none' });
    const link = find('[data-action=template]');
    expect(link.getAttribute('href')).toBe('/roster-template.xlsx');
    expect(link.getAttribute('download')).toBe('学籍核对名册模板.xlsx');
  });

  test('leads to the class page also where no roster is kept: classes outlive the browser, a roster does not', async () => {
    const page = await drawn({ state: 'none' });
    await userEvent.click(find('[data-action=open-class]'));
    expect(asked).toEqual([['openClassPage']]);
    unfold();
    expect(page.innerText).toContain('班级页的班级留到保留期限');
  });

  test('opens the practice page, explains privacy, and says that it is unofficial', async () => {
    const page = await drawn({ state: 'none' });
    await userEvent.click(find('[data-action=practice]'));
    expect(asked).toEqual([['openPractice']]);
    unfold();
    expect(page.innerText).toContain('没有任何内容被发送出去');
    expect(page.innerText).toContain('非官方');
  });

  test('stops reading on demand', async () => {
    await drawn({ state: 'reading', fileName: 'a.xlsx', percent: null });
    await userEvent.click(find('[data-action=cancel]'));
    expect(asked).toEqual([['cancel']]);
  });

  test('asks on one screen what the columns are, and answers with all that was chosen', async () => {
    await drawn(ASK_COLUMNS);
    await userEvent.selectOptions(find('select[data-column="1"]'), 'name');
    await userEvent.fill(find('input[data-common=level]'), '本科');
    await userEvent.click(find('input[data-day=first]'));
    await userEvent.click(find('input[data-join="1"]'));
    await userEvent.click(find('[data-action=answer-columns]'));
    expect(asked).toEqual([
      [
        'answerColumns',
        {
          columns: [
            { index: 0, field: 'studentNo' },
            { index: 1, field: 'name' },
            { index: 2, field: 'enrollDate' },
          ],
          common: { level: '本科' },
          partialDays: { enrollDate: 'first' },
          joined: [0],
        },
      ],
    ]);
  });

  test('says what an answer lacks, and puts the focus there', async () => {
    const page = await drawn(ASK_COLUMNS);
    await userEvent.selectOptions(find('select[data-column="0"]'), '');
    await userEvent.click(find('[data-action=answer-columns]'));
    expect(asked).toEqual([]);
    expect(page.innerText).toContain('请至少选一项');
    expect(document.activeElement).toBe(find('[data-problem=true]'));
  });

  test('draws of many problems only what is in view, and the others while scrolling', async () => {
    await drawn(ready(PROBLEMS));
    await userEvent.selectOptions(find('select[data-for=problem-kind]'), 'partial-date');
    const list = find('.problem-rows');
    expect(list.querySelectorAll('.problem-row').length).toBeLessThan(40);
    list.scrollTop = 48 * 4000;
    await expect.poll(() => list.innerText).toContain('第 4005 行');
    expect(list.querySelectorAll('.problem-row').length).toBeLessThan(40);
  });

  test('offers the list of rows to a counselor, and nothing like it to a student', async () => {
    await drawn(ready());
    await userEvent.click(find('[data-action=show-rows]'));
    await expect.poll(() => find('[role=table]').innerText).toContain('某0');
    expect(find('[role=table]').innerText).not.toContain('500109200603180029');
    root?.unmount();
    document.body.replaceChildren();
    await drawn({ state: 'ready', kept: { ...KEPT, role: 'student', rowCount: 1 }, problems: [] });
    expect(document.querySelector('[data-action=show-rows]')).toBeNull();
  });

  test('says when a report could not be saved, and what to do', async () => {
    saves = false;
    const page = await drawn(ready(PROBLEMS));
    await userEvent.click(find('[data-action=save-problems]'));
    await expect.poll(() => page.innerText).toContain('没有存成');
    expect(find('[data-action=save-problems]').innerText).toBe('存为 .xlsx');
  });

  test('copies and saves the kind that is chosen', async () => {
    await drawn(ready(PROBLEMS));
    await userEvent.selectOptions(find('select[data-for=problem-kind]'), 'bad-id');
    await userEvent.click(find('[data-action=copy-problems]'));
    await userEvent.click(find('[data-action=save-problems]'));
    expect(asked.map(([name]) => name)).toEqual(['copyText', 'saveProblems']);
    expect(String(asked[0]?.[1]).split('\n')).toHaveLength(2);
    expect(asked[1]?.[1]).toEqual([PROBLEMS[0]]);
  });
});

test('who comes from an account page may allow it there, with the reason; who does not is not asked', async () => {
  const page = await drawn({ state: 'none' }, 'not-logged-in');
  const question = find('[data-asked=accounts]');
  expect(question.querySelector('details, summary')?.textContent).toContain('“提供学籍或学历信息”');
  question.setAttribute('open', '');
  accountsGiven = false;
  question.querySelector<HTMLElement>('[data-action=allow-accounts]')?.click();
  await expect.poll(() => question.innerText).toContain('其他功能不受影响');
  accountsGiven = true;
  const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  root?.unmount();
  document.body.replaceChildren();
  await drawn({ state: 'none' }, 'not-chsi');
  expect(document.querySelector('[data-asked]')).toBeNull();
});

const STUDENT: KeptRoster = { ...KEPT, role: 'student', rowCount: 1, keepUntil: null };
const AT_HOME: Journey = { ...NO_JOURNEY, pages: ['site'] };

/** The cards from above, by what is in them. */
function order(): readonly string[] {
  const names = [
    ['[data-came-from]', 'found'],
    ['[data-asked]', 'accounts?'],
    ['.welcome', 'welcome'],
    ['.load', 'file'],
    ['.hand-out', 'hand out'],
    ['.journey', 'way'],
    ['#small-tools-title', 'tools'],
    ['[data-tool=settings]', 'about'],
    ['.other-pages', 'pages'],
    ['[data-action=open-class]', 'class'],
  ] as const;
  return [...find('main').children].map(
    (card) => names.find(([selector]) => card.matches(selector) || card.querySelector(selector))?.[1] ?? '?',
  );
}

describe('what comes next stands first', () => {
  const rest = ['pages', 'tools', 'about'];
  test.each<[string, LoadState, StartReason | null, Journey, readonly string[]]>([
    ['no file', { state: 'none' }, null, NO_JOURNEY, ['file', 'way', ...rest]],
    [
      'just installed: the way is said in three sentences',
      { state: 'none' },
      'installed',
      NO_JOURNEY,
      ['welcome', 'file', ...rest],
    ],
    [
      'just installed, and under way',
      { state: 'none' },
      'installed',
      AT_HOME,
      ['welcome', 'file', 'way', ...rest],
    ],
    [
      'installed, with a file',
      { state: 'ready', kept: STUDENT, problems: [] },
      'installed',
      NO_JOURNEY,
      ['welcome', 'file', 'way', ...rest],
    ],
    ['clicked elsewhere', { state: 'none' }, 'not-chsi', NO_JOURNEY, ['found', 'file', 'way', ...rest]],
    [
      'from the log-in pages',
      { state: 'none' },
      'not-logged-in',
      NO_JOURNEY,
      ['found', 'accounts?', 'file', 'way', ...rest],
    ],
    [
      'a file is being read',
      { state: 'reading', fileName: 'a.xlsx', percent: 4 },
      null,
      NO_JOURNEY,
      ['file', ...rest],
    ],
    ['a question comes before all', ASK_ROLE, null, NO_JOURNEY, ['file', ...rest]],
    ['a counselor goes on to the class', ready(), null, NO_JOURNEY, ['class', 'file', 'hand out', ...rest]],
  ])('%s', async (_, load, cameFrom, journey, cards) => {
    await drawn(load, cameFrom, { journey });
    expect(order()).toEqual(cards);
  });

  test.each<[string, LoadState, string]>([
    ['no file', { state: 'none' }, '选择学校发的名册'],
    ['a student', { state: 'ready', kept: STUDENT, problems: [] }, '打开学信网学籍页面'],
    ['a counselor', ready(), '打开班级页'],
    [
      'refused',
      { state: 'refused', refusal: 'no-header', detail: '', fileName: 'a.xlsx', kept: null },
      '换一份名册',
    ],
    ...(['storage-newer', 'storage-damaged'] as const).map((refusal): [string, LoadState, string] => [
      refusal,
      unusable(refusal),
      '全部删除',
    ]),
    ...(['storage-blocked', 'storage-unusable'] as const).map((refusal): [string, LoadState, string] => [
      refusal,
      unusable(refusal),
      '再试一次',
    ]),
  ])('one thing is asked for loudly: %s', async (_, load, words) => {
    await drawn(load);
    expect(
      [...document.querySelectorAll<HTMLElement>('.button.strong')].map(({ innerText }) => innerText),
    ).toEqual([words]);
  });

  test('where storage cannot be used it is looked into again, and deleting stands apart and asks first', async () => {
    await drawn(unusable('storage-unusable'));
    await userEvent.click(find('[data-action=try-again]'));
    expect(asked).toEqual([['tryAgain']]);
    const [again, all, other] = ['[data-action=try-again]', '[data-action=delete]', '.file'].map((selector) =>
      find(selector).getBoundingClientRect(),
    );
    expect((all?.left ?? 0) - (again?.right ?? 0)).toBeGreaterThan(100);
    expect((other?.top ?? 0) - (all?.bottom ?? 0)).toBeGreaterThan(24);
    await userEvent.click(find('[data-action=delete]'));
    expect(asked).toHaveLength(1);
    await userEvent.click(find('[data-action=confirm-delete]'));
    expect(asked.slice(1)).toEqual([['deleteAll']]);
  });

  test('nothing is said twice: no heading, button or link stands on the page again', async () => {
    await drawn({ state: 'none' }, 'installed');
    unfold();
    const words = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, summary, button, a')].map(
      ({ innerText }) => innerText.trim(),
    );
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('tools are folded until they are wanted', () => {
  const folds = (): readonly string[] =>
    [...document.querySelectorAll<HTMLDetailsElement>('[data-tool]')]
      .filter(({ open }) => open)
      .map(({ dataset }) => dataset.tool ?? '');

  test('a picture or an ID photo that comes unfolds its place, a person may fold it, and the next one unfolds it', async () => {
    await drawn({ state: 'none' });
    expect(folds()).toEqual([]);
    const picture = (id: number): PictureItem => ({ id, fileName: '甲.png', body: { state: 'waiting' } });
    draw({ state: 'none' }, null, { pictures: [picture(1)], photo: { state: 'reading' } });
    await expect.poll(folds).toEqual(['photo', 'pictures']);
    await userEvent.click(find('[data-tool=pictures] > summary'));
    await userEvent.click(find('[data-tool=photo] > summary'));
    expect(folds()).toEqual([]);
    draw({ state: 'none' }, null, { pictures: [picture(1)], photo: { state: 'reading' } });
    expect(folds()).toEqual([]);
    draw({ state: 'none' }, null, {
      pictures: [picture(2), picture(1)],
      photo: { state: 'refused', refusal: 'heic', others: 0 },
    });
    await expect.poll(folds).toEqual(['photo', 'pictures']);
  });

  test('everything unfolded is accessible', async () => {
    const page = await drawn({ state: 'none' }, 'installed');
    unfold();
    const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('who allows the account pages is told that it is done, where they were asked', async () => {
  await drawn({ state: 'none' }, 'not-logged-in');
  expect(document.querySelector('[data-tool=accounts]')).toBeNull();
  unfold();
  await userEvent.click(find('[data-action=allow-accounts]'));
  draw({ state: 'none' }, 'not-logged-in', { accounts: true });
  await expect.poll(() => find('[data-asked=accounts]').innerText).toContain('已允许');
  root?.unmount();
  document.body.replaceChildren();
  await drawn({ state: 'none' }, 'not-logged-in', { accounts: true });
  expect(document.querySelector('[data-asked]')).toBeNull();
  expect(document.querySelector('[data-tool=accounts]')).toBeTruthy();
});

test('who has checked before is told what was not checked', async () => {
  const page = await drawn({ state: 'none' }, 'not-chsi', { journey: { ...NO_JOURNEY, checked: true } });
  expect(page.innerText).toContain('刚才的页面没有核对');
});
