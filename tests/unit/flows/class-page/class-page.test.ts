import { describe, expect, test } from 'vitest';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { check, classOf, classRow, differing } from '@/tests/support/made-up-class';
import { fakeOpenRoster, identifiedRoster, NOW, rest, rosterOf, startedPage } from './made-up-page';

const CLASS_1 = rosterOf('计科1班', 0, 4);
const CLASS_2 = rosterOf('计科2班', 10, 13);

async function withClass() {
  const made = await startedPage();
  await made.give(CLASS_1);
  return made;
}

function states(view: { rows: readonly { standing: { state: string } }[] }): string[] {
  return view.rows.map(({ standing }) => standing.state);
}

async function withResult(
  made: Awaited<ReturnType<typeof withClass>>,
  index: number,
  result = check('a', 1),
) {
  const { about, rows } = made.view();
  await made.store.land(about?.classKey ?? '', rows[index]?.student.studentKey ?? '', result);
  await rest();
}

describe('a roster', () => {
  test('makes a class that is open, and live checks compare with it', async () => {
    const { view, openRoster } = await withClass();
    expect(view()).toMatchObject({
      started: true,
      writes: true,
      loads: 1,
      about: { name: '计科1班', keepUntil: '2026-10-20', head: { sessionCode: 'K7Q2MX' } },
      load: { state: 'ready' },
    });
    expect(states(view())).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(openRoster.roster()?.rows).toEqual(CLASS_1.rows);
    expect(openRoster.roster()?.head.sessionCode).toBe('K7Q2MX');
  });

  test('without a class name is called like its file', async () => {
    const made = await startedPage();
    const roster = rosterOf('', 0, 2);
    await made.give({ ...roster, fileName: '名单.v2.xlsx' });
    expect(made.view().about?.name).toBe('名单.v2');
  });

  test('of other people makes another class, without a question', async () => {
    const { give, view, openRoster } = await withClass();
    await give(CLASS_2);
    expect(
      view()
        .classes.map(({ name }) => name)
        .sort(),
    ).toEqual(['计科1班', '计科2班']);
    expect(view().about?.name).toBe('计科2班');
    expect(openRoster.roster()?.rows).toEqual(CLASS_2.rows);
  });

  test('with one row is a class of one here, never somebody’s own file', async () => {
    const made = await startedPage();
    await made.give(rosterOf('研1班', 0, 1));
    expect(states(made.view())).toEqual(['waiting']);
  });

  test('brings along what was found in it: it stays with the class, for live checks too, until another one comes', async () => {
    const BAD = { kind: 'bad-id', rowNumber: 2, column: '身份证号' } as const;
    const made = await startedPage();
    await made.give({ ...CLASS_1, problems: [BAD] });
    const named = { ...BAD, who: { name: '林知夏', numberEnd: '0000' } };
    expect(made.view().about?.report).toMatchObject({ problems: [named], problemCount: 1 });
    const again = await startedPage({ store: made.store });
    expect(again.view().about?.report).toMatchObject({ problems: [named], report: { goodRows: 3 } });
    expect(again.openRoster.roster()?.problems).toEqual([named]);
    await again.give({ ...CLASS_1, notices: [{ kind: 'blocks', fileName: '', detail: '2' }] });
    expect(again.view().about?.report).toMatchObject({
      problems: [],
      report: { notices: [{ kind: 'blocks' }] },
    });
  });

  test('of another school is kept by no class before it is said which school holds', async () => {
    const made = await startedPage();
    const rows = CLASS_1.rows.map((row) => ({ ...row, values: { ...row.values, school: '重庆大学' } }));
    await made.give({ ...CLASS_1, rows });
    expect(made.view()).toMatchObject({ about: null, load: { state: 'asking', step: 'school' } });
    made.page.answerSchool('roster');
    await rest();
    expect(made.view().about?.head.school).toBe('重庆大学');
  });

  test('that is refused leaves the class as it is', async () => {
    const { giveBadFile, view, page } = await withClass();
    await giveBadFile();
    expect(view()).toMatchObject({ loads: 2, load: { state: 'refused' }, about: { name: '计科1班' } });
    page.dismissRoster();
    expect(view().load).toEqual({ state: 'none' });
  });
});

describe('the dates of a class', () => {
  const DATES = { deadline: '2026-09-30T12:00', keepUntil: '2026-09-30' } as const;

  test('are changed for live checks too, and taken back', async () => {
    const { page, view, openRoster } = await withClass();
    await page.edits.setDates(DATES);
    const kept = async () => {
      const { keepUntil, head } = (await openRoster.port.kept()) ?? { keepUntil: null, head: null };
      return [keepUntil, head?.deadline];
    };
    await expect.poll(kept).toEqual(['2026-09-30', DATES.deadline]);
    expect(view()).toMatchObject({ about: { keepUntil: '2026-09-30', head: { deadline: DATES.deadline } } });
    expect(view().told.text).toBe('改时间：截止 2026-09-30 12:00，保留到 2026-09-30');
    await page.undo();
    await expect.poll(kept).toEqual(['2026-10-20', '2026-09-20T17:00']);
    expect(view()).toMatchObject({ about: { keepUntil: '2026-10-20' } });
  });

  test('are what the deletion goes by', async () => {
    const { page, store, view } = await withClass();
    await page.edits.setDates(DATES);
    expect(await store.deleteExpired('2026-09-30')).toEqual({ ok: true, value: 0 });
    expect(await store.deleteExpired('2026-10-01')).toEqual({ ok: true, value: 1 });
    await expect.poll(() => view().about).toBe(null);
  });

  test('stay as they are when they are not changed', async () => {
    const { page, view } = await withClass();
    const { undo } = view();
    await page.edits.setDates({ deadline: '2026-09-20T17:00', keepUntil: '2026-10-20' });
    expect(view().undo).toBe(undo);
  });
});

describe('a corrected roster', () => {
  const CORRECTED = rosterOf('计科1班', 0, 4, {
    fileName: '计科1班 改.xlsx',
    rows: [
      classRow(0, { enrollDate: '2026-09-06' }),
      ...[1, 2, 3].map((index) => classRow(index)),
      classRow(5),
    ],
  });

  test('is asked about with what it would mean, and takes the former’s place', async () => {
    const made = await withClass();
    await withResult(made, 0);
    await made.give(CORRECTED);
    expect(made.view().question).toEqual({
      fileName: '计科1班 改.xlsx',
      className: '计科1班',
      rowCount: 5,
      same: 4,
      changed: 1,
      added: 1,
      gone: 0,
    });
    made.page.answerRoster('update');
    await rest();
    const { question, classes, about, rows, undo } = made.view();
    expect([question, classes.length, about?.fileName, rows.length]).toEqual([null, 1, '计科1班 改.xlsx', 5]);
    expect(rows[0]?.standing).toMatchObject({ state: 'eyes', rowChanged: ['enrollDate'] });
    expect(undo).toBe('更新名册：计科1班 改.xlsx');
    expect(made.openRoster.roster()?.rows).toHaveLength(5);
    expect(made.openRoster.roster()?.head.sessionCode).toBe('K7Q2MX');
    await made.page.undo();
    await rest();
    expect(made.view().rows).toHaveLength(4);
    expect(made.openRoster.roster()?.rows).toEqual(CLASS_1.rows);
  });

  test('can be another class', async () => {
    const made = await withClass();
    await made.give(CORRECTED);
    made.page.answerRoster('fresh');
    await rest();
    expect(made.view().classes).toHaveLength(2);
    expect(made.view().rows).toHaveLength(5);
  });

  test('is left aside when the question is left', async () => {
    const made = await withClass();
    await made.give(CORRECTED);
    made.page.cancel();
    await rest();
    expect(made.view()).toMatchObject({ question: null, about: { fileName: '计科1班.xlsx' } });
    expect(made.view().rows).toHaveLength(4);
  });

  test('that is the very same one asks nothing', async () => {
    const made = await withClass();
    await made.give(CLASS_1);
    expect(made.view()).toMatchObject({ question: null, loads: 2 });
    expect(made.view().classes).toHaveLength(1);
  });
});

describe('what a person does', () => {
  test('is done, told, and taken back, the last first', async () => {
    const { page, view } = await withClass();
    const [first, second] = view().rows.map(({ student }) => student.studentKey);
    await page.edits.setState(first ?? '', { state: 'agreed' });
    await page.edits.setState(second ?? '', { state: 'missing', reason: 'on-leave', words: '' });
    await page.edits.setNote(second ?? '', '电话联系过');
    await rest();
    expect(states(view())).toEqual(['agreed', 'missing', 'waiting', 'waiting']);
    expect(view().undo).toBe('赵知夏（0001）：修改备注');
    for (const _ of [1, 2, 3]) await page.undo();
    await rest();
    expect(states(view())).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(view()).toMatchObject({ undo: '', told: { text: '已撤销：林知夏（0000）：标为一致' } });
  });

  test('is not taken back when something newer happened', async () => {
    const made = await withClass();
    const { page, view, store } = made;
    const studentKey = view().rows[0]?.student.studentKey ?? '';
    await page.edits.setState(studentKey, { state: 'agreed' });
    await withResult(made, 0, differing('b', 2));
    await page.undo();
    await rest();
    expect(view().told.text).toBe('没有撤销“林知夏（0000）：标为一致”：在那以后又有了新的变化。');
    expect(states(view())[0]).toBe('agreed');
    expect(await store.openClass()).toMatchObject({ ok: true });
  });

  test('settles a doubt, and a difference for all', async () => {
    const made = await withClass();
    const { page, view } = made;
    await withResult(made, 0, differing('a', 1));
    const value = { field: 'enrollDate', shown: '2026年09月06日', expected: '2026年09月01日' } as const;
    await page.edits.accept(value);
    await rest();
    expect(states(view())[0]).toBe('agreed');
    await page.edits.withdraw(value);
    await rest();
    expect(states(view())[0]).toBe('differs');
  });

  test('renames, archives, adds somebody whom the roster does not have', async () => {
    const { page, view } = await withClass();
    await page.edits.rename('一班');
    await page.edits.archive(true);
    await page.edits.setSavePictures('always');
    await page.edits.addStudent({ name: '陈新', studentNo: '' });
    await page.edits.addStudent({ name: '又一人', studentNo: '222026321000001' });
    await rest();
    expect(view()).toMatchObject({
      about: { name: '一班', archived: true, settings: { savePictures: 'always' } },
      told: { text: '没有添加：班里已有这个学号。' },
      undo: '添加学生：陈新',
    });
    expect(view().rows.map(({ student }) => student.name)).toEqual([
      '林知夏',
      '赵知夏',
      '何知夏',
      '苏知夏',
      '陈新',
    ]);
  });

  test('copies, and says what', async () => {
    const { page, view, copied } = await withClass();
    await page.copy('名单', '4 位');
    expect([copied, view().told.text]).toEqual([['名单'], '已复制：4 位']);
  });
});

describe('several classes', () => {
  test('another one is opened, with its roster for live checks', async () => {
    const { give, view, page, openRoster } = await withClass();
    const first = view().about?.classKey ?? '';
    await give(CLASS_2);
    page.openClass(first);
    await rest();
    expect(view().about?.name).toBe('计科1班');
    expect(openRoster.roster()?.rows).toEqual(CLASS_1.rows);
  });

  test('one is deleted, the other opened, and the deletion taken back', async () => {
    const { give, view, page, openRoster } = await withClass();
    await give(CLASS_2);
    await page.deleteClass(view().about?.classKey ?? '');
    await rest();
    expect(view()).toMatchObject({ about: { name: '计科1班' }, undo: '删除“计科2班”' });
    await page.undo();
    await rest();
    expect(view()).toMatchObject({ about: { name: '计科2班' } });
    expect(view().rows).toHaveLength(3);
    expect(openRoster.roster()?.rows).toEqual(CLASS_2.rows);
  });

  test('the roster for live checks is gone before its class is: a page loaded anew then would make a class of it', async () => {
    const { give, view, page, openRoster, store } = await withClass();
    await give(CLASS_2);
    const deleted = store.delete.bind(store);
    const beside: unknown[] = [];
    store.delete = (classKey) => {
      beside.push(openRoster.roster());
      return deleted(classKey);
    };
    await page.deleteClass(view().about?.classKey ?? '');
    await rest();
    expect(beside).toEqual([null]);
    expect(openRoster.roster()?.fileName).toBe('计科1班.xlsx');
  });

  test('where a class cannot be deleted, live checks have its roster again', async () => {
    const { view, page, openRoster, store } = await withClass();
    store.delete = async () => ({ ok: false, failure: 'blocked' });
    await page.deleteClass(view().about?.classKey ?? '');
    await rest();
    expect(view()).toMatchObject({ about: { name: '计科1班' }, failure: 'blocked' });
    expect(openRoster.roster()?.fileName).toBe('计科1班.xlsx');
  });

  test('the roster of the open class stays where another class is deleted', async () => {
    const { give, view, page, openRoster } = await withClass();
    const first = view().about?.classKey ?? '';
    await give(CLASS_2);
    await page.deleteClass(first);
    await rest();
    expect(view()).toMatchObject({ about: { name: '计科2班' } });
    expect(openRoster.roster()?.rows).toEqual(CLASS_2.rows);
  });

  test('with the last one goes the roster for live checks', async () => {
    const { view, page, openRoster } = await withClass();
    await page.deleteClass(view().about?.classKey ?? '');
    await rest();
    expect([view().about, openRoster.roster()]).toEqual([null, null]);
  });

  test('全部删除 leaves nothing, and nothing to take back', async () => {
    const { give, giveBadFile, view, page, store, openRoster } = await withClass();
    await give(CLASS_2);
    await giveBadFile();
    expect(view().load).toMatchObject({ state: 'refused' });
    await page.deleteAll();
    await rest();
    expect(view()).toMatchObject({ about: null, rows: [], classes: [], undo: '', load: { state: 'none' } });
    expect([await store.list(), openRoster.roster()]).toEqual([{ ok: true, value: [] }, null]);
  });
});

describe('what other pages do', () => {
  test('a result that comes lands on the board and is told of', async () => {
    const made = await withClass();
    await withResult(made, 1, differing('a', 1));
    expect(states(made.view())).toEqual(['waiting', 'differs', 'waiting', 'waiting']);
    expect(made.view().arrivals).toEqual([
      { name: '赵知夏', studentNo: '222026321000001', state: 'differs' },
    ]);
  });

  test('when another page deletes everything, what was read last is not shown any more', async () => {
    const { giveBadFile, view, store } = await withClass();
    await giveBadFile();
    await store.deleteAll();
    await rest();
    expect(view()).toMatchObject({ about: null, load: { state: 'none' } });
  });

  test('a roster that the start page keeps becomes a class, once', async () => {
    const roster = identifiedRoster(CLASS_1);
    const openRoster = fakeOpenRoster({
      roster,
      kept: keptForCounselor(roster, '2026-10-20', NOW.toISOString()),
    });
    const store = memoryClassStore();
    const { view } = await startedPage({ store, openRoster });
    expect(view()).toMatchObject({ about: { name: '计科1班', head: { sessionCode: 'ABCDEF' } } });
    expect(view().rows).toHaveLength(4);
    const again = await startedPage({ store, openRoster });
    expect(again.view().classes).toHaveLength(1);
  });

  test('a corrected roster that the start page keeps is asked about; leaving the question goes on with the class', async () => {
    const made = await withClass();
    const roster = identifiedRoster(rosterOf('计科1班', 0, 5));
    const kept = keptForCounselor(roster, '2026-10-20', NOW.toISOString());
    const openRoster = fakeOpenRoster({ roster, kept });
    const { view, page } = await startedPage({ store: made.store, openRoster });
    expect(view().question).toMatchObject({ className: '计科1班', same: 4, added: 1 });
    page.cancel();
    await rest();
    expect(view()).toMatchObject({ question: null, failure: null });
    expect(openRoster.roster()?.rows).toEqual(CLASS_1.rows);
  });

  test('a roster that the start page loads meanwhile is opened; one that is deleted there stays deleted', async () => {
    const { view, openRoster } = await withClass();
    const other = identifiedRoster(CLASS_2);
    await openRoster.port.keepForCounselor(other, { keepUntil: '2026-10-20' });
    await rest();
    expect(view().about?.name).toBe('计科2班');
    await openRoster.port.deleteAll();
    await rest();
    expect(openRoster.roster()).toBeNull();
  });

  test('a student’s own row is nobody’s class and stays', async () => {
    const roster = identifiedRoster(CLASS_1);
    const kept = keptForStudent(roster, classRow(0), NOW.toISOString());
    const openRoster = fakeOpenRoster({ roster, kept });
    const { view } = await startedPage({ openRoster });
    expect([view().about, openRoster.roster()]).toEqual([null, roster]);
  });

  test('while another page writes, nothing can be changed here', async () => {
    const store = memoryClassStore();
    const writer = await startedPage({ store });
    await writer.give(CLASS_1);
    store.claimWriting = (onTurn) => {
      onTurn(false);
      return () => undefined;
    };
    const { page, view, give } = await startedPage({ store });
    expect(view()).toMatchObject({ writes: false, about: { name: '计科1班' } });
    expect([writer.page.openSession()?.about.name, page.openSession()]).toEqual(['计科1班', null]);
    const studentKey = view().rows[0]?.student.studentKey ?? '';
    await page.edits.setState(studentKey, { state: 'agreed' });
    await page.deleteAll();
    const session = writer.page.openSession() ?? classOf([]);
    expect(await page.keepJoined({ session, done: '合并', former: null })).toBe(false);
    await give(CLASS_2);
    expect(states(view())).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    await writer.page.edits.setState(studentKey, { state: 'differs' });
    await rest();
    expect(states(view())[0]).toBe('differs');
  });

  test('a class that came out of saved boards is opened in the place of the former, and taken back', async () => {
    const { page, view, give } = await startedPage();
    await give(CLASS_1);
    const session = page.openSession() ?? classOf([]);
    const { classKey } = session.about;
    const students = session.students.map((student) => ({ ...student, classKey: 'joined' }));
    const joined = { about: { ...session.about, classKey: 'joined', name: '合并的班' }, students };
    expect(await page.keepJoined({ session: joined, done: '合并', former: classKey })).toBe(true);
    await rest();
    expect(view()).toMatchObject({ about: { name: '合并的班' }, told: { text: '合并' }, undo: '合并' });
    expect(
      view()
        .classes.map(({ archived }) => archived)
        .sort(),
    ).toEqual([false, true]);
    await page.undo();
    await rest();
    expect(view()).toMatchObject({ about: { classKey, archived: false }, classes: { length: 1 } });
  });

  test('what the browser does not keep is said', async () => {
    const store = memoryClassStore();
    const { view, give, page } = await startedPage({ store });
    await give(CLASS_1);
    store.change = async () => ({ ok: false, failure: 'no-room' });
    await page.edits.rename('一班');
    expect(view()).toMatchObject({ failure: 'no-room', about: { name: '计科1班' } });
  });

  test.each(['damaged', 'newer', 'blocked', 'unusable'] as const)(
    'where the classes are %s that stays said, nothing is made beside them, and all can be begun anew',
    async (failure) => {
      const store = memoryClassStore();
      const { list, create } = { list: store.list.bind(store), create: store.create.bind(store) };
      let created = 0;
      store.list = async () => ({ ok: false, failure });
      store.create = (session) => {
        created += 1;
        return create(session);
      };
      const roster = identifiedRoster(CLASS_1);
      const kept = keptForCounselor(roster, '2026-10-20', NOW.toISOString());
      const openRoster = fakeOpenRoster({ roster, kept });
      const { page, view, giveBadFile, give } = await startedPage({ store, openRoster });
      expect(view()).toMatchObject({ started: true, writes: true, about: null, failure });
      await openRoster.port.keepForCounselor(identifiedRoster(CLASS_2), { keepUntil: '2026-10-20' });
      await rest();
      await giveBadFile();
      await give(CLASS_2);
      expect(view()).toMatchObject({
        failure,
        load: { state: 'refused', refusal: `storage-${failure}` },
      });
      expect(created).toBe(0);
      store.list = list;
      await page.deleteAll();
      await rest();
      expect(view()).toMatchObject({ failure: null, liveRoster: null, load: { state: 'none' } });
      await give(CLASS_2);
      expect(view()).toMatchObject({ failure: null, about: { name: '计科2班' } });
    },
  );

  test('a roster for live checks that is damaged is said while the classes go on, until it is well', async () => {
    const { page, view, openRoster, store } = await withClass();
    const kept = openRoster.port.kept.bind(openRoster.port);
    const damaged = Object.assign(new Error('damaged'), { name: 'Damaged' });
    openRoster.port.kept = () => Promise.reject(damaged);
    await page.edits.rename('一班');
    page.openClass(view().about?.classKey ?? '');
    await rest();
    await store.land('', '', check('a', 1));
    expect(view()).toMatchObject({ failure: null, liveRoster: 'storage-damaged', about: { name: '一班' } });
    openRoster.port.kept = kept;
    page.openClass(view().about?.classKey ?? '');
    await rest();
    expect(view()).toMatchObject({ failure: null, liveRoster: null });
  });
});
