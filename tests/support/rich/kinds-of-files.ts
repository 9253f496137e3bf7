import { makeLockedXls } from '@/tests/support/lock-xls';
import { lockAsIn2007 } from '@/tests/support/lock-xlsx';
import { makeDbf } from '@/tests/support/make-dbf';
import { makeSheet } from '@/tests/support/make-xlsx';
import { GRIDS, HEADER, LIN, type ListKind, SHEETS, SU, TAO, THREE, three } from './list-kind';
import type { FormatName } from './write-format';

/** What stands around the list. */
export const KINDS_OF_FILES: readonly ListKind[] = [
  {
    what: '“说明”表是填写要求',
    formats: SHEETS,
    sheet: {
      rows: [HEADER, ...THREE],
      guide: [
        ['列名', '说明'],
        ['学校名称', '填写全称'],
        ['班级', '必填'],
        ['学号', '15位'],
      ],
    },
    students: three(2, 3, 4),
    says: /head-ignored/u,
  },
  {
    what: '“说明”表是文件的说明',
    formats: SHEETS,
    sheet: {
      rows: [HEADER, ...THREE],
      guide: [
        ['学校', '西南大学'],
        ['班级', '软工1班'],
      ],
    },
    students: three(2, 3, 4),
    says: /head-taken/u,
    className: '软工1班',
  },
  {
    what: '隐藏的行',
    formats: [...SHEETS, 'HTML'],
    sheet: { rows: [HEADER, ...THREE], hiddenRows: [3] },
    students: three(2, 3, 4),
    says: /hidden-rows/u,
  },
  {
    what: '筛选掉的行',
    formats: SHEETS,
    sheet: { rows: [HEADER, ...THREE], hiddenRows: [2, 4], filtered: true },
    students: three(2, 3, 4),
    says: /hidden-rows/u,
  },
  {
    what: '隐藏的列',
    formats: [...SHEETS, 'HTML'],
    sheet: { rows: [HEADER, ...THREE], hiddenColumns: [2] },
    students: three(2, 3, 4),
    says: /hidden-columns/u,
  },
  {
    what: '批注',
    formats: SHEETS,
    sheet: {
      rows: [
        HEADER,
        [{ shown: LIN[0], comment: '222026324062099' }, { shown: LIN[1], comment: '已核对' }, LIN[2], LIN[3]],
        SU,
        TAO,
      ],
    },
    students: three(2, 3, 4),
  },
  {
    what: '拼音（注音）',
    formats: ['.xlsx', '.ods', 'XML 2003', 'HTML'],
    sheet: { rows: [HEADER, [LIN[0], { shown: LIN[1], phonetic: 'lin' }, LIN[2], LIN[3]], SU, TAO] },
    students: three(2, 3, 4),
  },
  {
    what: '行列转置',
    formats: GRIDS,
    sheet: { rows: HEADER.map((title, at) => [title, ...THREE.map((own) => own[at] ?? null)]) },
    students: [],
    refused: /transposed/u,
  },
  {
    what: '小数位里有杂字节的 DBF、已删除的记录',
    formats: ['.dbf'],
    sheet: { rows: [HEADER, ...THREE] },
    students: three(2, 3, 4),
    bytes: junkDbf,
    says: /deleted-records/u,
  },
  {
    what: '加了保护、打开时不问密码的文件',
    formats: ['.xlsx', '.xls'],
    sheet: { rows: [HEADER, ...THREE] },
    students: three(2, 3, 4),
    bytes: lockedFile,
  },
];

function lockedFile(format: FormatName): Uint8Array<ArrayBuffer> {
  const rows = [HEADER, ...THREE];
  return format === '.xls'
    ? makeLockedXls({ sheets: [{ name: '名单', rows }] }, 'sha1-128', 'VelvetSweatshop')
    : lockAsIn2007(makeSheet(rows), 'VelvetSweatshop', 128);
}

function junkDbf(): Uint8Array<ArrayBuffer> {
  const fields = ['XH', 'XM', 'XB', 'SFZH'].map((name) => ({ name, bytes: 40 }));
  const bytes = makeDbf({ fields, records: [...THREE, ['222026324062014', '已删', '男', '']], deleted: [3] });
  for (let field = 0; field < fields.length; field += 1) bytes[32 + field * 32 + 17] = 0xcd;
  return bytes;
}
