import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBalanced } from '@/lib/core/batch/batch-account';
import type { PdfReading } from '@/lib/core/pdf/pdf-reading';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  atRest,
  type BatchWorld,
  batchWorld,
  dropped,
  endOf,
  endsOf,
  itemsOf,
  type MadeUpFile,
  pdfOf,
  pixelRecord,
  reportOf,
  textRecord,
} from '@/tests/support/made-up-batch';
import { classOf, classRow, classStudent, differing, rowChanged, word } from '@/tests/support/made-up-class';
import { codeOf } from '@/tests/support/made-up-code';

/** A world with these files; each is named by what is in it. */
function worldWith(files: Readonly<Record<string, MadeUpFile>>, world = batchWorld()): BatchWorld {
  for (const [mark, file] of Object.entries(files)) world.files.set(mark, file);
  return world;
}

function stateOf(world: BatchWorld, index: number): string | undefined {
  const student = world.session?.students[index];
  return student && world.session ? standingOf(student, world.session.about).state : undefined;
}

const CODE = { code: { kind: 'read', record: codeOf(0, 5) } } as const;

test.each<[string, MadeUpFile, string]>([
  ['a confirmation picture', CODE, 'read'],
  [
    'one of another roster',
    { code: { kind: 'read', record: codeOf(0, 5, { classFingerprint: 'f' }) } },
    'eyes concern',
  ],
  ['one whose chunk says something else', { ...CODE, codeConcern: 'chunk-differs' }, 'eyes concern'],
  ['one whose strip shows another 学号', { ...CODE, foot: [['学号 111', '学号 111']] }, 'eyes concern'],
  ['one of nobody here', { code: { kind: 'read', record: codeOf(7, 5) } }, 'not-ours nobody'],
  [
    'two confirmation pictures in one',
    { code: { kind: 'several', records: [codeOf(0, 5), codeOf(1, 5)] } },
    'eyes several-people',
  ],
  [
    'a damaged code, whatever else is in it',
    { code: { kind: 'damaged' }, records: [pixelRecord(0)] },
    'failed code-damaged',
  ],
  ['a code of a payment app and nothing else', { code: { kind: 'foreign' } }, 'failed foreign-code'],
  ['our drawing without a readable code', { records: { failure: 'own-drawing' } }, 'failed own-drawing'],
  ['a picture without a record', {}, 'failed no-record'],
  [
    'a screenshot with a value that is not sure',
    { records: [pixelRecord(0, ['enrollDate'])] },
    'eyes doubtful-values',
  ],
  [
    'a screenshot with a foreign code is read on',
    { code: { kind: 'foreign' }, records: [pixelRecord(0, ['enrollDate'])] },
    'eyes doubtful-values',
  ],
  ['a photo of a screen', { isPhoto: true, records: [pixelRecord(0)] }, 'eyes concern'],
  ['two people in one picture', { records: [pixelRecord(0), pixelRecord(1)] }, 'eyes several-people'],
  ['somebody of no class', { records: [pixelRecord(9)] }, 'not-ours nobody'],
  [
    'nothing to find anybody by',
    {
      pdf: pdfOf(textRecord(0, { name: '', idNumber: '', studentNo: '', birthDate: '' })),
    },
    'eyes no-key',
  ],
  ['a report', { pdf: reportOf(0) }, 'read'],
  ['a report that differs', { pdf: reportOf(0, { enrollDate: '2026-09-06' }) }, 'read'],
  ['a PDF with a password', { pdf: { failure: 'pdf-encrypted' } }, 'failed pdf-encrypted'],
  ['a damaged PDF', { pdf: { failure: 'pdf-damaged' } }, 'failed pdf-damaged'],
  ['a PDF of something else', { pdf: { kind: 'pages', pages: [] } }, 'failed pdf-without-record'],
  ['HEIC', { refused: { refusal: 'heic', detail: '' } }, 'failed heic'],
  ['a roster among the pictures', { refused: { refusal: 'roster', detail: '' } }, 'failed roster'],
  [
    'a picture of 53,000 px',
    { refused: { refusal: 'picture-too-long', detail: '1080 × 53000' } },
    'failed picture-too-long',
  ],
])('%s', async (_, file, expected) => {
  const world = worldWith({ file });
  await dropped(world, 'file');
  expect(endsOf(world)).toEqual([expected]);
  expect(isBalanced(world.views.at(-1)?.account ?? { ...accountOfNothing, files: 1 })).toBe(true);
});
const accountOfNothing = { open: 0, read: 0, eyes: 0, failed: 0, duplicate: 0, 'not-ours': 0 };

test('a code is the student’s own word; a screenshot and a report are read', async () => {
  const world = worldWith({
    a: CODE,
    b: { records: [pixelRecord(1, ['enrollDate'])] },
    c: { pdf: reportOf(2) },
  });
  await dropped(world, 'a', 'b', 'c');
  expect(itemsOf(world).map((_, index) => endOf(world, index).way)).toEqual([
    'confirmation',
    'screenshot',
    'report',
  ]);
  expect(endOf(world, 0).who).toEqual({
    studentKey: 'student-0',
    name: '林知夏',
    studentNo: classRow(0).values.studentNo,
  });
  expect([0, 1, 2].map((index) => stateOf(world, index))).toEqual(['agreed', 'eyes', 'agreed']);
});

test('a report of a student added by hand lands, and is not called 一致: the roster has nothing to compare', async () => {
  const { name = '', studentNo = '' } = classRow(1).values;
  const added = classStudent(1, { row: null, name, studentNo });
  const world = worldWith({ a: { pdf: reportOf(1) } }, batchWorld(classOf([classStudent(0), added])));
  await dropped(world, 'a');
  expect(endOf(world, 0).who?.studentKey).toBe('student-1');
  expect(stateOf(world, 1)).toBe('eyes');
  const [check] = world.session?.students[1]?.history ?? [];
  expect(check).toMatchObject({
    kind: 'check',
    way: 'report',
    result: 'unsure',
    verdicts: { name: 'match', studentNo: 'match', school: 'match', idNumber: 'unlisted' },
    differences: [],
    concern: '',
  });
});

test('a page of a PDF without text is read as a picture', async () => {
  const world = worldWith({
    scan: { pdf: pdfOf('page') },
    page: { records: [pixelRecord(0, ['enrollDate'])] },
  });
  await dropped(world, 'scan');
  expect(endOf(world)).toMatchObject({ fate: 'eyes', reason: 'doubtful-values', way: 'report' });
});

const LETTERS = ['letter', 'letter', 'letter', 'letter', 'letter'];

test.each<[string, PdfReading, string]>([
  ['two reports in one', pdfOf(textRecord(0), textRecord(1)), 'eyes several-people'],
  ['scans of two people', pdfOf('first', 'second'), 'eyes several-people'],
  [
    'a report with the scan of somebody else behind it',
    pdfOf(textRecord(0), 'second'),
    'eyes several-people',
  ],
  ['a report with a letter behind it', pdfOf(textRecord(2), 'letter'), 'read'],
  ['a scan behind five letters', pdfOf(...LETTERS, 'third'), 'eyes doubtful-values'],
  ['a report with a page that cannot be read', pdfOf(textRecord(2), 'broken'), 'failed own-drawing'],
  ['more pages than are read', { kind: 'too-many-pages', count: 11 }, 'eyes too-many-pages'],
])('all pages of a PDF are read: %s', async (_, pdf, expected) => {
  const world = worldWith({
    file: { pdf },
    first: { records: [pixelRecord(0)] },
    second: { records: [pixelRecord(1)] },
    third: { records: [pixelRecord(2, ['enrollDate'])] },
    letter: { records: { failure: 'no-record' } },
    broken: { records: { failure: 'own-drawing' } },
  });
  await dropped(world, 'file');
  expect(endsOf(world)).toEqual([expected]);
  const landed = world.session?.students.flatMap(({ history }) => history) ?? [];
  expect(landed).toHaveLength(/read|doubtful/.test(expected) ? 1 : 0);
});

test('how far a PDF of several pages is only grows', async () => {
  const world = worldWith({
    file: { pdf: pdfOf('first', 'letter') },
    first: { records: [pixelRecord(0)] },
    letter: { records: { failure: 'no-record' } },
  });
  await dropped(world, 'file');
  const percents = world.views.flatMap(({ items }) =>
    items.flatMap(({ body }) => (body.state === 'reading' && body.percent !== null ? [body.percent] : [])),
  );
  expect([...new Set(percents)]).toEqual([25, 75]);
});

test('somebody of another class is told so, with its name', async () => {
  const world = worldWith({ a: { pdf: reportOf(7) } });
  world.others = [
    classOf([classStudent(7, { classKey: 'class-2' })], { classKey: 'class-2', name: '计科2班' }),
  ];
  await dropped(world, 'a');
  expect(endOf(world)).toMatchObject({ fate: 'not-ours', reason: 'other-class', detail: '计科2班' });
});

test('a file that kills the worker is tried once more; one that kills it twice fails, and the others go on', async () => {
  const world = worldWith({
    once: { ...CODE, kills: 1 },
    reader: { records: [pixelRecord(1, ['enrollDate'])], kills: 1 },
    ever: { records: [pixelRecord(2)], kills: 2 },
    pdf: { pdf: reportOf(2), kills: 1 },
  });
  await dropped(world, 'once', 'reader', 'ever', 'pdf');
  expect(endsOf(world)).toEqual(['read', 'eyes doubtful-values', 'failed reader-failed', 'read']);
});

test('a mistake of the program in one file costs that file alone', async () => {
  const world = worldWith({ good: CODE });
  world.gate = async (path) => {
    if (path === 'bad') throw new Error('nobody expected it');
  };
  await dropped(world, 'bad', 'good');
  expect(endsOf(world)).toEqual(['failed reader-failed', 'read']);
  expect(world.surprises).toEqual([{ stage: 'read-batch', errorClass: 'Error' }]);
});

test('the same file under other names counts once; the same code in another picture too', async () => {
  const world = worldWith({ a: CODE, copy: CODE, b: { pdf: reportOf(1) } });
  await dropped(world, 'a', '张三(1).png=a', 'copy', 'b');
  await dropped(world, 'later=b');
  expect(endsOf(world)).toEqual([
    'read',
    'duplicate same-file-in-batch',
    'duplicate same-code',
    'read',
    'duplicate same-file-in-batch',
  ]);
  expect(endOf(world, 1).detail).toBe('a');
});

test('a file of an earlier lesson is a duplicate; where the row changed since, it is compared anew', async () => {
  const before = worldWith({ a: { pdf: reportOf(0) } });
  await dropped(before, 'a');
  const again = worldWith({ a: { pdf: reportOf(0) } }, batchWorld(before.session));
  await dropped(again, 'a');
  expect(endsOf(again)).toEqual(['duplicate same-file']);
  const students = (before.session?.students ?? []).map((student, index) =>
    index === 0 ? { ...student, history: [...student.history, rowChanged(40, 'enrollDate')] } : student,
  );
  const changed = worldWith({ a: { pdf: reportOf(0) } }, batchWorld(classOf(students)));
  await dropped(changed, 'a');
  expect(endsOf(changed)).toEqual(['read']);
});

test('a word about a crop holds: the same file never asks again; an open one is asked anew', async () => {
  const world = worldWith({ a: { records: [pixelRecord(0, ['enrollDate', 'idNumber'])] } });
  await dropped(world, 'a');
  const fields = world.eyes.lines.map(({ line }) => line.field);
  expect(fields).toEqual(expect.arrayContaining(['enrollDate', 'idNumber']));
  for (const { key, line } of world.eyes.lines)
    if (line.field !== 'idNumber') await world.batch.settle(key, 'match');
  expect(endsOf(world)).toEqual(['eyes doubtful-values']);

  const later = worldWith(
    { a: { records: [pixelRecord(0, ['enrollDate', 'idNumber'])] } },
    batchWorld(world.session),
  );
  await dropped(later, 'a');
  expect(later.eyes.lines.map(({ line }) => line.field)).toEqual(['idNumber']);
  const [open] = later.eyes.lines;
  await later.batch.settle(open?.key ?? '', 'match');
  expect(endsOf(later)).toEqual(['read']);
  expect(stateOf(later, 0)).toBe('agreed');
  await later.batch.settle(open?.key ?? '', 'unsure');
  expect(endsOf(later)).toEqual(['eyes doubtful-values']);
});

test('two of one name: a picture with the name alone is nobody’s until a person says whose', async () => {
  const twin = { name: '张伟' };
  const session = classOf([0, 1].map((index) => classStudent(index, { row: classRow(index, twin) })));
  const nameOnly = {
    pdf: pdfOf(textRecord(1, { ...twin, idNumber: '', studentNo: '', birthDate: '' })),
  };
  const world = worldWith({ a: nameOnly, b: { pdf: reportOf(1, twin) } }, batchWorld(session));
  await dropped(world, 'a');
  expect(endsOf(world)).toEqual(['eyes several-rows']);
  expect(
    world.eyes.choices.map(({ possible, text }) => [possible.map(({ studentKey }) => studentKey), text]),
  ).toEqual([[['student-0', 'student-1'], '张伟']]);
  expect(world.views.at(-1)?.eyes).toBe(1);
  await world.batch.choose(1, 'student-1');
  expect(world.eyes.choices).toEqual([]);
  expect(world.session?.students.map(({ history }) => history.length)).toEqual([0, 1]);
  await dropped(world, 'b');
  expect(world.session?.students.map(({ history }) => history.length)).toEqual([0, 2]);
});

test('a file that a person says is nobody’s is not of this class', async () => {
  const world = worldWith({
    a: {
      pdf: pdfOf(textRecord(0, { name: '', idNumber: '', studentNo: '', birthDate: '' })),
    },
  });
  await dropped(world, 'a');
  await world.batch.choose(1, null);
  expect(endsOf(world)).toEqual(['not-ours nobody']);
});

test('a result never overwrites a person’s word, and an older code never a newer one', async () => {
  const onLeave = classStudent(0, { history: [word('w', 10, 'missing')] });
  const world = worldWith(
    {
      a: CODE,
      new: { code: { kind: 'read', record: codeOf(1, 20) } },
      old: { code: { kind: 'read', record: codeOf(1, 5) } },
    },
    batchWorld(classOf([onLeave, classStudent(1)])),
  );
  await dropped(world, 'a', 'new', 'old');
  expect(endsOf(world)).toEqual(['eyes passed-over', 'read', 'read passed-over']);
  expect([endOf(world, 0).detail, endOf(world, 2).detail]).toEqual(['by-hand', 'older']);
  expect([stateOf(world, 0), stateOf(world, 1)]).toEqual(['missing', 'agreed']);
});

test('what cannot be kept is told as failed, and may come again', async () => {
  const world = worldWith({ a: CODE });
  world.storeFails = true;
  await dropped(world, 'a');
  world.storeFails = false;
  await dropped(world, 'a');
  expect(endsOf(world)).toEqual(['failed storage-failed', 'read']);
});

test('running is told at once; pausing lets the file end, going on reads the rest', async () => {
  const world = worldWith({ a: CODE, b: { pdf: reportOf(1) }, c: { pdf: reportOf(2) } });
  void world.batch.add([{ file: null, path: 'a' }]);
  expect(world.views.at(-1)?.state).toBe('running');
  world.batch.pause();
  await dropped(world, 'b', 'c');
  expect(world.views.at(-1)?.state).toBe('paused');
  const open = world.views.at(-1)?.account.open ?? 0;
  expect(open).toBeGreaterThan(0);
  world.batch.resume();
  await atRest(world);
  expect(endsOf(world)).toEqual(['read', 'read', 'read']);
  expect(world.views.at(-1)?.state).toBe('ended');
});

test('cancelled in the middle: what is read stays, the rest is told as stopped, and may come again', async () => {
  const world = worldWith({ a: CODE, b: { pdf: reportOf(1) }, c: { pdf: reportOf(2) } });
  world.gate = async (path) => {
    if (path === 'b') world.batch.cancel();
  };
  await dropped(world, 'a', 'b', 'c');
  expect(endsOf(world)).toEqual(['read', 'failed stopped', 'failed stopped']);
  world.gate = async () => undefined;
  await dropped(world, 'c');
  expect(endsOf(world).at(-1)).toBe('read');
});

test('a drop that cannot be taken in rejects, and the next one is read', async () => {
  const world = worldWith({ a: CODE });
  world.intakeFails = true;
  await expect(world.batch.add([{ file: null, path: 'a' }])).rejects.toThrow('intake');
  expect(world.views.at(-1)?.state).toBe('idle');
  world.intakeFails = false;
  await dropped(world, 'a');
  expect(endsOf(world)).toEqual(['read']);
});

test('without a class nothing is read, and every file is told', async () => {
  const world = worldWith({ a: CODE }, batchWorld(null));
  await dropped(world, 'a');
  expect(endsOf(world)).toEqual(['failed class-not-open']);
});

test('when its class is not open here any more, a file says so; nobody stopped it, and it may come again', async () => {
  const world = worldWith({ a: CODE, b: { pdf: reportOf(1) } });
  const { session } = world;
  world.gate = async () => {
    world.session = null;
  };
  await dropped(world, 'a', 'b');
  world.session = session;
  world.gate = async () => undefined;
  await dropped(world, 'b');
  expect(endsOf(world)).toEqual(['failed class-not-open', 'failed class-not-open', 'read']);
});

test('more files than are taken at once are told', async () => {
  const world = batchWorld();
  await dropped(world, ...Array.from({ length: 601 }, (_, index) => `file ${index}`));
  expect(endsOf(world).at(-1)).toBe('failed too-many-files');
});

test('500 files: workers are renewed, nothing of a file is kept, the time left is told', async () => {
  const students = Array.from({ length: 500 }, (_, index) => classStudent(index));
  const world = batchWorld(classOf(students));
  const paths = students.map((_, index) => `${index}`);
  for (const [index, path] of paths.entries()) world.files.set(path, { records: [pixelRecord(index)] });
  await dropped(world, ...paths);
  expect(world.closed.reader).toBe(10);
  expect(world.views.at(-1)?.account).toMatchObject({ files: 500, open: 0 });
  expect(world.views.some(({ millisecondsLeft }) => (millisecondsLeft ?? 0) > 0)).toBe(true);
  for (const { key } of world.eyes.lines) await world.batch.settle(key, 'match');
  expect(world.eyes.lines.length).toBeLessThanOrEqual(20);
});

test('forgetting leaves nothing', async () => {
  const world = worldWith({ a: { records: [pixelRecord(0, ['enrollDate'])] } });
  await dropped(world, 'a');
  world.batch.clear();
  expect(world.views.at(-1)).toMatchObject({ state: 'idle', items: [], eyes: 0 });
  expect(world.eyes).toEqual({ lines: [], choices: [], failure: null });
});

test('whatever comes and whatever is done meanwhile, the account is balanced at every moment', async () => {
  const file = fc.constantFrom<MadeUpFile>(
    CODE,
    {},
    { code: { kind: 'damaged' } },
    { records: [pixelRecord(1, ['enrollDate'])] },
    { records: [pixelRecord(2)], kills: 2 },
    { pdf: reportOf(2) },
    { pdf: { failure: 'pdf-encrypted' } },
    { pdf: reportOf(9) },
    { refused: { refusal: 'zip-in-zip', detail: '' } },
  );
  const action = fc.constantFrom('none', 'pause', 'resume', 'cancel');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(file, fc.nat(4), action), { maxLength: 12 }), async (all) => {
      const world = batchWorld();
      const at = new Map(all.map(([, , act], index) => [`${index}`, act]));
      world.gate = async (path) => {
        const act = at.get(path.split('=')[0] ?? '');
        if (act === 'pause') world.batch.pause();
        if (act === 'resume') world.batch.resume();
        if (act === 'cancel') world.batch.cancel();
      };
      for (const [index, [one, mark]] of all.entries()) if (mark >= index) world.files.set(`${mark}`, one);
      await dropped(world, ...all.map(([, mark], index) => `${index}=${mark}`));
      world.batch.resume();
      await atRest(world);
      for (let turn = 0; turn < 12 && (world.views.at(-1)?.account.open ?? 0) > 0; turn += 1) {
        world.batch.resume();
        await atRest(world);
      }
      expect(world.views.every(({ account }) => isBalanced(account))).toBe(true);
      expect(world.views.at(-1)?.account).toMatchObject({ files: all.length, open: 0 });
    }),
    { numRuns: 40 },
  );
});

test('a screenshot that nobody can date does not make 一致 of 不一致 that was read live', async () => {
  const world = batchWorld(classOf([classStudent(0, { history: [differing('live', 20)] })]));
  world.files.set('old screenshot', { records: [pixelRecord(0)] });
  await dropped(world, 'old screenshot');
  expect(stateOf(world, 0)).toBe('differs');
});
