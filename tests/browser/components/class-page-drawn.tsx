import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import type { BatchActions, ClassActions, SheetsActions } from '@/components/class/class-actions';
import { ClassPage, type ClassPageProps } from '@/components/class/class-page';
import { Projector } from '@/components/class/projector';
import { type ClassView, NO_CLASS } from '@/lib/core/board/class-view';
import { practiceClass } from '@/lib/core/practice/practice-class';
import { boardRows } from '@/lib/core/session/board-rows';
import type { ClassSession } from '@/lib/core/session/model/class-session';

let root: Root | null = null;
/** What was asked of the actions, in order. */
export const asked: unknown[][] = [];

function note(name: string) {
  return (...args: unknown[]) => void asked.push([name, ...args]);
}

function noted<Actions extends object>(names: readonly (keyof Actions & string)[]): Actions {
  return Object.fromEntries(names.map((name) => [name, note(name)])) as Actions;
}

export const actions: ClassActions = {
  ...noted<Omit<ClassActions, 'loadFiles' | 'areRosters' | 'saveProblems'>>([
    'answerColumns',
    'reviewColumns',
    'answerRoster',
    'cancel',
    'dismissRoster',
    'copyText',
    'openClass',
    'rename',
    'archive',
    'deleteClass',
    'deleteAll',
    'tryAgain',
    'setState',
    'setNote',
    'settle',
    'accept',
    'withdraw',
    'addStudent',
    'undo',
    'copy',
    'openProjector',
    'openPractice',
    'openStart',
  ]),
  loadFiles: (files) => void asked.push(['loadFiles', ...files.map(({ name }) => name)]),
  areRosters: (files) => Promise.all(files.map(async (file) => (await file.text()) === 'roster')),
  saveProblems: async () => true,
};

export const batchActions: BatchActions = {
  ...noted<Omit<BatchActions, 'add'>>([
    'pause',
    'resume',
    'cancel',
    'openEyes',
    'closeEyes',
    'settle',
    'choose',
  ]),
  add: (files) => void asked.push(['add', ...files.map(({ path }) => path)]),
};

export const sheetsActions: SheetsActions = noted<SheetsActions>([
  'setOptions',
  'saveClassSheet',
  'printClassSheet',
  'saveErrors',
  'saveCounts',
  'saveResults',
  'fillForm',
  'answerForm',
  'leaveForm',
  'exportSession',
  'readBoards',
  'keepBoards',
  'leaveBoards',
]);

/** The made-up class of 60, in the middle of its lesson. */
export function practised(): ClassSession {
  let keys = 0;
  return practiceClass({
    at: '2026-11-26T04:00:00.000Z',
    deadline: '2030-11-26T12:25',
    keepUntil: '2030-12-26',
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
  });
}

export function viewOf(session: ClassSession | null, changes: Partial<ClassView> = {}): ClassView {
  return {
    ...NO_CLASS,
    started: true,
    writes: true,
    classes: session === null ? [] : [session.about],
    about: session?.about ?? null,
    rows: session === null ? [] : boardRows(session),
    ...changes,
  };
}

function rootThere(): Root {
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  return root;
}

/** Draws the page, or draws it again with another view. */
export async function draw(view: ClassView, props: Partial<ClassPageProps> = {}): Promise<HTMLElement> {
  const drawn = (
    <ClassPage
      view={view}
      projector={true}
      practice={false}
      clock={null}
      surprises={[]}
      versions={{ version: '0.1.0', browser: 'Chrome 156' }}
      actions={actions}
      batch={null}
      sheets={null}
      pictures={null}
      {...props}
    />
  );
  rootThere().render(drawn);
  await expect.poll(() => document.querySelector('[data-roster]')).toBeTruthy();
  return find('[data-roster]');
}

export async function drawProjector(view: ClassView): Promise<HTMLElement> {
  rootThere().render(<Projector view={view} practice={false} />);
  await expect.poll(() => document.querySelector('[data-view=projector]')).toBeTruthy();
  return find('[data-view=projector]');
}

export function find(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** `data-student` of the rows drawn, in order. */
export function drawnStudents(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-student]')].map(
    (row) => row.innerText.split(/\s/u)[0] ?? '',
  );
}

export async function expectAccessible(page: HTMLElement): Promise<void> {
  const { violations } = await axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

export function clear(): void {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
  asked.length = 0;
}
