import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { HEAD_SHEET } from '@/lib/core/roster/columns/read-head';
import { DEFAULT_SCHOOL } from '@/lib/core/roster/model/default-head';

/** A column of the template: the notice's twelve, in the order in which people know them. */
interface TemplateColumn {
  readonly field: TextFieldKey;
  readonly title: string;
  /** a made-up student's */
  readonly sample: string;
  /** characters */
  readonly width: number;
}

export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  { field: 'studentNo', title: '学号', sample: '222026000000000', width: 18 },
  { field: 'name', title: '姓名', sample: '示例学生', width: 14 },
  { field: 'gender', title: '性别', sample: '女', width: 6 },
  { field: 'birthDate', title: '出生日期', sample: '20080229', width: 12 },
  { field: 'idNumber', title: '证件号码', sample: '500109200802290028', width: 22 },
  { field: 'ethnicity', title: '民族', sample: '汉族', width: 10 },
  { field: 'examineeNo', title: '考生号', sample: '26500109000000', width: 18 },
  { field: 'level', title: '层次', sample: '本科', width: 8 },
  { field: 'major', title: '专业', sample: '计算机科学与技术', width: 24 },
  { field: 'duration', title: '学制', sample: '4', width: 6 },
  { field: 'enrollDate', title: '入学日期', sample: '20260901', width: 12 },
  { field: 'expectedGraduation', title: '预毕业日期', sample: '20300630', width: 14 },
];

function sampleOf(field: TextFieldKey): string | undefined {
  return TEMPLATE_COLUMNS.find((column) => column.field === field)?.sample;
}

/** Whether a row is the template's sample: somebody filled in the template and left the sample where it was. */
function isSample({ values }: ExpectedRecord): boolean {
  return values.name === sampleOf('name') && values.idNumber === sampleOf('idNumber');
}

/**
 * The rows without the template's sample, and the sample's rows. A file that holds nothing else keeps it: somebody
 * tries the template as it is.
 */
export function leaveOutSample(rows: readonly ExpectedRecord[]): {
  readonly rows: readonly ExpectedRecord[];
  readonly samples: readonly ExpectedRecord[];
} {
  const students = rows.filter((row) => !isSample(row));
  return students.length === 0 ? { rows, samples: [] } : { rows: students, samples: rows.filter(isSample) };
}

export const ROSTER_SHEET = '名册';

/** Rows of the sheet that says what the roster is about. A hint stands in a row of its own: next to a name it would be its value. */
export const TEMPLATE_HEAD: { readonly name: string; readonly rows: readonly (readonly string[])[] } = {
  name: HEAD_SHEET,
  rows: [
    ['下面每一行：第一列是名称，请不要改；第二列填内容，空着的用默认值。只有一格的行是提示。'],
    [],
    ['学校', DEFAULT_SCHOOL],
    ['提示：要与学信网逐字相同的学校名称，不要有空格。'],
    ['班级', ''],
    ['截止时间', ''],
    ['提示：写成 2026-09-29 17:00；只写日期则到当天 23:59。'],
    ['联系方式', ''],
    ['提示：有问题找谁，例如“学院教务办 张老师 023-68250000”。'],
    ['场次码', ''],
    [
      '提示：第一次载入时空着。换电脑或清空后再载入、要继续收之前分发的文件的确认图时，填分发时显示的场次码。',
    ],
    [],
    ['建议：姓名', ''],
    ['建议：性别', ''],
    ['建议：出生日期', ''],
    ['建议：民族', ''],
    ['建议：证件号码', ''],
    ['建议：专业', ''],
    ['提示：该项不一致时学生该怎么办，代替默认文字；其他项目照此加行。'],
    [],
    [`填写“${ROSTER_SHEET}”工作表：`],
    ['每位学生一行。第 2 行是示例，请改写或删除；忘了删除也不会当作学生。'],
    ['各列都已设为文本格式。证件号码写满 18 位；日期写成 20260901 或 2026-09-01；性别写 男 或 女。'],
    ['专业：新生填录取专业。没有的项目可以空着，或删去整列；可以加“班级”“学院”等列。'],
  ],
};
