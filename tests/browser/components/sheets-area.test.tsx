import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { printTable } from '@/components/sheets/print-table';
import { type JoinView, NO_SHEETS, type SheetsView } from '@/lib/core/board/sheets-view';
import { boardRows } from '@/lib/core/session/board-rows';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import type { FormQuestion } from '@/lib/core/sheets/model/form';
import { DEFAULT_CLASS_SHEET, DEFAULT_FEEDBACK } from '@/lib/core/sheets/model/sheet-options';
import { sessionProblem } from '@/lib/core/texts/join-classes';
import { formProblem } from '@/lib/core/texts/sheet-form';
import { classAbout } from '@/tests/support/made-up-class';
import {
  asked,
  clear,
  draw,
  expectAccessible,
  find,
  practised,
  sheetsActions,
  viewOf,
} from './class-page-drawn';

const CLASS = practised();
const QUESTION: FormQuestion = {
  source: '学院表.xlsx',
  headerKey: '学号|政治面貌|核对结果',
  columns: [
    { index: 0, title: '学号', key: 'studentNo', certain: true },
    { index: 1, title: '政治面貌', key: null, certain: false },
    { index: 2, title: '核对结果', key: 'result', certain: true },
  ],
};
const JOIN: JoinView = {
  boards: [
    {
      id: 0,
      fileName: '乙.json',
      className: '计科1班',
      students: 60,
      savedAt: '2026-09-10T08:40:00.000Z',
      withIds: false,
      isEdited: true,
      isOtherClass: true,
    },
  ],
  refused: [{ id: 1, fileName: '名册.json', problem: sessionProblem('other-file', '') }],
  joined: {
    students: 61,
    reopened: 1,
    conflicts: Array.from({ length: 12 }, (_, index) => ({
      studentKey: `s${index}`,
      who: { name: '林知夏', tail: String(2000 + index) },
      kinds: ['result', 'note'],
    })),
  },
  problem: null,
};

async function area(sheets: Partial<SheetsView> = {}, view = viewOf(CLASS)): Promise<HTMLElement> {
  await draw(view, { sheets: { view: { ...NO_SHEETS, ...sheets }, actions: sheetsActions } });
  return find('.sheets');
}

async function dark(isDark: boolean): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
  clear();
  await dark(false);
});

describe('every state is accessible, light and dark', () => {
  const STATES: readonly (readonly [string, Partial<SheetsView>, string])[] = [
    ['at rest', {}, '.sheets'],
    ['a sheet is made', { busy: 'statistics' }, 'progress'],
    ['saved', { told: { id: 1, text: '已保存：核对统计表.xlsx' } }, '[data-told="1"]'],
    [
      'a form is refused',
      { problem: formProblem({ ok: false, refusal: 'body-filled', detail: '7' }) },
      '[data-problem=sheets]',
    ],
    ['a form is asked about', { question: QUESTION }, '[data-dialog=form][open]'],
    ['boards are about to be joined', { join: JOIN }, '[data-dialog=join][open]'],
    ['no board could be read', { join: { ...JOIN, boards: [], joined: null } }, '[data-dialog=join][open]'],
  ];
  test.each(STATES)('%s', async (_, sheets, there) => {
    await area(sheets);
    await expect.poll(() => document.querySelector(there)).toBeTruthy();
    await expectAccessible(document.body);
    await dark(true);
    await expectAccessible(document.body);
  });

  test.each(['class-sheet-options', 'feedback-options', 'session'])('the dialog of %s', async (name) => {
    await area();
    await userEvent.click(find(`[data-sheet=${name}]`));
    expect(find(`[data-dialog=${name}]`)).toHaveProperty('open', true);
    await expectAccessible(document.body);
    await dark(true);
    await expectAccessible(document.body);
  });
});

test('each sheet is one click away', async () => {
  await area();
  for (const name of ['class-sheet', 'print', 'feedback', 'statistics', 'results']) {
    await userEvent.click(find(`[data-sheet=${name}]`));
  }
  expect(asked.map(([name, scope]) => (typeof scope === 'string' ? [name, scope] : [name]))).toEqual([
    ['saveClassSheet'],
    ['printClassSheet'],
    ['saveErrors'],
    ['saveCounts', 'this'],
    ['saveResults', 'this'],
  ]);
});

test('of several classes it is asked which are meant; archived ones are none of them', async () => {
  const archived = classAbout({ classKey: 'old', archived: true });
  await area({}, viewOf(CLASS, { classes: [CLASS.about, archived] }));
  await userEvent.click(find('[data-sheet=statistics]'));
  expect(asked).toEqual([['saveCounts', 'this']]);
  await area({}, viewOf(CLASS, { classes: [CLASS.about, classAbout(), archived] }));
  await userEvent.click(find('[data-sheet=statistics]'));
  expect(find('[data-dialog=statistics] [data-answer=all]').textContent).toContain('全部 2 个班');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(asked.at(-1)).toEqual(['saveCounts', 'all']);
  expect(document.querySelector('[data-dialog=statistics]')).toBeNull();
});

test('what is chosen for the class sheet holds at once; fields are those of the roster', async () => {
  await area({}, viewOf({ ...CLASS, about: { ...CLASS.about, columns: ['name', 'gender', 'major'] } }));
  await userEvent.click(find('[data-sheet=class-sheet-options]'));
  const fields = [
    ...document.querySelectorAll('[data-dialog=class-sheet-options] fieldset:first-of-type input'),
  ];
  expect(fields.map((field) => field.getAttribute('data-option'))).toEqual(['gender', 'major']);
  await userEvent.click(find('[data-option=major]'));
  await userEvent.click(find('[data-option=class-sheet-id-whole]'));
  await userEvent.fill(find('[data-option=blankRows]'), '99');
  const given = asked.map(([, options]) => (options as typeof NO_SHEETS.options).classSheet);
  expect(given).toEqual([
    { ...DEFAULT_CLASS_SHEET, fields: DEFAULT_CLASS_SHEET.fields.filter((field) => field !== 'major') },
    { ...DEFAULT_CLASS_SHEET, idNumber: 'whole' },
    { ...DEFAULT_CLASS_SHEET, blankRows: 50 },
  ]);
});

test('the columns of the feedback sheet are renamed, moved, taken out and added', async () => {
  await area();
  await userEvent.click(find('[data-sheet=feedback-options]'));
  await userEvent.fill(find('[data-column=phone] input'), '手');
  await userEvent.click(find('[data-move="number1"]'));
  await userEvent.click(find('[data-move="number-1"]'));
  await userEvent.click(find('[data-remove=remark]'));
  await userEvent.click(find('[data-add=idNumber]'));
  const given = asked.map(([, options]) =>
    (options as typeof NO_SHEETS.options).feedback.columns.map(({ key, title }) => title || key),
  );
  const usual = DEFAULT_FEEDBACK.columns.map(({ key }) => key);
  expect(given).toEqual([
    usual.map((key) => (key === 'phone' ? '手' : key)),
    ['branch', 'number', ...usual.slice(2)],
    usual,
    usual.filter((key) => key !== 'remark'),
    [...usual, 'idNumber'],
  ]);
});

test('an unclear column of a form is answered by keyboard; what is chosen twice is told', async () => {
  await area({ question: QUESTION });
  const unclear = find('[data-sure=false] select');
  await userEvent.selectOptions(unclear, 'result');
  await userEvent.click(find('[data-action=answer-form]'));
  expect(find('[data-problem=true]').textContent).toContain('有两列选了同一项');
  expect(document.activeElement).toBe(find('[data-problem=true]'));
  await userEvent.selectOptions(unclear, 'blank');
  find('[data-action=answer-form]').focus();
  await userEvent.keyboard('{Enter}');
  const columns = [
    { index: 0, key: 'studentNo' },
    { index: 1, key: 'blank' },
    { index: 2, key: 'result' },
  ];
  expect(asked).toEqual([['answerForm', { columns }]]);
  await userEvent.keyboard('{Escape}');
  expect(asked.at(-1)).toEqual(['leaveForm']);
});

test('boards: an edited file, a refusal and conflicts are told, then a person decides', async () => {
  await area({ join: JOIN });
  const dialog = find('[data-dialog=join]');
  expect(dialog.textContent).toContain('这个文件保存以后被改动过');
  expect(dialog.textContent).toContain('它不是本工具导出的班级。');
  expect(dialog.querySelectorAll('[data-conflict="result note"]').length).toBe(12);
  expect(dialog.textContent).toContain('林知夏（2000）');
  await userEvent.click(find('[data-answer=join]'));
  await userEvent.click(find('[data-answer=separate]'));
  await userEvent.keyboard('{Escape}');
  expect(asked).toEqual([['keepBoards', 'join'], ['keepBoards', 'separate'], ['leaveBoards']]);
});

test('a page that follows saves everything, and joins nothing', async () => {
  const sheets = await area({}, viewOf(CLASS, { writes: false }));
  expect(find('input[data-for=boards]')).toHaveProperty('disabled', true);
  expect(sheets.textContent).toContain('合并请到那个页面操作');
  await userEvent.click(find('[data-sheet=session]'));
  await userEvent.click(find('[data-answer=without]'));
  expect(asked).toEqual([['exportSession', false]]);
});

test('a sheet is printed alone and taken away; the page of the board prints as before', async () => {
  const filed = { about: CLASS.about, students: boardRows(CLASS) };
  const table = classSheet(filed, DEFAULT_CLASS_SHEET, '2026-11-26');
  await area();
  const usual = document.title;
  let printed = '';
  const print = window.print;
  window.print = () => {
    printed = `${document.title} ${document.querySelectorAll('body > .print-place .sheet-rows tr').length}`;
  };
  printTable(document, table, '确认表_20261126');
  window.print = print;
  expect(printed).toBe('确认表_20261126 63');
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(find('.sheets').checkVisibility()).toBe(false);
  expect(find('.printed-sheet').checkVisibility()).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect([document.title, document.querySelector('.print-place')]).toEqual([usual, null]);
  expect(find('[data-roster]').checkVisibility()).toBe(true);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});
