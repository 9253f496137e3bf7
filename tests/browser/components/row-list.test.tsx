import '@/components/start/start.css';
import '@/components/start/row-list.css';
import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PaletteStyle } from '@/components/parts/palette-style';
import { RowList } from '@/components/start/row-list';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';

const ROWS = 100_000;
const KEPT: KeptRoster = {
  fileName: '全校.xlsx',
  head: DEFAULT_HEAD,
  columns: ['name', 'birthDate', 'idNumber', 'studentNo'],
  role: 'counselor',
  rowCount: ROWS,
  problemCount: 2,
  loadedAt: '2026-11-24T08:00:00.000Z',
  keepUntil: '2026-12-29',
};
const PROBLEMS: readonly RosterProblem[] = [
  { kind: 'bad-id', rowNumber: 3, column: '身份证号', seen: '12' },
  { kind: 'number-length', rowNumber: 50_002, column: '学号', seen: '1' },
];
/** Row number is the place in the list and two: one title row above, counted from 1. */
function rowAt(at: number): ExpectedRecord {
  return {
    rowNumber: at + 2,
    values: { name: `某${at}`, birthDate: '2006-03-18', idNumber: '500109200603180029', studentNo: `S${at}` },
    refused: {},
  };
}

let root: Root | null = null;
let fetched: (readonly [number, number])[] = [];

interface Given {
  readonly problems?: readonly RosterProblem[];
  readonly projector?: boolean;
  readonly present?: number;
  readonly source?: string;
  /** noted beside the name of the first */
  readonly remark?: string;
}

async function opened({ problems = PROBLEMS, projector = true, present = ROWS, source, remark }: Given = {}) {
  const readRows = async (_: string, from: number, count: number) => {
    fetched.push([from, count]);
    const rows = Array.from({ length: Math.max(0, Math.min(count, present - from)) }, (_, at) =>
      from + at === 0 && remark !== undefined ? { ...rowAt(0), remark } : rowAt(from + at),
    );
    return source === undefined ? rows : rows.map((row) => ({ ...row, source }));
  };
  const kept = remark === undefined ? KEPT : { ...KEPT, hasRemarks: true };
  root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(
    <>
      <PaletteStyle />
      <RowList kept={kept} problems={problems} projector={projector} actions={{ readRows }} />
    </>,
  );
  await expect.poll(() => document.querySelector('[data-action=show-rows]')).toBeTruthy();
  expect(fetched).toEqual([]);
  await userEvent.click(find('[data-action=show-rows]'));
  await expect.poll(() => document.querySelector('dialog[open]')).toBeTruthy();
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
function rows() {
  return [...document.querySelectorAll<HTMLElement>('[role=row][aria-rowindex]')].slice(1);
}
function rowOf(index: number) {
  return document.querySelector<HTMLElement>(`[aria-rowindex="${index}"]`)?.innerText ?? '';
}
/** How far a row's upper edge is below the table's own. */
function placeOf(index: number): number {
  return (
    find(`[aria-rowindex="${index}"]`).getBoundingClientRect().top -
    find('[role=table]').getBoundingClientRect().top
  );
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  fetched = [];
});

test('of 100,000 rows only some dozens are drawn and one page is fetched, at the beginning, the middle and the end', async () => {
  await opened();
  const table = find('[role=table]');
  await expect.poll(() => rowOf(2)).toContain('某0');
  expect(fetched).toEqual([[0, 100]]);
  expect(rows().length).toBeLessThan(70);
  expect(table.getAttribute('aria-rowcount')).toBe('100001');
  table.scrollTop = 50_000 * 32;
  await expect.poll(() => rowOf(50_002)).toContain('某50000');
  expect(placeOf(50_002)).toBeLessThan(64);
  expect(rowOf(50_002)).toContain('学号：学号长度与众不同');
  expect(rows().length).toBeLessThan(70);
  table.scrollTop = table.scrollHeight;
  await expect.poll(() => rowOf(100_001)).toContain('某99999');
  expect(placeOf(100_001)).toBeLessThan(table.clientHeight);
  expect(rows().length).toBeLessThan(70);
  expect(rows().at(-1)?.getAttribute('aria-rowindex')).toBe('100001');
  expect(fetched.length).toBeLessThan(10);
});

test('marks a problem with words and a sign, never with what stands in the cell', async () => {
  await opened();
  await expect.poll(() => rowOf(3)).toContain('! 身份证号：证件号码不对');
  expect(rowOf(3)).not.toContain('看到');
  expect(rowOf(2)).not.toContain('!');
});

test.each([
  [true, '••••••••••••••••••', '500109200603180029'],
  [false, '500109200603180029', '•'],
])('on a projector (%s) ID number and birth date are not to be read', async (projector, shown, hidden) => {
  await opened({ projector });
  await expect.poll(() => rowOf(2)).toContain(shown);
  expect(rowOf(2)).not.toContain(hidden);
  expect(rowOf(2).includes('2006-03-18')).toBe(!projector);
});

test('says of a row of several files from which it is', async () => {
  await opened({ source: '计科1班.xlsx' });
  await expect.poll(() => rowOf(2)).toContain('计科1班.xlsx');
  expect(rowOf(1)).toContain('文件');
});

test('says that the problems are not known any more when the page was opened anew', async () => {
  await opened({ problems: [] });
  await expect.poll(() => rowOf(2)).toContain('某0');
  expect(find('dialog').innerText).toContain('请重新载入名册');
  expect(rowOf(1)).not.toContain('需要留意');
});

test('says that the rows are gone when another roster was loaded meanwhile', async () => {
  await opened({ present: 0 });
  await expect.poll(() => find('[role=alert]').innerText).toContain('没有读出名单');
});

test('is scrolled and closed by keyboard; the titles stay in view; focus goes back', async () => {
  await opened();
  const table = find('[role=table]');
  await expect.poll(() => document.activeElement).toBe(table);
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => table.scrollTop).toBeGreaterThan(100);
  await userEvent.keyboard('{End}');
  await expect.poll(() => rowOf(100_001)).toContain('某99999');
  expect(Math.abs(placeOf(1))).toBeLessThan(3);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(find('[data-action=show-rows]'));
});

test('is a table to a screen reader, without objections of axe', async () => {
  await opened();
  await expect.poll(() => rowOf(2)).toContain('某0');
  const { violations } = await axe.run(find('dialog'), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('what was noted beside names is shown once the page is opened again, too', async () => {
  await opened({ problems: [], remark: '休学至2027年9月' });
  await expect.poll(() => rowOf(2)).toContain('休学至2027年9月');
  expect(find('[role=columnheader]:last-child').textContent).toBe('备注');
});
