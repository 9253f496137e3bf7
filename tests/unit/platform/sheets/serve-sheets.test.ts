import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { DEFAULT_CLASS_SHEET, DEFAULT_FEEDBACK } from '@/lib/core/sheets/model/sheet-options';
import { serveSheets } from '@/lib/platform/sheets/serve-sheets';
import type { SheetReply, SheetRequest, SheetScope } from '@/lib/platform/sheets/sheet-messages';
import { isBroken } from '@/lib/platform/workers/worker-scope';
import { AGREED, differing, filedClass, WRONG_BIRTH, withStandings } from '@/tests/support/filed-class';
import { CLASS_TITLES, makeForm } from '@/tests/support/made-up-form';

const ONE = filedClass(withStandings(AGREED, differing(WRONG_BIRTH)));
const TWO = filedClass(withStandings(AGREED), { name: '计科2602班' });
const NOW = new Date(2026, 10, 26, 9);

type Asked = SheetRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'now' | 'classes'>
    : never
  : never;

function replyTo(request: Asked, classes = [ONE]): Promise<SheetReply> {
  return new Promise((resolve, reject) => {
    const postMessage: SheetScope['postMessage'] = (reply) =>
      isBroken(reply) ? reject(new Error(reply.surprise.errorClass)) : resolve(reply);
    const scope: SheetScope = { onmessage: null, postMessage };
    serveSheets(scope);
    scope.onmessage?.(new MessageEvent('message', { data: { ...request, classes, now: NOW } }));
  });
}
async function fileOf(request: Asked, classes = [ONE]): Promise<File> {
  const reply = await replyTo(request, classes);
  if (reply.kind !== 'file') throw new Error(JSON.stringify(reply));
  return reply.file;
}
function formFile(bytes: Uint8Array<ArrayBuffer>, name = '2026级核对表.xlsx') {
  return {
    kind: 'form',
    form: new File([bytes], name),
    idNumber: 'masked',
    given: null,
    remembered: {},
  } as const;
}

test.each<readonly [string, Asked, (typeof ONE)[], string]>([
  [
    'the class sheet',
    { kind: 'class-sheet', options: DEFAULT_CLASS_SHEET },
    [ONE],
    '学籍信息核对确认表_计科2601班_20261126.xlsx',
  ],
  [
    'what is wrong',
    { kind: 'feedback', options: DEFAULT_FEEDBACK },
    [ONE],
    '有误信息反馈表_计科2601班_20261126.xlsx',
  ],
  [
    'of two classes',
    { kind: 'feedback', options: DEFAULT_FEEDBACK },
    [ONE, TWO],
    '有误信息反馈表_2个班_20261126.xlsx',
  ],
  ['the counts', { kind: 'statistics' }, [ONE, TWO], '核对统计表_2个班_20261126.xlsx'],
  [
    'the college’s form',
    formFile(makeForm({ titles: CLASS_TITLES })),
    [ONE],
    '2026级核对表_计科2601班_20261126.xlsx',
  ],
])('%s comes as a workbook that is called by sheet, class and day', async (_, request, classes, name) => {
  const file = await fileOf(request, classes);
  expect(file.name).toBe(name);
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  expect(sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(3);
});

test('the results come as lines', async () => {
  const file = await fileOf({ kind: 'results' });
  expect(file.name).toBe('学籍核对结果_计科2601班_20261126.ndjson');
  expect((await file.text()).trim().split('\n')).toHaveLength(2);
});

test('a form that has another ending is called by its name all the same', async () => {
  const file = await fileOf(formFile(makeForm({ titles: CLASS_TITLES }), '500109200603180029的表.xlsx'));
  expect(file.name).toBe('500109__________29的表_计科2601班_20261126.xlsx');
});

test('a form is asked about, or refused, by what it is', async () => {
  expect(await replyTo(formFile(makeForm({ titles: ['学号', '情况'] })))).toMatchObject({ kind: 'question' });
  expect(await replyTo(formFile(new Uint8Array([1, 2])))).toEqual({
    kind: 'refused',
    refused: { ok: false, refusal: 'not-xlsx', detail: '' },
  });
});

test('what goes wrong without anybody expecting it is told without what was thrown', async () => {
  expect(await replyTo({ kind: 'class-sheet', options: DEFAULT_CLASS_SHEET }, [])).toMatchObject({
    refused: { refusal: 'failed' },
  });
  const broken = { ...formFile(makeForm({ titles: CLASS_TITLES })), form: null as unknown as File };
  await expect(replyTo(broken)).rejects.toThrow('TypeError');
});

test('a form with a damaged part is refused, wherever the damage is', async () => {
  const good = makeForm({ titles: CLASS_TITLES });
  expect(Object.keys(unzipSync(good)).length).toBeGreaterThan(5);
  const kinds = new Set<string>();
  for (let at = 0; at < good.length; at += 37) {
    const damaged = good.slice() as Uint8Array<ArrayBuffer>;
    damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
    const reply = await replyTo(formFile(damaged));
    kinds.add(reply.kind === 'refused' ? reply.refused.refusal : reply.kind);
  }
  expect(kinds).toContain('damaged');
  expect(kinds).not.toContain('failed');
});
