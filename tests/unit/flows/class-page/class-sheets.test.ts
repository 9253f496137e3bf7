import { expect, test } from 'vitest';
import { NO_SHEETS, type SheetsView } from '@/lib/core/board/sheets-view';
import { boardRows } from '@/lib/core/session/board-rows';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { FormAnswers, FormQuestion } from '@/lib/core/sheets/model/form';
import { DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { storeProblem } from '@/lib/core/texts/class-store';
import { formProblem, SHEET_PROBLEM } from '@/lib/core/texts/sheet-form';
import { ClassSheets } from '@/lib/flows/class-page/class-sheets';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import type { SheetReply, SheetRequest } from '@/lib/platform/sheets/sheet-messages';
import { classAbout, classOf, classStudent, differing } from '@/tests/support/made-up-class';

const NOW = new Date(2026, 8, 10, 9);
const OPEN = classOf([classStudent(0, { history: [differing('a', 1)] }), classStudent(1)]);
const SECOND = classOf([], { classKey: 'class-2', name: '计科2班', createdAt: '2026-09-11T00:00:00.000Z' });
const ARCHIVED = classOf([], { classKey: 'class-3', name: '旧班', archived: true });
const FORM = new File(['form'], '学院表.xlsx');
const QUESTION: FormQuestion = { source: '学院表.xlsx', headerKey: '学号|政治面貌', columns: [] };
const ANSWER = { columns: [{ index: 0, key: 'studentNo' }] } as const;

interface Given {
  readonly replies?: readonly SheetReply[];
  readonly open?: ClassSession | null;
  readonly isForgetful?: boolean;
  readonly store?: Pick<ClassStore, 'list' | 'read'>;
}

async function filing({ replies = [], open = OPEN, isForgetful = false, store }: Given = {}) {
  const kept = memoryClassStore();
  for (const session of [OPEN, SECOND, ARCHIVED]) await kept.create(session);
  const left = [...replies];
  const asked: SheetRequest[] = [];
  const saved: File[] = [];
  const printed: [SheetTable, string][] = [];
  const surprises: Surprise[] = [];
  const written: unknown[] = [];
  const views: SheetsView[] = [];
  let answers: FormAnswers = {};
  const full = async () => {
    throw new Error('no room');
  };
  const sheets = new ClassSheets({
    store: store ?? kept,
    options: {
      read: async () => NO_SHEETS.options,
      write: isForgetful ? full : async (options) => void written.push(options),
    },
    answers: {
      read: async () => answers,
      remember: isForgetful
        ? full
        : async (key, answer) => {
            answers = { ...answers, [key]: answer };
          },
    },
    write: async (request) => {
      asked.push(request);
      return left.shift() ?? { kind: 'file', file: new File(['x'], `${request.kind}.xlsx`) };
    },
    save: (file) => void saved.push(file),
    print: (table, title) => void printed.push([table, title]),
    filed: () => (open === null ? null : { about: open.about, students: boardRows(open) }),
    now: () => NOW,
    onSurprise: (surprise) => void surprises.push(surprise),
    onView: (view) => void views.push(view),
  });
  await sheets.start();
  const view = () => views.at(-1) ?? NO_SHEETS;
  return { sheets, asked, saved, printed, surprises, written, views, view };
}

test('a sheet is made of the open class as it stands on the board, and what was saved is told', async () => {
  const { sheets, asked, saved, view, views } = await filing();
  await sheets.saveClassSheet();
  expect(asked).toMatchObject([
    {
      kind: 'class-sheet',
      options: DEFAULT_CLASS_SHEET,
      now: NOW,
      classes: [{ about: { name: '计科1班' } }],
    },
  ]);
  expect(asked[0]?.classes[0]?.students.map(({ standing }) => standing.state)).toEqual([
    'differs',
    'waiting',
  ]);
  expect(saved.map(({ name }) => name)).toEqual(['class-sheet.xlsx']);
  expect(view()).toMatchObject({ busy: null, problem: null, told: { text: '已保存：class-sheet.xlsx' } });
  expect(views.some(({ busy }) => busy === 'class-sheet')).toBe(true);
  await sheets.saveErrors();
  expect(asked[1]).toMatchObject({ kind: 'feedback', options: NO_SHEETS.options.feedback });
});

test('counts and results are of the open class, or of all that are not archived', async () => {
  const { sheets, asked } = await filing();
  await sheets.saveCounts('this');
  await sheets.saveCounts('all');
  await sheets.saveResults('all');
  const names = asked.map(({ kind, classes }) => [kind, classes.map(({ about }) => about.name)]);
  expect(names).toEqual([
    ['statistics', ['计科1班']],
    ['statistics', ['计科2班', '计科1班']],
    ['results', ['计科2班', '计科1班']],
  ]);
});

test('classes that cannot be read are told, and nothing is made', async () => {
  const failed = { ok: false, failure: 'unusable' } as const;
  const { sheets, asked, saved, view } = await filing({
    store: { list: async () => failed, read: async () => failed },
  });
  await sheets.saveCounts('all');
  await sheets.exportSession(true);
  expect([asked, saved]).toEqual([[], []]);
  expect(view()).toMatchObject({ busy: null, problem: storeProblem('unusable') });
});

test('one thing at a time; without a class nothing', async () => {
  const { sheets, asked } = await filing();
  await Promise.all([sheets.saveClassSheet(), sheets.saveErrors()]);
  expect(asked.map(({ kind }) => kind)).toEqual(['class-sheet']);
  const none = await filing({ open: null });
  await none.sheets.saveClassSheet();
  none.sheets.printClassSheet();
  await none.sheets.exportSession(false);
  expect([none.asked, none.printed, none.saved, none.view().busy]).toEqual([[], [], [], null]);
});

test('what is printed carries the name that a saved sheet would have', async () => {
  const { sheets, printed, view } = await filing();
  sheets.printClassSheet();
  expect(printed.map(([table, title]) => [table.sheet, title])).toEqual([
    ['学籍信息核对确认表', '学籍信息核对确认表_计科1班_20260910'],
  ]);
  expect(view().told.text).toBe('已交给浏览器打印：学籍信息核对确认表');
});

test('options hold at once and are remembered', async () => {
  const { sheets, asked, written, view } = await filing();
  const classSheet = { ...DEFAULT_CLASS_SHEET, idNumber: 'none' } as const;
  sheets.setOptions({ ...view().options, classSheet });
  await sheets.saveClassSheet();
  expect(asked).toMatchObject([{ options: classSheet }]);
  expect(written).toMatchObject([{ classSheet }]);
});

test('a form with an unclear column is asked about, and the answer is remembered for the next', async () => {
  const question: SheetReply = { kind: 'question', question: QUESTION };
  const { sheets, asked, saved, view } = await filing({ replies: [question] });
  await sheets.fillForm(FORM);
  expect(view()).toMatchObject({ question: QUESTION, busy: null });
  await sheets.answerForm(ANSWER);
  expect(view()).toMatchObject({ question: null, told: { text: '已保存：form.xlsx' } });
  await sheets.fillForm(FORM);
  expect(asked).toMatchObject([
    { form: FORM, idNumber: 'masked', given: null, remembered: {} },
    { form: FORM, given: ANSWER },
    { form: FORM, given: null, remembered: { [QUESTION.headerKey]: ANSWER } },
  ]);
  expect(saved.length).toBe(2);
});

test('a question that is left is left; an answer without a question does nothing', async () => {
  const { sheets, asked, view } = await filing({ replies: [{ kind: 'question', question: QUESTION }] });
  await sheets.fillForm(FORM);
  sheets.leaveForm();
  await sheets.answerForm(ANSWER);
  expect([asked.length, view().question]).toEqual([1, null]);
});

test('a refused form says why; a sheet of ours that was not made says so', async () => {
  const refused = { ok: false, refusal: 'body-filled', detail: '7' } as const;
  const failed = { ok: false, refusal: 'failed', detail: '' } as const;
  const { sheets, saved, view } = await filing({
    replies: [
      { kind: 'refused', refused },
      { kind: 'refused', refused: failed },
    ],
  });
  await sheets.fillForm(FORM);
  expect(view()).toMatchObject({ problem: formProblem(refused), busy: null, told: { text: '' } });
  await sheets.saveErrors();
  expect(view().problem).toEqual(SHEET_PROBLEM);
  await sheets.saveErrors();
  expect([view().problem, saved.length]).toEqual([null, 1]);
});

test('what cannot be remembered is reported, and the sheet is made all the same', async () => {
  const { sheets, saved, surprises, view } = await filing({
    isForgetful: true,
    replies: [{ kind: 'question', question: QUESTION }],
  });
  sheets.setOptions(view().options);
  await sheets.fillForm(FORM);
  await sheets.answerForm(ANSWER);
  expect(saved.length).toBe(1);
  expect(surprises).toEqual([
    { stage: 'class-page', errorClass: 'Error' },
    { stage: 'class-page', errorClass: 'Error' },
  ]);
});

test('after 全部删除 what is shown begins anew: how the sheets are wanted, and what was asked', async () => {
  const { sheets, view } = await filing({ replies: [{ kind: 'question', question: QUESTION }] });
  await sheets.fillForm(FORM);
  sheets.setOptions({ ...NO_SHEETS.options, classSheet: { ...DEFAULT_CLASS_SHEET, idNumber: 'whole' } });
  sheets.forget();
  expect(view()).toMatchObject({ ...NO_SHEETS, told: { text: '' } });
  await sheets.answerForm(ANSWER);
  expect(view().busy).toBeNull();
});

test.each([
  [false, false],
  [true, true],
])('the board is exported with ID numbers only when they are wanted (%s)', async (withIds, hasIds) => {
  const { sheets, saved, view } = await filing();
  await sheets.exportSession(withIds);
  const [file] = saved;
  expect(file?.name).toBe('班级核对_计科1班_20260910.json');
  const text = (await file?.text()) ?? '';
  expect(JSON.parse(text)).toMatchObject({ withIds, about: { name: classAbout().name } });
  expect(/\d{17}[\dX]/.test(text)).toBe(hasIds);
  expect(view().told.text).toBe('已保存：班级核对_计科1班_20260910.json');
});
