import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { batchAccount } from '@/lib/core/batch/batch-account';
import { type BatchEnd, type BatchItem, batchEnd } from '@/lib/core/batch/batch-item';
import type { BatchView } from '@/lib/core/batch/batch-view';
import type { ClassView } from '@/lib/core/board/class-view';
import { NO_SHEETS } from '@/lib/core/board/sheets-view';
import { STUDENT_STATES } from '@/lib/core/session/model/class-session';
import { STORE_FAILURES } from '@/lib/core/session/model/outcomes';
import { liveRosterProblem, storeProblem } from '@/lib/core/texts/class-store';
import { classOf, classStudent, differing } from '@/tests/support/made-up-class';
import {
  asked,
  batchActions,
  clear,
  draw,
  drawnStudents,
  drawProjector,
  expectAccessible,
  find,
  practised,
  sheetsActions,
  viewOf,
} from './class-page-drawn';

async function dark(isDark: boolean): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
  clear();
  await dark(false);
});

const CLASS = practised();
const QUESTION = {
  fileName: 'a.xlsx',
  rowCount: 60,
  className: '练习班',
  same: 58,
  changed: 3,
  added: 2,
  gone: 2,
};
const ITEMS: readonly BatchItem[] = [
  { id: 1, path: '1班/a.png', body: { state: 'waiting' } },
  {
    id: 2,
    path: '1班/b.png',
    body: {
      state: 'done',
      fate: 'eyes',
      reason: 'concern',
      way: 'confirmation',
      who: { studentKey: 'k', name: '林知夏', studentNo: '222026321062001' },
      concern: 'old-roster',
      detail: '',
    },
  },
];
const BATCH: BatchView = {
  state: 'running',
  items: ITEMS,
  account: batchAccount(ITEMS),
  millisecondsLeft: 61_000,
  eyes: 1,
};
const PROBLEM = { what: '已读出，请看一眼。', why: '名册是旧的。', now: '请重新核对。' };
const FULL = {
  batch: {
    view: BATCH,
    eyes: { lines: [], choices: [], failure: null },
    isLooking: false,
    pile: null,
    actions: batchActions,
    problemOf: () => PROBLEM,
  },
  sheets: { view: NO_SHEETS, actions: sheetsActions },
};

describe('every state is accessible', () => {
  test('says once the deadline has passed whom to ask', async () => {
    const session = practised();
    const head = { ...session.about.head, deadline: '2020-11-26T12:25', contact: '行署楼 101' };
    const page = await draw(viewOf({ ...session, about: { ...session.about, head } }));
    expect(find('.figure-left').innerText).toBe('已过截止时间');
    expect(page.innerText).toContain('请联系 行署楼 101');
  });

  const STATES: readonly (readonly [string, string, ClassView])[] = [
    ['nothing yet', 'none', viewOf(null)],
    ['60 students', 'ready', viewOf(CLASS, { undo: '林知夏（2001）：标为一致' })],
    ['no student', 'ready', viewOf(classOf([]))],
    ['another page writes', 'ready', viewOf(CLASS, { writes: false })],
    [
      'a roster is read',
      'reading',
      viewOf(CLASS, { load: { state: 'reading', fileName: 'a.xlsx', percent: 40 } }),
    ],
    ['a roster is asked about', 'asking', viewOf(CLASS, { question: QUESTION })],
    [
      'a roster is refused',
      'refused',
      viewOf(null, {
        load: { state: 'refused', refusal: 'no-rows', detail: '', fileName: 'a.xlsx', kept: null },
      }),
    ],
    ['nothing can be kept', 'ready', viewOf(CLASS, { failure: 'no-room', isRoomScarce: true })],
  ];
  test.each(STATES)('%s', async (_, roster, view) => {
    const page = await draw(view, FULL);
    expect(page.dataset.roster).toBe(roster);
    expect(page.dataset.loads).toBe('0');
    await expectAccessible(page);
  });

  test('with a student open, in light and dark', async () => {
    const page = await draw(viewOf(CLASS), FULL);
    find('[data-student]:nth-child(5)').click();
    await expect.poll(() => document.querySelector('[data-detail]')).toBeTruthy();
    await expectAccessible(page);
    await dark(true);
    await expectAccessible(page);
  });

  test('the settings of the class', async () => {
    const page = await draw(viewOf(CLASS));
    find('[data-action=manage]').click();
    await expectAccessible(page);
  });

  test('the projector, in light and dark', async () => {
    const page = await drawProjector(viewOf(CLASS));
    await expectAccessible(page);
    await dark(true);
    await expectAccessible(page);
  });
});

describe('the board', () => {
  async function board(): Promise<HTMLElement> {
    await draw(viewOf(CLASS));
    const grid = find('[role=grid]');
    grid.focus();
    return grid;
  }

  function activeRow(): HTMLElement | null {
    return document.querySelector('[data-student][aria-selected=true]');
  }

  test('says of everybody the state in word and icon, what differs, how and when', async () => {
    await draw(viewOf(CLASS), { projector: false });
    const row = find('[data-student]:nth-child(3)');
    expect(row.dataset.state).toBe('differs');
    expect(row.innerText.replaceAll(/\s+/gu, ' ')).toMatch(
      /^孙知夏 0003 ✕ 不一致 入学日期 2026年09月01日 \/ 2026年09月06日 截图 11-26 \d\d:\d\d/,
    );
    expect(find('[role=grid]').getAttribute('aria-rowcount')).toBe('61');
  });

  test('is walked by keys; Enter opens and Escape leads back', async () => {
    const grid = await board();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.poll(() => activeRow()?.dataset.index).toBe('2');
    expect(grid.getAttribute('aria-activedescendant')).toBe(activeRow()?.id);
    await userEvent.keyboard('{End}');
    await expect.poll(() => activeRow()?.dataset.index).toBe('59');
    await userEvent.keyboard('{Home}{Enter}');
    await expect.poll(() => document.activeElement?.id).toBe('detail-title');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(grid);
    expect(document.querySelector('[data-detail]')).toBeNull();
  });

  test('takes a state by one key; 4 leads to the reasons', async () => {
    await board();
    await userEvent.keyboard('{Home}123');
    await userEvent.keyboard('0{Backspace}4');
    await expect.poll(() => (document.activeElement as HTMLElement).dataset.reason).toBe('gave-up');
    await userEvent.keyboard('{Enter}');
    const key = CLASS.students[0]?.studentKey;
    expect(asked).toEqual([
      ['setState', key, { state: 'agreed' }],
      ['setState', key, { state: 'differs' }],
      ['setState', key, { state: 'eyes' }],
      ['setState', key, { state: 'waiting' }],
      ['setState', key, { state: null }],
      ['setState', key, { state: 'missing', reason: 'gave-up', words: '' }],
    ]);
  });

  test('keeps the place when whoever was active leaves the filter', async () => {
    await board();
    find('[data-filter=waiting]').click();
    find('[role=grid]').focus();
    await userEvent.keyboard('{Home}{ArrowDown}1');
    const [, active] = viewOf(CLASS).rows.filter(({ standing }) => standing.state === 'waiting');
    const gone = active?.student.studentKey;
    const rows = viewOf(CLASS).rows.filter(({ student }) => student.studentKey !== gone);
    await draw(viewOf(CLASS, { rows }));
    await expect.poll(() => activeRow()?.dataset.student).not.toBe(gone);
    expect(activeRow()?.dataset.index).toBe('1');
  });

  test('is searched by name, by the end of the 学号, and filtered by state', async () => {
    await draw(viewOf(CLASS));
    await userEvent.fill(find('[data-for=search]'), '0013');
    await expect.poll(() => drawnStudents()).toEqual(['蒋一苇']);
    await userEvent.fill(find('[data-for=search]'), '');
    for (const state of STUDENT_STATES) {
      find(`[data-filter=${state}]`).click();
      await expect
        .poll(() =>
          [...document.querySelectorAll<HTMLElement>('[data-student]')].every(
            (row) => row.dataset.state === state,
          ),
        )
        .toBe(true);
    }
    await userEvent.fill(find('[data-for=search]'), '没有这个人');
    await expect.poll(() => document.body.innerText).toContain('没有符合的学生。');
  });

  test('of 5,000 students draws those in view', async () => {
    const many = classOf(Array.from({ length: 5000 }, (_, index) => classStudent(index)));
    await draw(viewOf(many));
    expect(drawnStudents().length).toBeLessThan(60);
    find('[role=grid]').focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => activeRow()?.dataset.index).toBe('4999');
    expect(drawnStudents().length).toBeLessThan(60);
  });

  test('changes nothing while another page writes', async () => {
    await draw(viewOf(CLASS, { writes: false }), FULL);
    find('[role=grid]').focus();
    await userEvent.keyboard('{Home}14{Enter}');
    await expect.poll(() => document.querySelector('[data-detail]')).toBeTruthy();
    expect(document.querySelectorAll('[data-set-state], [data-reason], [data-action=accept]')).toHaveLength(
      0,
    );
    expect(asked).toEqual([]);
    expect(find('[data-note=follower]').innerText).toContain('另一个班级页正在使用');
  });
});

describe('the detail of a student', () => {
  async function opened(index: number, projector = false): Promise<HTMLElement> {
    await draw(viewOf(CLASS), { projector });
    find(`[data-index="${index}"]`).click();
    await expect.poll(() => document.querySelector('[data-detail]')).toBeTruthy();
    return find('[data-detail]');
  }

  test('shows both values, the characters underlined that differ', async () => {
    const detail = await opened(4);
    expect([...detail.querySelectorAll('u')].map((mark) => mark.textContent)).toEqual(['厦', '夏']);
    expect(detail.innerText).toContain('截图：不一致（姓名）');
  });

  test('of a date written otherwise only the parts are underlined that differ', async () => {
    const difference = { field: 'enrollDate', shown: '2026年09月01日', expected: '2026-09-06' } as const;
    const student = classStudent(0, { history: [differing('a', 1, { differences: [difference] })] });
    await draw(viewOf(classOf([student])));
    find('[data-index="0"]').click();
    await expect.poll(() => document.querySelector('.difference')).toBeTruthy();
    const marks = find('[data-detail]').querySelectorAll('u');
    expect([...marks].map((mark) => mark.textContent)).toEqual(['01', '06']);
  });

  test('settles a doubtful field, keeps a note, takes other reasons', async () => {
    const detail = await opened(9);
    expect(detail.innerText).toContain('其中有程序认不准的字');
    find('[data-settle=match]').click();
    const student = CLASS.students[9];
    const [check] = student?.history ?? [];
    await userEvent.fill(find('[data-for=note]'), '已联系');
    await userEvent.fill(find('[data-for=other-reason]'), '参军');
    find('[data-reason=other]').click();
    expect(asked).toEqual([
      [
        'settle',
        { studentKey: student?.studentKey, checkId: check?.id, field: 'name', verdict: 'match', shown: null },
      ],
      ['setNote', student?.studentKey, '已联系'],
      ['setState', student?.studentKey, { state: 'missing', reason: 'other', words: '参军' }],
    ]);
  });
});

describe('the page', () => {
  test('undoes by button and by Ctrl+Z, but not while somebody types', async () => {
    await draw(viewOf(CLASS, { undo: '林知夏（2001）：标为一致' }));
    expect(find('[data-action=undo]').innerText).toBe('撤销：林知夏（2001）：标为一致');
    find('[data-action=undo]').click();
    find('[role=grid]').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    find('[data-for=search]').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(asked).toEqual([['undo'], ['undo']]);
  });

  test('settles for all what many share', async () => {
    await draw(viewOf(CLASS));
    expect(find('[data-shared=enrollDate]').innerText).toContain('7 人：入学日期');
    find('[data-action=accept]').click();
    const value = { field: 'enrollDate', shown: '2026年09月06日', expected: '2026年09月01日' };
    expect(asked).toEqual([['accept', value]]);
    const about = {
      ...CLASS.about,
      accepted: [{ ...value, field: 'enrollDate' as const, at: '2026-11-26T04:00:00.000Z' }],
    };
    await draw(viewOf({ ...CLASS, about }));
    await expect.poll(() => document.querySelector('[data-shared]')).toBeNull();
    find('[data-action=withdraw]').click();
    expect(asked.at(-1)).toEqual(['withdraw', value]);
  });

  test('copies names for the group, and for each who differs a message without ID number', async () => {
    await draw(viewOf(CLASS));
    find('[data-action=copy-missing]').click();
    const [, group] = asked.at(-1) ?? [];
    expect(group).toContain('以下 21 位同学');
    expect(group).not.toMatch(/\d{6}/);
    find('.private summary').click();
    find('[data-action=copy-private]').click();
    const [, message] = asked.at(-1) ?? [];
    expect(message).toContain('孙知夏同学');
    expect(message).not.toMatch(/\d{17}/);
  });

  test('switches, renames, archives and deletes classes', async () => {
    const other = { ...CLASS.about, classKey: 'other', name: '二班', archived: true };
    await draw(viewOf(CLASS, { classes: [CLASS.about, other] }));
    await userEvent.selectOptions(find('[data-for=class]'), 'other');
    find('[data-action=manage]').click();
    await userEvent.fill(find('[data-for=class-name]'), '三班');
    find('[data-action=rename]').click();
    find('[data-action=archive]').click();
    find('[data-action=delete-class]').click();
    expect(asked).toHaveLength(3);
    find('[data-action=confirm-delete-class]').click();
    find('[data-action=manage]').click();
    find('[data-action=delete-all]').click();
    find('[data-action=confirm-delete-all]').click();
    expect(asked).toEqual([
      ['openClass', 'other'],
      ['rename', '三班'],
      ['archive', true],
      ['deleteClass', CLASS.about.classKey],
      ['deleteAll'],
    ]);
  });

  test('takes rosters and what students hand in, wherever they are dropped', async () => {
    await draw(viewOf(CLASS), FULL);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], '名册.xlsx'));
    dataTransfer.items.add(new File(['b'], '甲.png', { type: 'image/png' }));
    dataTransfer.items.add(new File(['c'], '全班.zip'));
    dataTransfer.items.add(new File(['d'], '报告.pdf', { type: 'application/pdf' }));
    find('footer').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    expect(asked).toEqual([
      ['loadFiles', '名册.xlsx'],
      ['add', '甲.png', '全班.zip', '报告.pdf'],
    ]);
  });

  test('by its bytes a file goes to whom it belongs when its name does not say what it is', async () => {
    await draw(viewOf(CLASS), FULL);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['png'], '1783829182738291'));
    dataTransfer.items.add(new File(['roster'], '名册'));
    dataTransfer.items.add(new File(['roster'], '名册2.csv'));
    dataTransfer.items.add(new File(['b'], '甲.png', { type: 'image/png' }));
    find('footer').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    await expect
      .poll(() => asked)
      .toEqual([
        ['loadFiles', '名册', '名册2.csv'],
        ['add', '1783829182738291', '甲.png'],
      ]);
  });

  test('says how far a batch is, and its account', async () => {
    await draw(viewOf(CLASS), FULL);
    const batch = find('[data-batch=running]');
    expect(batch.innerText).toContain('1 / 2，大约还要 2 分钟');
    expect(batch.innerText).toContain('共 2 个文件 = 已读出 0 + 需人工核对 1');
    expect(find('.batch-line').innerText).toBe('学生的文件 1 / 2，大约还要 2 分钟 · 逐项核对 1 项');
    expect(document.querySelector('[data-pile]')).toBeNull();
    for (const action of ['pause', 'cancel-batch', 'eyes']) find(`[data-action=${action}]`).click();
    expect(asked).toEqual([['pause'], ['cancel'], ['openEyes']]);
    find('.batch-files summary').click();
    expect(find('[data-fate=eyes]').innerText).toContain(
      '林知夏（2001）：已读出，请看一眼。名册是旧的。请重新核对。',
    );
  });

  test('shows whole what is said of a file, by keyboard too, and puts it away again', async () => {
    await draw(viewOf(CLASS), FULL);
    find('.batch-files summary').click();
    const place = find('.batch-whole');
    const button = find('[data-fate=eyes] [data-action=whole]');
    expect([place.innerText, button.ariaExpanded]).toEqual(['', 'false']);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.ariaExpanded).toBe('true');
    expect(place.innerText).toContain('林知夏（2001）：已读出，请看一眼。名册是旧的。请重新核对。');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBe(place);
    expect(place.scrollHeight).toBe(place.clientHeight);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => place.innerText).toBe('');
  });

  test.each([
    ['offered', 0, '都是虚构的，在这台电脑上现画现读，不保存。'],
    ['drawing', 3, '正在画图片 3 / 12'],
    ['handed-in', 0, '文件名写着每个文件是什么，下面是各自的结果。'],
    ['no-font', 0, '这台电脑没有中文字体，画出来的字是方框，谁也读不出来。'],
    ['failed', 0, '没有画成这叠图片。'],
  ] as const)('while one practises, a pile of made-up files is %s', async (state, done, words) => {
    const handIns: string[] = [];
    const view = { state, done, files: 12 };
    const pile = { view, onHandIn: () => void handIns.push(state) };
    const page = await draw(viewOf(CLASS), { ...FULL, practice: true, batch: { ...FULL.batch, pile } });
    expect(find('[data-note=practice] a').getAttribute('href')).toBe('#batch-title');
    // it is gone with the page, not on a day
    expect(page.innerText).not.toContain('保留到');
    const shown = find(`[data-pile=${state}]`);
    expect(shown.innerText).toContain('试试：交进一叠做好的图片（12 个）');
    expect(shown.innerText).toContain(words);
    find('[data-action=hand-in-pile]').click();
    expect(handIns).toEqual(state === 'drawing' || state === 'handed-in' ? [] : [state]);
    expect(find('.batch-files [data-fate]').innerText).toContain('需人工核对');
    await expectAccessible(page);
  });

  test.each([
    ['newer', '全部删除'],
    ['damaged', '全部删除'],
    ['blocked', '再试一次'],
    ['unusable', '再试一次'],
  ] as const)('where the classes are %s what helps first is asked for loudly: %s', async (failure, words) => {
    await draw(viewOf(null, { failure, liveRoster: 'storage-damaged' }));
    const note = find(`[data-note=${failure}]`);
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
    // also where no class is open, and a roster would make none
    const loud = [...document.querySelectorAll<HTMLElement>('.button.strong')];
    expect(loud.map((button) => [button.innerText, note.contains(button)])).toEqual([[words, true]]);
    await userEvent.click(find('[data-action=delete-unusable]'));
    expect(asked).toEqual([]);
    await userEvent.click(find('[data-action=confirm-delete-unusable]'));
    expect(asked).toEqual([['deleteAll']]);
  });

  test('a roster for live checks that cannot be read is told beside the class, and nobody is asked to delete it', async () => {
    await draw(viewOf(CLASS, { liveRoster: 'storage-damaged' }));
    const note = find('[data-note=storage-damaged]');
    expect(note.innerText).toContain(liveRosterProblem('storage-damaged').what);
    expect(note.querySelector<HTMLElement>('.button.strong')?.innerText).toBe('再试一次');
    expect(drawnStudents()).not.toEqual([]);
  });

  test.each(STORE_FAILURES)('tells why nothing was kept: %s', async (failure) => {
    await draw(viewOf(CLASS, { failure }));
    expect(find('[role=alert]').innerText).toContain(storeProblem(failure).what);
  });

  test('announces what came, together and politely', async () => {
    await draw(viewOf(CLASS));
    const came = ['甲', '乙', '丙', '丁'].map((name) => ({
      name,
      studentNo: '0001',
      state: 'agreed' as const,
    }));
    await draw(viewOf(CLASS, { arrivals: came.slice(0, 1) }));
    await draw(viewOf(CLASS, { arrivals: came }));
    const line = find('.announcer');
    expect([line.getAttribute('role'), line.innerText]).toEqual(['status', '']);
    await expect.poll(() => line.innerText, { timeout: 10_000 }).toBe('新到 4 个结果，最后是丁（0001） 一致');
  });
});

describe('a file that needs eyes', () => {
  const [student] = CLASS.students;
  const who = {
    studentKey: student?.studentKey ?? '',
    name: student?.name ?? '',
    studentNo: student?.studentNo ?? '',
  };

  async function listed(body: Partial<BatchEnd>): Promise<HTMLElement> {
    const end = { ...batchEnd('eyes', 'concern', { concern: 'old-roster' }), ...body };
    const items = [{ id: 2, path: '1班/b.png', body: end }];
    const view = { ...BATCH, state: 'ended', items, account: batchAccount(items), eyes: 0 } as const;
    const page = await draw(viewOf(CLASS), { ...FULL, batch: { ...FULL.batch, view } });
    find('.batch-files summary').click();
    return page;
  }

  test('leads to its student, also where there is no crop to look at', async () => {
    const page = await listed({ who });
    find('[data-action=find-student]').click();
    await expect.poll(() => document.querySelector('[data-detail]')?.textContent).toContain(who.name);
    await expectAccessible(page);
  });

  test('leads to the search where nobody knows whose it is', async () => {
    await listed({ who: null, reason: 'several-people' });
    find('[data-action=find-student]').click();
    await expect.poll(() => document.activeElement?.getAttribute('data-for')).toBe('search');
  });

  test('that was read, or that failed, leads nowhere', async () => {
    await listed({ fate: 'read', who });
    expect(document.querySelector('[data-action=find-student]')).toBeNull();
  });
});

test('a word about a crop that could not be kept is told beside the crops', async () => {
  const eyes = {
    lines: [],
    choices: [{ itemId: 1, path: 'a.png', possible: [], crop: '', text: '' }],
    failure: 'no-room',
  } as const;
  const page = await draw(viewOf(CLASS), { ...FULL, batch: { ...FULL.batch, eyes, isLooking: true } });
  expect(find('.batch-eyes [role=alert]').textContent).toContain(storeProblem('no-room').what);
  await expectAccessible(page);
});

test('the projector names nobody, shows no number of anybody but the end of a 学号 when asked', async () => {
  const page = await drawProjector(viewOf(CLASS));
  expect(page.innerText).toContain('38');
  const spoken = page.textContent ?? '';
  for (const { name, studentNo, row } of CLASS.students) {
    expect(spoken).not.toContain(name);
    expect(spoken).not.toContain(studentNo);
    expect(spoken).not.toContain(row?.values.idNumber ?? name);
  }
  expect(document.querySelector('.projector-seats ul')).toBeNull();
  find('[data-option=seats]').click();
  await expect.poll(() => document.querySelectorAll('.projector-seats li').length).toBe(21);
  expect(find('.projector-seats li').innerText).toBe('39');
});
