import { constants, deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { makeSheet, xlsxParts } from './make-xlsx';

export const HEADER = ['学号', '姓名', '身份证号', '专业'];
export const LIN = ['222026321062001', '林知夏', '500109200603180029', '计算机科学与技术'];
export const OUYANG = ['222026321062003', '欧阳子墨', '510104200611302313', '软件工程'];

export function csv(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(rows.map((row) => `${row.join(',')}\n`).join(''));
}

function zip(parts: Zippable): Buffer {
  return Buffer.from(zipSync(parts));
}

/** What a word processor saves: a zip, but no workbook. */
export function wordDocument(): Buffer {
  return zip({
    'word/document.xml': Buffer.from('<document/>'),
    '[Content_Types].xml': Buffer.from('<Types/>'),
  });
}

/** The first bytes of a program for Windows. */
export function program(): Buffer {
  return Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510)]);
}

/** A workbook with a password is a compound file with an entry of this name. */
export function encryptedWorkbook(): Buffer {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 640);
  return bytes;
}

export function halfWorkbook(): Buffer {
  const whole = Buffer.from(makeSheet([HEADER, LIN, OUYANG]));
  return whole.subarray(0, whole.length / 2);
}

const BOMB_NAME = 'xl/worksheets/sheet1.xml';

/** A megabyte that unpacks to a gigabyte of blanks, as the first sheet; the directory claims `declared` bytes. */
export function bombWorkbook(declared: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1_000_000, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([
    ...Array.from({ length: 1000 }, () => piece),
    deflateRawSync(Buffer.alloc(0)),
  ]);
  const parts = xlsxParts({ sheets: [{ name: '名单', rows: [HEADER, LIN] }] });
  const made = zip({ ...parts, [BOMB_NAME]: [packed, { level: 0 }] });
  const inDirectory = made.lastIndexOf(BOMB_NAME) - 46;
  const atStart = made.readUInt32LE(inDirectory + 42);
  // written as stored; said to be deflated
  made.writeUInt16LE(8, inDirectory + 10);
  made.writeUInt16LE(8, atStart + 8);
  made.writeUInt32LE(declared, inDirectory + 24);
  made.writeUInt32LE(declared, atStart + 22);
  return made;
}

export const TOO_MANY = 200_001;

export function longCsv(count: number): Buffer {
  return Buffer.from(
    `学号,姓名\n${Array.from({ length: count }, (_, index) => `9${index},某某\n`).join('')}`,
  );
}
