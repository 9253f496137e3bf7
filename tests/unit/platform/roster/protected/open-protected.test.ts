import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { openProtected } from '@/lib/platform/roster/protected/open-protected';
import { encryptedWorkbook } from '@/tests/support/bad-files';
import { makeLockedXls, type XlsLock } from '@/tests/support/lock-xls';
import { type AesBits, lockAsIn2007 } from '@/tests/support/lock-xlsx';
import { makeXls } from '@/tests/support/make-xls';
import { makeSheet } from '@/tests/support/make-xlsx';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const rows = [
  ['学号', '姓名'],
  ...Array.from({ length: 300 }, (_, index) => [`2220263210620${index + 100}`, '林知夏']),
];

/** Encrypted by the library, with so few rounds that a test need not wait. */
async function sealed(password: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [{ name: '名单', rows }],
    encryption: { password, spinCount: 50 },
  } as never);
  return new Uint8Array(bytes);
}

test('a workbook that asks nobody for a password is read like any other', async () => {
  const file = await sealed('VelvetSweatshop');
  expect((await openProtected(file))?.slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  const result = await parseRosterFile(file, '名单.xlsx');
  expect(result.ok && result.roster.rows.length).toBe(300);
});

test('one with a password of somebody stays closed', async () => {
  expect(await openProtected(await sealed('somebody'))).toBeNull();
  expect(await parseRosterFile(await sealed('somebody'), '名单.xlsx')).toMatchObject({
    refusal: 'encrypted',
  });
});

test.each<[string, Uint8Array]>([
  ['no compound file', new Uint8Array(100)],
  ['an encrypted file that says nothing of how', encryptedWorkbook()],
  ['an .xls', new Uint8Array(readFileSync('tests/rosters/cases/48-xlwt.xls'))],
])('%s is not opened', async (_, bytes) => {
  expect(await openProtected(Uint8Array.from(bytes))).toBeNull();
});

test('a damaged one stays closed', async () => {
  const file = await sealed('VelvetSweatshop');
  const cut = file.slice(0, file.length - 3000);
  expect((await parseRosterFile(cut, '名单.xlsx')).ok).toBe(false);
});

/** Enough for blocks of 1,024 bytes, texts cut into several records, and a second sheet. */
const workbook = {
  sheets: [
    {
      name: '名单',
      rows: rows.map(([number = '', name = ''], index) => [number, `${name}${'·夏'.repeat(index % 5)}`]),
    },
    { name: '另一张', rows: [['甲'], ['乙']] },
  ],
};
const LOCKS: readonly XlsLock[] = ['md5', 'sha1-40', 'sha1-128'];

test.each(LOCKS)('an .xls that asks nobody for a password is read as if it had none: %s', async (lock) => {
  const locked = await parseRosterFile(makeLockedXls(workbook, lock, 'VelvetSweatshop'), '名单.xls');
  const plain = await parseRosterFile(makeXls(workbook), '名单.xls');
  expect(locked.ok && locked.roster.rows.length).toBe(300);
  expect(locked).toEqual(plain);
});

test.each<XlsLock>([...LOCKS, 'xor'])(
  'an .xls with a password of somebody stays closed: %s',
  async (lock) => {
    const file = makeLockedXls(workbook, lock, 'somebody');
    expect(await openProtected(file)).toBeNull();
    expect(await parseRosterFile(file, '名单.xls')).toMatchObject({ refusal: 'encrypted' });
  },
);

test('an .xls that LibreOffice locked', async () => {
  const file = new Uint8Array(readFileSync('tests/unit/platform/roster/libreoffice-default-password.xls'));
  const result = await parseRosterFile(file, '名单.xls');
  expect(
    result.ok && result.roster.rows.map(({ values }) => [values.studentNo, values.name, values.major]),
  ).toEqual(
    Array.from({ length: 40 }, (_, index) => [
      `222026321062${index + 100}`,
      index % 2 === 1 ? '林知夏' : '苏映川',
      `软件工程（第${index}组）`,
    ]),
  );
});

test.each<AesBits>([128, 192, 256])('a workbook locked as in 2007, with %i bits', async (bits) => {
  const plain = makeSheet(rows);
  const locked = lockAsIn2007(plain, 'VelvetSweatshop', bits);
  expect(await openProtected(locked)).toEqual(plain);
  const result = await parseRosterFile(locked, '名单.xlsx');
  expect(result.ok && result.roster.rows.length).toBe(300);
  expect(await openProtected(lockAsIn2007(plain, 'somebody', bits))).toBeNull();
});

/** Places of the lock's record, and of the stream behind it. */
test.each(LOCKS)('a locked .xls that is damaged is refused or read, and throws nothing: %s', async (lock) => {
  const whole = makeLockedXls(workbook, lock, 'VelvetSweatshop');
  for (let at = 1040; at < 1300; at += 4) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const result = await parseRosterFile(damaged, '名单.xls');
    expect(result.ok ? result.roster.rows.length : 0, String(at)).toBeLessThanOrEqual(300);
  }
});
