import { type ExpectedFile, judgeRoster } from '@/tests/support/judge-roster';
import { loadAsPerson } from '@/tests/support/load-as-person';
import type { ListKind } from './list-kind';
import { FORMATS, type FormatName, writeFormat } from './write-format';

const TITLES: ExpectedFile['titles'] = {
  studentNo: ['学号', 'XH'],
  name: ['姓名', 'XM'],
  gender: ['性别', 'XB'],
  idNumber: ['身份证号', 'SFZH'],
  examineeNo: ['考生号', 'KSH'],
  major: ['专业', 'ZYMC'],
  level: ['层次', 'CC'],
  duration: ['学制', 'XZ'],
  ethnicity: ['民族', 'MZ'],
  enrollDate: ['入学日期', 'RXRQ'],
  expectedGraduation: ['预毕业日期', 'YJBYRQ'],
  className: ['班级', 'BJ'],
  branch: ['学院', 'FY'],
};

/** Positions in `rows` of a JSON file begin with the first student. */
const FIRST_ROW: Readonly<Partial<Record<FormatName, number>>> = { '.json': -1 };

function expectedOf(kind: ListKind, format: FormatName): ExpectedFile {
  const shift = FIRST_ROW[format] ?? 0;
  const { what, says, refused, students } = kind;
  const told = [
    ...(refused === undefined ? [] : [{ of: 'refusal' as const, says: refused.source }]),
    ...(says === undefined
      ? []
      : [{ of: 'values' as const, fields: Object.keys(TITLES), says: `(?:no-result|empty-columns)` }]),
  ];
  return {
    what,
    told,
    mustTell: says === undefined ? [] : [{ what, says: says.source }],
    head: {},
    may: kind.className === undefined ? {} : { className: [kind.className] },
    // a JSON file names its columns by their keys
    titles: Object.fromEntries(Object.entries(TITLES).map(([key, titles]) => [key, [...titles, key]])),
    students: students.map(({ row, values }) => ({ row: row + shift, ...values })),
  };
}

/** `read`: all of it, with nothing to say; `read-and-told`; `told`: what is not read is said; else nobody says it. */
export type Outcome = 'read' | 'read-and-told' | 'told' | 'silent';

/** What becomes of a kind of list in one format, and what is silent. */
export async function judgeKind(
  kind: ListKind,
  format: FormatName,
): Promise<{ readonly outcome: Outcome; readonly faults: readonly string[] }> {
  const bytes = kind.bytes?.(format) ?? writeFormat(format, kind.sheet);
  const { result, asked } = await loadAsPerson(bytes, `名单.${FORMATS[format]}`);
  const expected = expectedOf(kind, format);
  const { judgement, faults } = judgeRoster(expected, result, asked);
  if (judgement === 'silent' || judgement === 'misfit') return { outcome: 'silent', faults };
  const isWhole = judgeRoster({ ...expected, mustTell: [] }, result, asked).judgement === 'read';
  if (!isWhole) return { outcome: 'told', faults };
  return { outcome: judgement === 'read' ? 'read' : 'read-and-told', faults };
}
