import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeCell, makeSheet } from '@/tests/support/make-xlsx';

const ROWS = 10_000;
const RUNS = 5;

export const ROSTER_READERS = ['validated', 'reader-alone'] as const;
export type RosterReader = (typeof ROSTER_READERS)[number];

/** What one process measured of itself. */
export interface RosterRun {
  readonly rows: number;
  readonly seconds: number;
  /** largest resident set of the whole process, Node itself included */
  readonly peakMegabytes: number;
}

export interface RosterFigures {
  readonly rows: number;
  readonly fileBytes: number;
  /** bytes to validated records, as the extension does it; median of the runs */
  readonly validated: RosterRun;
  /** the workbook library by itself, all sheets to rows of values; median of the runs */
  readonly readerAlone: RosterRun;
}

export const BENCH_HEADER = [
  ...['考生号', '学号', '姓名', '性别', '身份证号', '出生日期', '民族', '院校名称', '学院', '专业'],
  ...['班级', '学制', '层次', '学历类别', '学习形式', '入学日期', '预毕业日期', '政治面貌', '生源地', '备注'],
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Made-up numbers with a right check digit. */
const idNumber = (index: number): string => {
  const digits = `5001092006${String((index % 12) + 1).padStart(2, '0')}18${String(Math.floor(index / 12) % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
};

/** Made-up student number `index`, in the order of BENCH_HEADER. */
export const madeRow = (index: number): readonly MadeCell[] => {
  const id = idNumber(index);
  return [
    `26500109${String(index).padStart(6, '0')}`,
    `222026321${String(index).padStart(6, '0')}`,
    `林${String.fromCharCode(0x4e00 + (index % 5000))}夏`,
    Number(id[16]) % 2 === 1 ? '男' : '女',
    id,
    id.slice(6, 14),
    '汉族',
    '西南大学',
    '计算机与信息科学学院',
    '计算机科学与技术',
    `计科2026级${index % 40}班`,
    4,
    '本科',
    '普通高等教育',
    '普通全日制',
    { serial: 46266 },
    '20300630',
    '共青团员',
    '重庆市',
    null,
  ];
};

const runOnce = (reader: RosterReader, path: string): RosterRun => {
  const child = join(import.meta.dirname, 'roster-run.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', child, reader, path], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as RosterRun;
};

const median = (runs: readonly RosterRun[]): RosterRun => {
  const [middle] = runs.toSorted((a, b) => a.seconds - b.seconds).slice(Math.floor(runs.length / 2));
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/** Reading 10,000 rows × 20 columns of .xlsx, each run in a process of its own, beside the library alone. */
export const benchRoster = (): RosterFigures => {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  try {
    const path = join(folder, 'roster.xlsx');
    const bytes = makeSheet([BENCH_HEADER, ...Array.from({ length: ROWS }, (_, index) => madeRow(index))]);
    writeFileSync(path, bytes);
    const runs = (reader: RosterReader) => median(Array.from({ length: RUNS }, () => runOnce(reader, path)));
    return {
      rows: ROWS,
      fileBytes: bytes.length,
      validated: runs('validated'),
      readerAlone: runs('reader-alone'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
