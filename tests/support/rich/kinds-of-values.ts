import {
  ALL,
  column,
  HEADER,
  LIN,
  type ListKind,
  SHEETS,
  SU,
  student,
  TABLES,
  TAO,
  THREE,
  three,
} from './list-kind';
import type { AnyCell, RichCell } from './rich-sheet';

const MAJOR = ['专业', 'major'] as const;
const GRADUATION = ['预毕业日期', 'expectedGraduation'] as const;
const ENROLLED = ['入学日期', 'enrollDate'] as const;
const EXAMINEE = ['考生号', 'examineeNo'] as const;
function formulas(formula: NonNullable<RichCell['formula']>): readonly AnyCell[] {
  return ['汉族', '苗族', '汉族'].map((shown) => ({ shown, formula }));
}
const PEOPLES = ['汉族', '苗族', '汉族'];
const PEOPLE = ['民族', 'ethnicity'] as const;
const NO_RESULT = /no-result|empty-columns/u;

function merged(title: string, key: string, value: string): ListKind {
  return {
    what: `向下合并：${title}`,
    formats: [...SHEETS, 'HTML'],
    sheet: {
      rows: [
        [...HEADER, title],
        [...LIN, value],
        [...SU, null],
        [...TAO, null],
      ],
      merges: [{ column: 4, firstRow: 2, lastRow: 4 }],
    },
    students: THREE.map((own, index) => student(index + 2, own, { [key]: value })),
    says: /merged-cells/u,
  };
}

/** Cells that show something else than they hold. */
export const KINDS_OF_VALUES: readonly ListKind[] = [
  merged('专业', 'major', '软件工程'),
  merged('班级', 'className', '软工1班'),
  merged('学院', 'branch', '计算机学院'),
  merged('层次', 'level', '本科'),
  merged('学制', 'duration', '4'),
  merged('入学日期', 'enrollDate', '20260901'),
  {
    what: '向下合并的两列，下面的行另有值',
    formats: [...SHEETS, 'HTML'],
    sheet: {
      rows: [
        [...HEADER, '专业', '层次'],
        [...LIN, '软件工程', '本科'],
        [...SU, null, null],
        [...TAO, '网络工程', '专科'],
      ],
      merges: [4, 5].map((at) => ({ column: at, firstRow: 2, lastRow: 3 })),
    },
    students: [
      student(2, LIN, { major: '软件工程', level: '本科' }),
      student(3, SU, { major: '软件工程', level: '本科' }),
      student(4, TAO, { major: '网络工程', level: '专科' }),
    ],
    says: /merged-cells/u,
  },
  column(
    '只显示年月的日期',
    ALL,
    GRADUATION,
    [47635, 47635, 47635].map((number) => ({
      shown: '2030年6月',
      number,
      format: 'yyyy"年"m"月"',
      moment: '2030-06-01',
    })),
    ['203006', '203006', '203006'],
    /年月/u,
  ),
  column(
    '补零的数字格式',
    ALL,
    EXAMINEE,
    [26500109, 26500110, 26500111].map((number) => ({
      shown: `000000${number}`,
      number,
      format: '00000000000000',
    })),
    ['00000026500109', '00000026500110', '00000026500111'],
  ),
  column(
    '带前缀的数字格式',
    ALL,
    EXAMINEE,
    [101, 102, 103].map((number) => ({ shown: `2026000${number}`, number, format: '"2026"000000' })),
    ['2026000101', '2026000102', '2026000103'],
  ),
  column(
    '差几十秒到零点的日期',
    SHEETS,
    ENROLLED,
    [0, 1, 2].map(() => ({
      shown: '2026-08-31',
      number: 46265.9995,
      format: 'yyyy-mm-dd',
      moment: '2026-08-31T23:59:17',
    })),
    ['20260831', '20260831', '20260831'],
    /near-midnight/u,
  ),
  column(
    '数字末尾的 .0',
    ALL,
    ['学制', 'duration'],
    ['4.0', '4.0', '4.0'],
    ['4', '4', '4'],
    /decimal-zeros/u,
  ),
  {
    what: '18 位号码存成数字',
    formats: SHEETS,
    sheet: {
      rows: [
        HEADER,
        ...THREE.map(([no, name, gender, id]) => [
          no,
          name,
          gender,
          { shown: '5.00109E+17', number: Number(id), format: '0' },
        ]),
      ],
    },
    students: three(2, 3, 4),
    says: /digits-lost/u,
  },
  column('公式，有结果', SHEETS, PEOPLE, formulas('right'), PEOPLES),
  column('共享公式，有结果', ['.xlsx', '.xls'], PEOPLE, formulas('shared'), PEOPLES),
  column('数组公式，有结果', ['.xlsx', '.xls'], PEOPLE, formulas('array'), PEOPLES),
  column('公式，从没算过', SHEETS, PEOPLE, formulas('never'), PEOPLES, NO_RESULT),
  column('公式，结果存成 0', SHEETS, PEOPLE, formulas('zero'), PEOPLES, NO_RESULT),
  column('公式，结果存成空', SHEETS, PEOPLE, formulas('empty'), PEOPLES, NO_RESULT),
  column('整列是空的', TABLES, MAJOR, [null, null, null], [], /empty-columns/u),
  column(
    '有的行没有值',
    ALL,
    MAJOR,
    ['软件工程', null, '软件工程'],
    ['软件工程', undefined, '软件工程'],
    /missing-values/u,
  ),
  {
    what: '性别全是 0',
    formats: ALL,
    sheet: { rows: [HEADER, ...THREE.map(([no, name, , id]) => [no, name, '0', id])] },
    students: THREE.map(([no, name, , id], index) => student(index + 2, [no, name, '0', id])),
    says: /gender-unknown/u,
  },
  column(
    '“同上”“〃”“待定”',
    ALL,
    MAJOR,
    ['软件工程', '同上', '待定'],
    ['软件工程', undefined, undefined],
    /missing-values/u,
  ),
];
