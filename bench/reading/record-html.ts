import type { TextFieldKey } from '@/lib/core/record/fields';
import { TEXT_FIELD_KEYS } from '@/lib/core/record/fields';
import type { Values } from './people';

export const LAYOUTS = ['one-column', 'two-columns', 'ruled', 'two-columns-ruled', 'shaded-labels'] as const;
export type BenchLayout = (typeof LAYOUTS)[number];
export const BACKGROUNDS = ['plain', 'zebra', 'watermark', 'gradient', 'dark'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** Not used where thresholds are chosen. */
export const REPORT_LAYOUT: BenchLayout = 'shaded-labels';
export const REPORT_BACKGROUND: Background = 'gradient';

const LABELS: Readonly<Partial<Record<TextFieldKey, string>>> = {
  name: '姓名',
  gender: '性别',
  birthDate: '出生日期',
  ethnicity: '民族',
  idNumber: '证件号码',
  school: '学校名称',
  level: '层次',
  major: '专业',
  duration: '学制',
  educationType: '学历类别',
  studyForm: '学习形式',
  branch: '分院',
  className: '班级',
  studentNo: '学号',
  enrollDate: '入学日期',
  expectedGraduation: '预计毕业日期',
  status: '学籍状态',
};

const STYLES: Readonly<Record<Background, string>> = {
  plain: 'body{background:#fff;color:#333}',
  zebra: 'body{background:#fff;color:#222} tr:nth-child(odd){background:#eef3f0}',
  watermark:
    'body{background:#fff;color:#333} main::before{content:"学信网 学信网 学信网 学信网";position:absolute;left:20px;top:120px;font-size:46px;color:#0001;transform:rotate(-18deg);white-space:nowrap}',
  gradient: 'body{color:#2a2a2a} main{background:linear-gradient(120deg,#fff,#dfeaf5)}',
  dark: 'body{background:#1d2025;color:#dcdfe4}',
};

export interface RecordLook {
  readonly layout: BenchLayout;
  readonly background: Background;
  readonly font: string;
  /** CSS px */
  readonly size: number;
}

/** A page with one record in `main`; every value stands in a span with its key. */
export function recordHtml(shown: Values, { layout, background, font, size }: RecordLook): string {
  const keys = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined && shown[key] !== undefined);
  const perRow = layout.startsWith('two-columns') ? 2 : 1;
  const rows: string[] = [];
  for (let from = 0; from < keys.length; from += perRow) {
    rows.push(
      `<tr>${keys
        .slice(from, from + perRow)
        .map((key) => cells(key, shown))
        .join('')}</tr>`,
    );
  }
  const rules = layout.includes('ruled') ? 'td,th{border:1px solid #bbb}' : '';
  const shaded = layout === 'shaded-labels' ? 'th{background:#0001}' : '';
  return `<!doctype html><html lang="zh-CN"><style>body{margin:0;font:${size}px '${font}'}
    main{display:inline-block;position:relative;padding:18px;overflow:hidden} table{border-collapse:collapse}
    td,th{padding:${Math.round(size * 0.45)}px 12px;text-align:left;font-weight:normal;white-space:nowrap}
    td{min-width:${14 * size}px} ${STYLES[background]} ${rules} ${shaded}</style>
    <body><main><table>${rows.join('')}</table></main></body></html>`;
}

const cells = (key: TextFieldKey, shown: Values): string =>
  `<th>${LABELS[key]}：</th><td><span data-key="${key}">${shown[key]}</span></td>`;
