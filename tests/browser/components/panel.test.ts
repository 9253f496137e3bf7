import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PAGE_FAILURES } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { failureProblem } from '@/lib/core/texts/failures';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import { VERDICTS } from '@/lib/core/verdict/comparison';
import { mismatch, unsure } from '@/lib/core/verdict/value-outcome';
import type { PanelView, PictureState } from '@/lib/core/view/check-view';
import { CHECK_FAILURES, type CheckFailure, type RosterNote } from '@/lib/core/view/outcome';
import type { ScreenState } from '@/lib/core/view/screen-state';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';
import { COMPARISON, DONE, ROSTER } from './made-up-check';
import { act, find, mounted, showing, takePanelAway } from './mounted-panel';

function saving(picture: PictureState): PanelView {
  return showing({ state: 'done', comparison: COMPARISON, roster: ROSTER, picture });
}

afterEach(takePanelAway);

describe('the panel of a finished check', () => {
  test('carries state, run, result and counts on its root, a landmark named 学籍核对', async () => {
    const { panel } = await mounted(DONE);
    expect(panel.getAttribute('aria-label')).toBe('学籍核对');
    expect({ ...panel.dataset }).toMatchObject({
      state: 'done',
      run: '3',
      result: 'mismatch',
      match: '8',
      variant: '1',
      mismatch: '2',
      unsure: '2',
      absent: '1',
      unlisted: '1',
    });
  });

  test('has every line exactly once as soon as it says done, folded ones included', async () => {
    const { bridge, panel } = await mounted({ ...DONE, body: { state: 'reading' } });
    let linesAtDone = -1;
    new MutationObserver(() => {
      if (panel.dataset.state === 'done' && linesAtDone < 0) {
        linesAtDone = panel.querySelectorAll('[data-field]').length;
      }
    }).observe(panel, { attributes: true });
    bridge.show(DONE);
    await expect.poll(() => linesAtDone).toBe(COMPARISON.lines.length);
    const fields = [...panel.querySelectorAll<HTMLElement>('[data-field]')].map(
      ({ dataset }) => dataset.field,
    );
    expect(fields.toSorted()).toEqual(COMPARISON.lines.map(({ field }) => field).toSorted());
  });

  test('shows what differs first, then what needs eyes, other spellings, the school that agrees, and the photo', async () => {
    const { panel } = await mounted(DONE);
    const open = [...panel.querySelectorAll<HTMLElement>('[data-field]')].filter(
      (item) => !item.closest('details'),
    );
    expect(open.map(({ dataset }) => dataset.field)).toEqual([
      'major',
      'enrollDate',
      'name',
      'school',
      'admissionPhoto',
    ]);
  });

  test('shows the school before everything else where it is not the right one', async () => {
    const lines = COMPARISON.lines.map((one) =>
      one.field === 'school' ? line('school', mismatch('school-another')) : one,
    );
    const comparison = { ...COMPARISON, lines };
    const { panel } = await mounted(
      showing({ state: 'done', comparison, roster: ROSTER, picture: { state: 'ready' } }),
    );
    expect(panel.querySelector<HTMLElement>('[data-field]')?.dataset.field).toBe('school');
  });

  test('names the student whose row it was compared with', async () => {
    const roster = { ...ROSTER, student: { name: '买买提•艾力', numberEnd: '2002' } };
    const { panel } = await mounted(
      showing({ state: 'done', comparison: COMPARISON, roster, picture: { state: 'ready' } }),
    );
    expect(find(panel, '[data-note=who]').innerText).toContain('买买提•艾力（学号尾号 2002）');
    expect(find(panel, '[data-note=student]').innerText).toBe('买买提•艾力（学号尾号 2002）');
  });

  test('says which of several records was checked, and offers the others', async () => {
    const among = {
      compared: { index: 1, label: '西南大学 · 本科' },
      others: [{ index: 0, label: '重庆电子职院 · 专科' }],
    };
    const body = {
      state: 'done',
      comparison: COMPARISON,
      roster: ROSTER,
      picture: { state: 'ready' },
    } as const;
    const { bridge, panel } = await mounted(showing({ ...body, among }));
    expect(find(panel, '[data-note=records]').innerText).toContain('核对的是：西南大学 · 本科');
    await act(panel, 'choose-record');
    expect(bridge.asked).toEqual([['chooseRecord', 0]]);
  });

  test('tells every verdict by icon and word', async () => {
    const lines = VERDICTS.map((verdict, index) => line(COMPARISON.lines[index]?.field ?? 'name', verdict));
    const { panel } = await mounted(
      showing({
        state: 'done',
        comparison: { ...COMPARISON, lines },
        roster: ROSTER,
        picture: { state: 'ready' },
      }),
    );
    const words = VERDICTS.map((verdict) => find(panel, `[data-verdict=${verdict}] .verdict`).textContent);
    expect(words).toEqual(VERDICTS.map((verdict) => `${VERDICT_ICONS[verdict]} ${VERDICT_WORDS[verdict]}`));
  });

  test('gives the free checks data-check and never data-field', async () => {
    const { panel } = await mounted(DONE);
    const checks = [...panel.querySelectorAll<HTMLElement>('[data-check]')];
    expect(checks.map(({ dataset }) => [dataset.check, dataset.field])).toEqual([
      ['id-digit', undefined],
      ['id-birth', undefined],
      ['id-gender', undefined],
    ]);
  });

  test('underlines the characters that differ in both values', async () => {
    const { panel } = await mounted(DONE);
    const underlined = [...panel.querySelectorAll('[data-field=name] u')].map(
      ({ textContent }) => textContent,
    );
    expect(underlined).toEqual(['·', '•']);
  });

  test('lists the code points of look-alikes on demand', async () => {
    const { panel } = await mounted(DONE);
    await userEvent.click(find(panel, '[data-field=name] summary'));
    expect(find(panel, '[data-field=name] .codes').innerText).toMatch(/U\+00B7[\s\S]*U\+2022/);
  });

  test('says for a difference what to do; whom to ask and until when once, and not in every card', async () => {
    const { panel } = await mounted(DONE);
    const advice = find(panel, '[data-field=major] .advice').innerText;
    expect(advice).toContain('录取专业');
    expect(advice).not.toContain(DEFAULT_HEAD.contact);
    for (const once of [DEFAULT_HEAD.contact, '2099-11-29 17:00，距截止还有']) {
      expect(panel.textContent.split(once)).toHaveLength(2);
    }
  });

  test('groups an ID number for the eye and copies it without blanks', async () => {
    const { panel } = await mounted(DONE);
    find(panel, '[data-field=idNumber]').closest('details')?.setAttribute('open', '');
    const value = find(panel, '[data-field=idNumber] .value');
    expect(value.querySelectorAll('.gap')).toHaveLength(2);
    expect(value.innerText).toBe('653101200509071218');
  });

  test('masks ID and birth date on a projector, everywhere in the panel', async () => {
    const { panel } = await mounted({ ...DONE, projector: true });
    expect(panel.textContent).not.toContain('653101200509071218');
    expect(panel.textContent).not.toContain('2005年09月07日');
    expect(panel.textContent).not.toContain('20050907');
  });

  test('says which file it is, what was not compared and why', async () => {
    const { panel } = await mounted(DONE);
    expect(panel.textContent).toContain('计科1班.xlsx');
    expect(panel.textContent).toContain('比对 11 项，未比对 3 项，其中 1 项需人工核对');
    expect(find(panel, '[data-field=examineeNo] .note').textContent).toContain('不显示');
    expect(find(panel, '[data-field=duration] .note').textContent).toContain('名册');
  });

  test('says without a file that nothing was compared, and where to choose one', async () => {
    const { bridge, panel } = await mounted(
      showing({
        state: 'done',
        comparison: { ...COMPARISON, result: 'none' },
        roster: null,
        picture: { state: 'needs-click' },
      }),
    );
    expect(panel.dataset.result).toBe('none');
    expect(panel.textContent).toContain('未与名册比对');
    const strong = [...panel.querySelectorAll<HTMLElement>('.strong')];
    expect(strong.map(({ dataset }) => dataset.action)).toEqual(['choose-file']);
    await act(panel, 'choose-file');
    expect(bridge.asked).toEqual([['openStart']]);
  });

  test('shows text from the page as text, and no more of it than anybody can read', async () => {
    const evil = '<script>document.title="evil"</script><img src=x>';
    const lines = [
      line('name', mismatch('different'), { shown: evil, expected: '林知夏' }),
      line('major', unsure('blanks-inside'), { shown: '西'.repeat(100_000), expected: '软件工程' }),
    ];
    const { panel } = await mounted(
      showing({
        state: 'done',
        comparison: { ...COMPARISON, lines },
        roster: ROSTER,
        picture: { state: 'ready' },
      }),
    );
    expect(find(panel, '[data-field=name]').textContent).toContain(evil);
    expect(panel.querySelector('script, img')).toBe(null);
    expect(panel.textContent.length).toBeLessThan(3_000);
  });
});

describe('what a person can do', () => {
  test('settles what needs eyes, and the photo, by hand', async () => {
    const { bridge, panel } = await mounted(DONE);
    await userEvent.click(find(panel, '[data-field=enrollDate] [data-action=settle-match]'));
    await userEvent.click(find(panel, '[data-field=admissionPhoto] [data-action=settle-mismatch]'));
    expect(bridge.asked).toEqual([
      ['settle', 'enrollDate', 'match'],
      ['settle', 'admissionPhoto', 'mismatch'],
    ]);
    expect(panel.textContent).toContain('照片是你本人吗？');
  });

  test('is asked for the photo in the closed bar, before the picture is saved, and once only', async () => {
    const { bridge, panel } = await mounted({ ...DONE, side: 'bottom' });
    const shown = [...panel.querySelectorAll<HTMLElement>('.photo-question')];
    expect(shown.map((one) => one.closest('.bar') !== null)).toEqual([true]);
    expect(panel.querySelectorAll('[data-action=save]')).toHaveLength(1);
    await act(panel, 'toggle');
    await expect.poll(() => find(panel, '.photo-question').closest('.foot') !== null).toBe(true);
    expect(panel.querySelectorAll('[data-field=admissionPhoto], [data-action=save]')).toHaveLength(2);
    await userEvent.click(find(panel, '.photo-question [data-action=settle-match]'));
    expect(bridge.asked).toEqual([['settle', 'admissionPhoto', 'match']]);
  });

  test('keeps the focus near when the answered question vanishes', async () => {
    const { bridge, panel } = await mounted(DONE);
    await userEvent.click(find(panel, '[data-field=enrollDate] [data-action=settle-mismatch]'));
    const lines = COMPARISON.lines.map((old) =>
      old.field === 'enrollDate' ? settledLine('enrollDate', 'mismatch') : old,
    );
    bridge.show(
      showing({
        state: 'done',
        comparison: { ...COMPARISON, lines },
        roster: ROSTER,
        picture: { state: 'ready' },
      }),
    );
    const tree = panel.getRootNode();
    await expect
      .poll(() => tree instanceof ShadowRoot && tree.activeElement?.getAttribute('data-field'))
      .toBe('enrollDate');
    expect(find(panel, '[data-field=enrollDate]').dataset.readBy).toBe('hand');
    expect(find(panel, '[data-field=enrollDate]').textContent).toContain('人工核对');
  });

  test.each([
    ['save', ['savePicture']],
    ['again', ['checkAgain']],
    ['next', ['nextStudent']],
    ['open-start', ['openStart']],
    ['marks', ['setMarksShown', false]],
    ['projector', ['setProjector', true]],
    ['close', ['close']],
    ['reveal', ['reveal', 'major']],
  ] as const)('asks for what its name says: %s', async (action, asked) => {
    const { bridge, panel } = await mounted(DONE);
    await act(panel, action);
    expect(bridge.asked).toEqual([asked]);
  });

  test('does nothing for events that a script dispatches', async () => {
    const { bridge, panel } = await mounted(DONE);
    for (const control of panel.querySelectorAll<HTMLElement>('[data-action]')) control.click();
    expect(bridge.asked).toEqual([]);
  });

  test('is worked by keyboard alone', async () => {
    const { bridge, panel } = await mounted(DONE);
    find(panel, '[data-action=save]').focus();
    await userEvent.keyboard('{Enter}');
    expect(bridge.asked).toEqual([['savePicture']]);
  });
});

describe('one student after another', () => {
  test('下一位 is one key anywhere on the page, shown on the button, and no script presses it', async () => {
    const { bridge, panel } = await mounted(DONE);
    const button = find(panel, '[data-action=next]');
    expect(button.innerText).toBe('下一位 Alt+N');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+N');
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', altKey: true }));
    expect(bridge.asked).toEqual([]);
    await userEvent.keyboard('{Alt>}n{/Alt}');
    expect(bridge.asked).toEqual([['nextStudent']]);
  });

  test('a student’s own panel has neither the button nor the key', async () => {
    const roster = { ...ROSTER, role: 'student' } as const;
    const { bridge, panel } = await mounted(
      showing({ state: 'done', comparison: COMPARISON, roster, picture: { state: 'ready' } }),
    );
    expect(panel.querySelector('[data-action=next]')).toBe(null);
    await userEvent.keyboard('{Alt>}n{/Alt}');
    expect(bridge.asked).toEqual([]);
  });

  test('what was read is gone, and the former student is asked to log out', async () => {
    const { panel } = await mounted({ ...showing({ state: 'cleared' }), side: 'bottom' });
    expect(find(panel, '.bar').innerText).toContain('请上一位退出学信网登录');
  });

  test('who is not in the class may be in another one, and the class page is one click away', async () => {
    const { bridge, panel } = await mounted(
      showing({ state: 'failed', reason: 'no-row', roster: ROSTER, otherClasses: ['B 班'] }),
    );
    expect(panel.innerText).toContain('这位学生可能在“B 班”');
    await act(panel, 'open-class');
    expect(bridge.asked).toEqual([['openClassPage']]);
  });

  test('a check that comes to no board says so, and the class page is one click away', async () => {
    const roster = { ...ROSTER, inNoClass: true } as const;
    const { bridge, panel } = await mounted(
      showing({ state: 'done', comparison: COMPARISON, roster, picture: { state: 'ready' } }),
    );
    expect(find(panel, '.headline .count').innerText).toContain(PANEL_TEXTS.onNoBoard);
    expect(find(panel, '[data-note=no-class]').innerText).toContain(PANEL_TEXTS.inNoClass);
    await act(panel, 'open-class');
    expect(bridge.asked).toEqual([['openClassPage']]);
  });

  test('to a student the class page is not offered', async () => {
    const roster = { ...ROSTER, role: 'student' } as const;
    const { panel } = await mounted(showing({ state: 'failed', reason: 'no-row', roster }));
    expect(panel.querySelector('[data-action=open-class]')).toBe(null);
    expect(panel.innerText).toContain(failureProblem('no-row').now);
  });
});

describe('the way to the answer that helps', () => {
  const failed = (reason: CheckFailure) => showing({ state: 'failed', reason, roster: null });

  test.each<[CheckFailure, string]>([
    ['not-logged-in', 'log-in'],
    ['no-record', 'no-record'],
    ['translated', 'translated'],
    ['protected', 'values-as-pictures'],
    ['capture-refused', 'screen-not-read'],
    ['no-row', 'not-in-roster'],
  ])('leads from %s to %s', async (reason, id) => {
    const { bridge, panel } = await mounted(failed(reason));
    await act(panel, 'help');
    expect(bridge.asked).toEqual([['openHelp', id]]);
  });

  test('does not listen to scripts of the page', async () => {
    const { bridge, panel } = await mounted(failed('no-record'));
    find(panel, '[data-action=help]').click();
    expect(bridge.asked).toEqual([]);
  });

  test('is not there where no answer says more', async () => {
    const { panel } = await mounted(failed('stopped'));
    expect(panel.querySelector('[data-action=help]')).toBe(null);
  });

  test('says what to do when nothing opened', async () => {
    const { bridge, panel } = await mounted(failed('no-record'));
    bridge.opens = false;
    await act(panel, 'help');
    await expect.poll(() => panel.innerText).toContain('没有打开：请刷新页面');
  });
});

describe('saving the picture', () => {
  test('is not offered where the class wants none', async () => {
    const { panel } = await mounted(saving({ state: 'off' }));
    expect(panel.querySelector('[data-action=save]')).toBe(null);
  });

  test('says from the start that the icon must be clicked after an automatic check', async () => {
    const { bridge, panel } = await mounted(saving({ state: 'needs-click' }));
    const button = find(panel, '[data-action=save]');
    expect(button.innerText).toBe('点工具栏图标以保存');
    expect(button.matches(':disabled')).toBe(true);
    expect(bridge.asked).toEqual([]);
  });

  test('shows how far it is, and can be stopped', async () => {
    const { bridge, panel } = await mounted(saving({ state: 'saving', done: 2, total: 5 }));
    expect(find(panel, 'progress').getAttribute('value')).toBe('2');
    await act(panel, 'stop-saving');
    expect(bridge.asked).toEqual([['stop']]);
  });

  test('names the file that was saved', async () => {
    const { panel } = await mounted(
      saving({ state: 'saved', fileName: '学籍核对_222026321062002_20261124-1500.png' }),
    );
    expect(panel.textContent).toContain('学籍核对_222026321062002_20261124-1500.png');
    // a counselor's roster: the picture is already where it should be
    expect(find(panel, '.saved').innerText).not.toContain('发给');
  });

  test.each<[RosterNote | null, string]>([
    [
      { ...ROSTER, role: 'student', head: { ...ROSTER.head, contact: '张老师 8251' } },
      '（名册上的联系方式：张老师 8251）',
    ],
    [{ ...ROSTER, role: 'student' }, '发给辅导员。'],
    [null, '发给辅导员。'],
  ])('tells a student whom to send it to: %o', async (roster, words) => {
    const view = saving({ state: 'saved', fileName: 'a.png' });
    const { panel } = await mounted({ ...view, body: { ...view.body, roster } as PanelView['body'] });
    expect(find(panel, '.saved').innerText).toContain(words);
  });

  test('says why nothing was saved and what to click', async () => {
    const { panel } = await mounted(saving({ state: 'failed', reason: 'capture-refused' }));
    expect(find(panel, '.foot').innerText).toContain('没有保存确认图。');
    expect(find(panel, '.foot').innerText).toContain('图标');
    expect(panel.querySelector('[data-action=save]')).toBeTruthy();
  });
});

describe('the panel of other states', () => {
  test.each([...PAGE_FAILURES, ...CHECK_FAILURES])('says what, why and what now: %s', async (reason) => {
    const { panel } = await mounted(showing({ state: 'failed', reason, roster: null }));
    expect(panel.dataset).toMatchObject({ state: 'failed', reason });
    const { what, why, now } = failureProblem(reason);
    expect([what, why, now].filter((part) => !panel.innerText.includes(part))).toEqual([]);
  });

  test('says what is awaited, and lets a person stop or look now', async () => {
    const { bridge, panel } = await mounted(showing({ state: 'waiting', missing: ['name', 'idNumber'] }));
    expect(panel.innerText).toContain('姓名、证件号码');
    await act(panel, 'check-now');
    await act(panel, 'stop');
    expect(bridge.asked).toEqual([['checkAgain'], ['stop']]);
  });

  test('asks which record, which row, and whether it is the same person', async () => {
    const { bridge, panel } = await mounted(
      showing({
        state: 'asking',
        roster: ROSTER,
        question: { kind: 'record', options: [{ index: 1, label: '西南大学 · 本科' }] },
      }),
    );
    await act(panel, 'choose-record');
    bridge.show(
      showing({
        state: 'asking',
        roster: ROSTER,
        question: {
          kind: 'row',
          options: [{ rowId: 7, label: '名册第 3 行', agrees: ['studentNo'], differs: ['name'] }],
        },
      }),
    );
    await expect.poll(() => panel.innerText).toContain('学号一致；姓名不同');
    await act(panel, 'choose-row');
    bridge.show(showing({ state: 'asking', roster: ROSTER, question: { kind: 'other-person' } }));
    await expect.poll(() => panel.innerText).toContain('这份文件可能不是你的，或没有读准。');
    await act(panel, 'compare-anyway');
    await act(panel, 'other-file');
    expect(bridge.asked).toEqual([['chooseRecord', 1], ['chooseRow', 7], ['compareAnyway'], ['openStart']]);
  });

  test.each([
    ['stale', '标注已撤下'],
    ['cleared', '名册保留'],
  ] as const)('says that it is %s', async (state, words) => {
    const { panel } = await mounted(showing({ state }));
    expect(panel.dataset.state).toBe(state);
    expect(panel.innerText).toContain(words);
  });
});

describe('the bar at the bottom', () => {
  test('is at most 56 px high and opens on demand', async () => {
    const { panel } = await mounted({ ...DONE, side: 'bottom' });
    expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(56);
    expect(panel.innerText).toContain('有 1 项不一致：专业');
    expect(panel.querySelectorAll('[data-field]')).toHaveLength(COMPARISON.lines.length);
    await act(panel, 'toggle');
    expect(panel.getBoundingClientRect().height).toBeGreaterThan(300);
    expect(find(panel, '[data-field=major]').checkVisibility()).toBe(true);
  });

  test('tells how far reading the screen is, and stops it; what is told at length when it is open stands there once', async () => {
    const reading = { state: 'reading', done: 6, total: 14 } as const;
    const bar = (screen: ScreenState): PanelView => ({
      ...showing({
        state: 'done',
        comparison: COMPARISON,
        roster: ROSTER,
        picture: { state: 'ready' },
        screen,
      }),
      side: 'bottom',
    });
    const { bridge, panel } = await mounted(bar({ ...reading, done: 0, total: 0, isOpening: true }));
    expect(find(panel, '.bar [data-note=screen]').innerText).toContain('正在打开识读程序');
    bridge.show(bar(reading));
    await expect.poll(() => find(panel, '.bar [data-note=screen] progress').getAttribute('value')).toBe('6');
    expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(56);
    expect(find(panel, '.bar [data-note=screen]').innerText).toContain('再读画面 6/14');
    await userEvent.click(find(panel, '.bar [data-action=stop-screen]'));
    expect(bridge.asked).toEqual([['stop']]);
    bridge.show(bar({ state: 'done', unseen: ['name', 'major'] }));
    await expect.poll(() => find(panel, '.bar').innerText).toContain('2 项画面上看不到');
    await act(panel, 'toggle');
    const notes = [...panel.querySelectorAll<HTMLElement>('[data-note=screen]')];
    expect(notes.map(({ innerText }) => innerText)).toEqual([
      '画面上看不到“姓名”“专业”，这几项没有按画面再读，是按页面文字核对的。',
    ]);
  });
});

describe('accessibility', () => {
  test.each<[string, PanelView]>([
    ['done', DONE],
    ['done, as a bar', { ...DONE, side: 'bottom' }],
    ['waiting', showing({ state: 'waiting', missing: ['name'] })],
    ['failed', showing({ state: 'failed', reason: 'translated', roster: ROSTER })],
    ['asking', showing({ state: 'asking', roster: ROSTER, question: { kind: 'other-person' } })],
    ['saving', saving({ state: 'saving', done: 0, total: 0 })],
  ])('finds nothing against WCAG 2.2 AA: %s', async (_, view) => {
    const { panel } = await mounted(view);
    for (const details of panel.querySelectorAll('details')) details.open = true;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const host = panel.getRootNode();
    if (!(host instanceof ShadowRoot)) throw new Error('no shadow root');
    const { violations } = await axe.run(host.host, { runOnly: tags });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
