import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GivenFile, takeFiles } from '@/lib/platform/intake/take-files';
import { csv, HEADER, LIN, wordDocument } from '@/tests/support/bad-files';
import { encodeGbk } from '@/tests/support/encode-gbk';
import { makeSheet } from '@/tests/support/make-xlsx';
import { makeZip, type ZipPart } from '@/tests/support/make-zip';

const PNG = readFileSync('tests/support/pictures/value-name.png');
const OTHER = readFileSync('tests/support/pictures/value-id.png');
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 40, 0, 60, 1, 1, 0x11, 0, 0xff, 0xd9);
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1');

function given(path: string, content: Uint8Array): GivenFile {
  return { file: new File([Uint8Array.from(content)], path.split('/').at(-1) ?? ''), path };
}

function zip(path: string, parts: readonly ZipPart[]): GivenFile {
  return given(path, makeZip(parts));
}

/** Each file's path and what opening it gave. */
async function outcomes(...files: readonly GivenFile[]): Promise<string[]> {
  const taken = await takeFiles(files);
  const lines: string[] = [];
  for (const { path, open } of taken.files) {
    const opened = await open();
    lines.push(`${path}: ${opened.ok ? opened.kind : `${opened.refusal} ${opened.detail}`.trim()}`);
  }
  return lines;
}

async function hashOf(file: GivenFile): Promise<string> {
  const [first] = (await takeFiles([file])).files;
  const opened = await first?.open();
  return opened?.ok ? opened.hash : '';
}

describe('a file is what its bytes are (R27)', () => {
  test.each([
    ['IMG_1.heic', JPEG, 'jpeg'],
    ['IMG_1.jpg', HEIC, 'heic'],
    ['a.gif', PNG, 'png'],
    ['a.png', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a.png', Buffer.from('GIF89a'), 'gif'],
    ['a.png', Buffer.alloc(0), 'empty-file'],
    ['a.png', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), 'other-archive'],
    ['a.png', PNG.subarray(0, 12), 'picture-corrupt'],
    ['a.png', wordDocument(), 'not-a-picture'],
    ['a.png', csv([HEADER, LIN]), 'roster'],
    ['名单.xlsx', makeSheet([HEADER, LIN]), 'roster'],
  ])('%s', async (path, content, outcome) => {
    expect(await outcomes(given(path, content))).toEqual([`${path}: ${outcome}`]);
  });
});

test('a picture of 1080 × 53,000 is told with its size, the others are read (R8)', async () => {
  const long = Uint8Array.from(PNG);
  new DataView(long.buffer).setUint32(16, 1080);
  new DataView(long.buffer).setUint32(20, 53_000);
  expect(await outcomes(given('a.png', PNG), given('long.png', long), given('b.png', OTHER))).toEqual([
    'a.png: png',
    'long.png: picture-too-long 1080 × 53000',
    'b.png: png',
  ]);
});

describe('identity is content, never the name (R24, R25)', () => {
  test('other names, folders and archives: the same', async () => {
    const hash = await hashOf(given('张三.png', PNG));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(given('班级/张三(1).png', PNG))).toBe(hash);
    expect(await hashOf(zip('3班.zip', [{ name: '张三 - 副本.png', content: PNG }]))).toBe(hash);
  });

  test('one name, other content: another', async () => {
    expect(await hashOf(given('b/截图.png', OTHER))).not.toBe(await hashOf(given('a/截图.png', PNG)));
  });
});

describe('archives', () => {
  test('are opened, with folders inside, and without what systems leave (R26)', async () => {
    const parts = [
      { name: '计科1班/', content: Buffer.alloc(0), method: 0 },
      { name: '计科1班/照片/张三.png', content: PNG },
      { name: '计科1班/李四.jpg', content: JPEG, method: 0 },
      { name: '__MACOSX/计科1班/照片/._张三.png', content: HEIC },
      { name: '计科1班/.DS_Store', content: HEIC },
      { name: '计科1班/Thumbs.db', content: HEIC },
    ];
    expect(await outcomes(zip('1班.zip', parts), given('王五.png', OTHER), given('.DS_Store', HEIC))).toEqual(
      ['1班.zip/计科1班/照片/张三.png: png', '1班.zip/计科1班/李四.jpg: jpeg', '王五.png: png'],
    );
  });

  test('with GBK names lose none and gain no folder, also where a second byte is 5C (R26)', async () => {
    const names = ['誠謀.png', '籠/琝.png', '张三.png'];
    const parts = names.map((name) => ({ name: encodeGbk(name), content: PNG }));
    expect(await outcomes(zip('360压缩.zip', parts))).toEqual([
      '360压缩.zip/誠謀.png: png',
      '360压缩.zip/籠/琝.png: png',
      '360压缩.zip/张三.png: png',
    ]);
  });

  test.each([
    ['zip-empty', makeZip([])],
    ['zip-empty', makeZip([{ name: '空/', content: Buffer.alloc(0), method: 0 }])],
    ['zip-empty', makeZip([{ name: '.DS_Store', content: HEIC }])],
    ['zip-damaged', makeZip([{ name: 'a.png', content: PNG }]).subarray(0, -30)],
    ['zip-damaged', makeZip([{ name: 'a.png', content: PNG, localStart: 900_000 }])],
    ['zip-damaged', makeZip([...Array(2)].map(() => ({ name: 'a.png', content: PNG, localStart: 0 })))],
    [
      'zip-too-large',
      makeZip([...Array(20)].map(() => ({ name: 'a', content: PNG, declaredBytes: 20 * 1024 * 1024 }))),
    ],
    ['zip-too-many 2001', makeZip([...Array(2001)].map(() => ({ name: 'a', content: HEIC, method: 0 })))],
  ])('%s: one file that cannot be read, the others go on', async (outcome, archive) => {
    expect(await outcomes(given('a.zip', archive), given('b.png', PNG))).toEqual([
      `a.zip: ${outcome}`,
      'b.png: png',
    ]);
  });

  test('hold entries that are told one by one', async () => {
    const parts: readonly ZipPart[] = [
      { name: 'locked.png', content: PNG, flags: 0x801 },
      { name: 'lzma.png', content: PNG, method: 14 },
      { name: 'inner.zip', content: makeZip([{ name: 'a.png', content: PNG }]) },
      { name: '名单.xlsx', content: makeSheet([HEADER, LIN]) },
      { name: 'wrong-sum.png', content: PNG, crc: 1 },
      { name: 'more.png', content: PNG, declaredBytes: PNG.length - 1 },
      { name: 'less.png', content: PNG, declaredBytes: PNG.length + 1 },
      { name: 'IMG_1.jpg', content: HEIC },
      { name: 'empty.png', content: Buffer.alloc(0) },
      { name: 'good.png', content: PNG },
    ];
    expect(await outcomes(zip('a.zip', parts))).toEqual([
      'a.zip/locked.png: zip-encrypted',
      'a.zip/lzma.png: zip-method',
      'a.zip/inner.zip: zip-in-zip',
      'a.zip/名单.xlsx: roster',
      'a.zip/wrong-sum.png: zip-damaged',
      'a.zip/more.png: zip-damaged',
      'a.zip/less.png: zip-damaged',
      'a.zip/IMG_1.jpg: heic',
      'a.zip/empty.png: empty-file',
      'a.zip/good.png: png',
    ]);
  });

  test('an entry that claims more than 25 MB is told before it is unpacked', async () => {
    const content = Buffer.concat([PNG, Buffer.alloc(30_000)]);
    const parts = [{ name: 'a.png', content, declaredBytes: 40_000_000 }];
    expect(await outcomes(zip('a.zip', parts))).toEqual(['a.zip/a.png: file-too-large 39']);
  });
});

test('no more than 2,000 files are taken at once, and that there are more is told', async () => {
  const parts = [...Array(1500)].map((_, at) => ({ name: `${at}.png`, content: JPEG, method: 0 }));
  const some = await takeFiles([zip('a.zip', parts), given('b.png', PNG)]);
  expect([some.files.length, some.more]).toEqual([1501, false]);
  const many = await takeFiles([zip('a.zip', parts), zip('b.zip', parts)]);
  expect([many.files.length, many.more]).toEqual([2000, true]);
});

test('a file that is gone, and a folder that could not be opened, are told', async () => {
  const gone = new File(['x'], 'a.png');
  gone.slice = () => {
    const part = new Blob(['x']);
    part.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    return part;
  };
  expect(await outcomes({ file: gone, path: 'a.png' }, { file: null, path: '班级/锁着' })).toEqual([
    'a.png: unreadable',
    '班级/锁着: unreadable',
  ]);
});

test('of an archive only what is opened is read, one file at a time', async () => {
  const parts = [...Array(500)].map((_, at) => ({ name: `${at}.png`, content: PNG, method: 0 }));
  const archive = new File([makeZip(parts)], 'a.zip');
  const read: number[] = [];
  const slice = archive.slice.bind(archive);
  archive.slice = (from = 0, to = archive.size) => {
    read.push(to - from);
    return slice(from, to);
  };
  archive.arrayBuffer = () => Promise.reject(new Error('read as a whole'));
  const { files } = await takeFiles([{ file: archive, path: 'a.zip' }]);
  expect(files).toHaveLength(500);
  // the first bytes, the end, the directory
  expect(read).toHaveLength(3);
  read.length = 0;
  expect(await files[317]?.open()).toMatchObject({ ok: true, kind: 'png' });
  expect(Math.max(...read)).toBeLessThan(PNG.length + 100);
});

test('no bytes make it reject, and every file has an outcome', async () => {
  const archive = makeZip([
    { name: 'a.png', content: PNG.subarray(0, 400) },
    { name: '张三.png', content: JPEG, method: 0 },
  ]);
  const changed = fc
    .array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 6 })
    .map((changes) => {
      const bytes = Uint8Array.from(archive);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 80 }), changed);
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      expect((await outcomes(given('a', content))).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
