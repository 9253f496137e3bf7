import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { siteOf } from '@/lib/core/site/site-of';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { mismatch, unlisted, unsure, variant } from '@/lib/core/verdict/value-outcome';
import type { MountTools, PanelActions, PanelBridge, PanelView } from '@/lib/core/view/check-view';
import type { RosterNote } from '@/lib/core/view/outcome';
import { madeUpLine as line } from '@/tests/support/made-up-line';

/** A made-up comparison and a panel to show it in, for tests of what is drawn. */
function whole(value: string) {
  return [{ start: 0, end: [...value].length }];
}

export const COMPARISON: Comparison = {
  result: 'mismatch',
  lines: [
    line('name', variant('other-separator'), {
      shown: '买买提·艾力',
      expected: '买买提•艾力',
      shownDiffers: [{ start: 3, end: 4 }],
      expectedDiffers: [{ start: 3, end: 4 }],
    }),
    line('gender', 'match', { shown: '男', expected: '男' }),
    line('birthDate', 'match', { shown: '2005年09月07日', expected: '20050907' }),
    line('ethnicity', 'match', { shown: '维吾尔族', expected: '维吾尔族' }),
    line('idNumber', 'match', { shown: '653101200509071218', expected: '653101200509071218', locator: true }),
    line('school', 'match', { shown: '西南大学', expected: '西南大学' }),
    line('level', 'match', { shown: '本科', expected: '本科' }),
    line('major', mismatch('different'), {
      shown: '软件工程',
      expected: '数据科学',
      shownDiffers: whole('软件工程'),
      expectedDiffers: whole('数据科学'),
    }),
    line('duration', unlisted('no-value'), { shown: '4 年' }),
    line('className', mismatch('different'), { shown: '1班', expected: '2班' }),
    line('studentNo', 'match', { shown: '222026321062002', expected: '222026321062002', locator: true }),
    line('examineeNo', 'absent', { expected: '26653101110456' }),
    line('enrollDate', unsure('expected-partial-date'), { shown: '2026年09月01日', expected: '202609' }),
    line('expectedGraduation', 'match', { shown: '2030年06月30日', expected: '20300630' }),
    line('admissionPhoto', unsure('photo-to-confirm'), { shown: null, expected: null }),
  ],
  checks: [
    { check: 'id-digit', verdict: 'match', reason: null },
    { check: 'id-birth', verdict: 'match', reason: null },
    { check: 'id-gender', verdict: 'match', reason: null },
  ],
  counts: { match: 8, variant: 1, mismatch: 2, unsure: 2, absent: 1, unlisted: 1 },
  compared: 11,
  notCompared: 3,
  otherPerson: false,
};

export const ROSTER: RosterNote = {
  fileName: '计科1班.xlsx',
  role: 'counselor',
  head: { ...DEFAULT_HEAD, deadline: '2099-11-29T17:00' },
};

export const DONE: PanelView = {
  run: 3,
  clicks: 0,
  body: { state: 'done', comparison: COMPARISON, roster: ROSTER, picture: { state: 'ready' } },
  marksShown: true,
  projector: false,
  side: 'right',
  surprises: [],
};

export interface FakeBridge extends PanelBridge, MountTools {
  /** what was asked for, in order */
  readonly asked: unknown[][];
  show(view: PanelView): void;
  /** whether the browser lets a text be copied */
  copies: boolean;
  /** whether the help page can be opened */
  opens: boolean;
}

export function fakeBridge(mount: HTMLElement, first: PanelView): FakeBridge {
  let current = first;
  const listeners = new Set<() => void>();
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void asked.push([name, ...args]);
  const actions: PanelActions = {
    checkAgain: note('checkAgain'),
    stop: note('stop'),
    chooseRecord: note('chooseRecord'),
    chooseRow: note('chooseRow'),
    compareAnyway: note('compareAnyway'),
    settle: note('settle'),
    savePicture: note('savePicture'),
    setMarksShown: note('setMarksShown'),
    setProjector: note('setProjector'),
    reveal: note('reveal'),
    nextStudent: note('nextStudent'),
    openStart: note('openStart'),
    openClassPage: note('openClassPage'),
    close: note('close'),
  };
  const bridge: FakeBridge = {
    mount,
    version: '0.1.0',
    browser: 'Chrome 142',
    secret: 'x1',
    site: siteOf('https://my.chsi.com.cn/archive/gdjy/xj/show.action?id=secret'),
    copies: true,
    async copyText(text) {
      asked.push(['copyText', text]);
      return bridge.copies;
    },
    opens: true,
    async openHelp(id) {
      asked.push(['openHelp', id]);
      return bridge.opens;
    },
    onSurprise: note('onSurprise'),
    actions,
    asked,
    view: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (view) => {
      current = view;
      for (const listener of listeners) listener();
    },
    onClosed: () => undefined,
  };
  return bridge;
}
