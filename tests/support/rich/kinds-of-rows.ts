import {
  ALL,
  GRIDS,
  HEADER,
  LIN,
  type ListKind,
  NO_ROW,
  plain,
  SU,
  student,
  TABLES,
  TAO,
  THREE,
  three,
} from './list-kind';

const KINDS_OF_COLUMNS: readonly ListKind[] = [
  plain(
    '原、现两列（原专业、现专业）',
    GRIDS,
    [[...HEADER, '原专业', '现专业'], ...THREE.map((own) => [...own, '网络工程', '软件工程'])],
    [2, 3, 4],
    /several-columns/u,
  ),
  {
    what: '男、女两列，打勾',
    formats: GRIDS,
    sheet: {
      rows: [
        ['学号', '姓名', '男', '女', '身份证号'],
        ...THREE.map(([no, name, gender, id]) => [
          no,
          name,
          gender === '男' ? '√' : null,
          gender === '女' ? '√' : null,
          id,
        ]),
      ],
    },
    students: THREE.map(([studentNo, name, , idNumber], at) => ({
      row: at + 2,
      values: { studentNo, name, idNumber },
    })),
    says: /ticked-columns/u,
  },
  plain(
    '不核对的列（曾用名、备注）',
    TABLES,
    [
      [...HEADER, '曾用名', '备注'],
      [...LIN, null, '休学'],
      [...SU, '苏川', null],
      [...TAO, null, null],
    ],
    [2, 3, 4],
    /columns-unused/u,
  ),
  plain(
    '有内容而没有列名的列',
    GRIDS,
    [HEADER, [...LIN, null], [...SU, '转专业'], [...TAO, null]],
    [2, 3, 4],
    /columns-unnamed/u,
  ),
];

/** Several lists in one, and rows that are no student’s. */
export const KINDS_OF_ROWS: readonly ListKind[] = [
  plain('普通名单', ALL, [HEADER, ...THREE], [2, 3, 4]),
  {
    what: '下面另有一块，列的次序不同',
    formats: TABLES,
    sheet: {
      rows: [HEADER, LIN, SU, ['姓名', '学号', '身份证号', '性别'], [TAO[1], TAO[0], TAO[3], TAO[2]]],
    },
    students: three(2, 3, 5),
    says: /blocks/u,
  },
  {
    what: '下面的一块列名更多',
    formats: GRIDS,
    sheet: {
      rows: [
        ['学号', '姓名', null, null, null],
        [LIN[0], LIN[1], null, null, null],
        ['姓名', '学号', '性别', '身份证号', '民族'],
        [SU[1], SU[0], SU[2], SU[3], '汉族'],
        [TAO[1], TAO[0], TAO[2], TAO[3], '汉族'],
      ],
    },
    students: [
      student(2, LIN.slice(0, 2)),
      student(4, SU, { ethnicity: '汉族' }),
      student(5, TAO, { ethnicity: '汉族' }),
    ],
    says: /blocks/u,
  },
  {
    what: '左右两栏',
    formats: GRIDS,
    sheet: {
      rows: [
        [...HEADER, ...HEADER],
        [...LIN, ...SU],
        [...TAO, ...NO_ROW, null],
      ],
    },
    students: [student(2, LIN), student(2, SU), student(3, TAO)],
    says: /joined/u,
  },
  {
    what: '左右三栏，中间空一列',
    formats: GRIDS,
    sheet: {
      rows: [
        [...HEADER, null, ...HEADER, null, ...HEADER],
        [...LIN, null, ...SU, null, ...TAO],
      ],
    },
    students: [student(2, LIN), student(2, SU), student(2, TAO)],
    says: /joined/u,
  },
  plain(
    '代码行在列名上',
    GRIDS,
    [['XH', 'XM', 'XB', 'SFZH'], HEADER, ...THREE],
    [3, 4, 5],
    /repeated-headers/u,
  ),
  plain(
    '代码行在列名下',
    TABLES,
    [HEADER, ['XH', 'XM', 'XB', 'SFZH'], ...THREE],
    [3, 4, 5],
    /repeated-headers/u,
  ),
  plain('必填行', TABLES, [HEADER, ['必填', '必填', '选填', '必填'], ...THREE], [3, 4, 5], /other-rows/u),
  plain(
    '填写规则行',
    TABLES,
    [HEADER, ['文本，15位', '与身份证一致', '男/女', '18位'], ...THREE],
    [3, 4, 5],
    /other-rows/u,
  ),
  plain(
    '示例行',
    TABLES,
    [HEADER, ['例：2026001', '例：张三', '男', '18位'], ...THREE],
    [3, 4, 5],
    /example-rows/u,
  ),
  plain(
    '重复的表头，写法不同',
    TABLES,
    [HEADER, LIN, ['学 号', '姓　名', '性 别', '证件号码'], SU, TAO],
    [2, 4, 5],
    /repeated-headers|blocks/u,
  ),
  plain(
    '班级行、人数行',
    TABLES,
    [
      HEADER,
      ['软件工程2026级1班', ...NO_ROW],
      LIN,
      SU,
      ['班级：软工2班', null, '男16人', null],
      TAO,
      ['辅导员：陈知行', ...NO_ROW],
      ['合计', '3人', null, null],
    ],
    [3, 4, 6],
    /total-rows/u,
  ),
  plain(
    '打印分页：标题、页码、表头',
    GRIDS,
    [
      ['2026级学生名单', ...NO_ROW],
      HEADER,
      LIN,
      ['第1页', ...NO_ROW],
      ['2026级学生名单', ...NO_ROW],
      HEADER,
      SU,
      TAO,
    ],
    [3, 7, 8],
    /remark-rows/u,
  ),
  plain(
    '预填序号的空行',
    GRIDS,
    [
      ['序号', ...HEADER],
      ...THREE.map((own, at) => [`${at + 1}`, ...own]),
      ...[4, 5, 6].map((at) => [`${at}`, null, ...NO_ROW]),
    ],
    [2, 3, 4],
    /numbered-rows/u,
  ),
  {
    what: '左右两栏，右栏的列次序不同',
    formats: GRIDS,
    sheet: {
      rows: [
        ['学号', '姓名', null, '姓名', '学号'],
        [LIN[0], LIN[1], null, SU[1], SU[0]],
        [TAO[0], TAO[1], null, null, null],
      ],
    },
    students: [student(2, LIN.slice(0, 2)), student(2, SU.slice(0, 2)), student(3, TAO.slice(0, 2))],
    says: /joined/u,
  },
  {
    what: '左右两栏，右栏的列名写法不同',
    formats: GRIDS,
    sheet: {
      rows: [
        ['学号', '姓名', '学生学号', '学生姓名'],
        [LIN[0], LIN[1], SU[0], SU[1]],
        [TAO[0], TAO[1], null, null],
      ],
    },
    students: [student(2, LIN.slice(0, 2)), student(2, SU.slice(0, 2)), student(3, TAO.slice(0, 2))],
    says: /joined/u,
  },
  {
    what: '左右几栏，只有序号和姓名',
    formats: GRIDS,
    sheet: {
      rows: [
        ['序号', '姓名', '序号', '姓名', '序号', '姓名'],
        ['1', LIN[1], '2', SU[1], '3', TAO[1]],
      ],
    },
    students: [LIN, SU, TAO].map(([, name]) => ({ row: 2, values: { name } })),
    says: /joined/u,
  },
  plain(
    '只有 * 的行、编号的行',
    TABLES,
    [HEADER, ['*', '*', null, '*'], ['1', '2', '3', '4'], ...THREE],
    [4, 5, 6],
    /other-rows/u,
  ),
  plain(
    '男、女人数的行，括号里的话',
    TABLES,
    [HEADER, LIN, [null, '（曾用名林夏）', null, null], SU, TAO, ['男', '1', '女', '2']],
    [2, 4, 5],
    /other-rows/u,
  ),
  ...KINDS_OF_COLUMNS,
];
