import type { TextFieldKey } from '@/lib/core/fields/fields';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { Values } from './made-up-values';

/** How the rows are arranged. */
export const LAYOUTS = ['one-column', 'two-columns', 'spread-labels', 'photo-beside'] as const;
export type BenchLayout = (typeof LAYOUTS)[number];
export const BACKGROUNDS = [
  'plain',
  'ruled',
  'zebra',
  'watermark',
  'shaded-labels',
  'noise',
  'dark',
  'gradient',
] as const;
/** `green`: white on the gradient of CHSI's phone page (seen 2025); it and `blue` only in the part `wider` and on-green.ts. */
export type Background = (typeof BACKGROUNDS)[number] | 'green' | 'blue';

/** Not used where thresholds are chosen: labels to the right, a photo beside the rows. */
export const REPORT_LAYOUT: BenchLayout = 'photo-beside';
export const REPORT_BACKGROUND: Background = 'gradient';

export interface RecordLook {
  readonly layout: BenchLayout;
  readonly background: Background;
  readonly font: string;
  /** CSS px */
  readonly size: number;
  /** a colon behind every label */
  readonly colon: boolean;
  /** labels are paler than values */
  readonly paleLabels: boolean;
  /** long words break into two lines */
  readonly narrow: boolean;
}

export const LABELS: Readonly<Partial<Record<TextFieldKey, string>>> = {
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

/** Grey grain over everything, a tile of 128 px that depends on nothing but itself. */
const NOISE = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7"/><feColorMatrix type="matrix" values="0 0 0 0 0.4  0 0 0 0 0.4  0 0 0 0 0.4  1.2 0 0 0 -0.35"/></filter><rect width="128" height="128" filter="url(#n)"/></svg>',
);
const WATERMARK = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="260" height="150"><text x="20" y="110" font-size="38" fill="#000" fill-opacity="0.08" transform="rotate(-18 20 110)">学信网</text></svg>',
);

const STYLES: Readonly<Record<Background, string>> = {
  plain: 'body{background:#fff;color:#333}',
  ruled: 'body{background:#fff;color:#333} td,th{border:1px solid #bbb}',
  zebra: 'body{background:#fff;color:#222} tr:nth-child(odd){background:#eef3f0}',
  watermark: `body{background:#fff;color:#333} main{background:url("data:image/svg+xml,${WATERMARK}")}`,
  'shaded-labels': 'body{background:#fff;color:#333} th{background:#e9edf0} td,th{border:1px solid #dfe4e8}',
  noise: `body{background:#fff;color:#333} main::after{content:"";position:absolute;inset:0;background:url("data:image/svg+xml,${NOISE}")}`,
  dark: 'body{background:#1d2025;color:#dcdfe4}',
  gradient: 'body{color:#2a2a2a} main{background:linear-gradient(120deg,#fff,#dfeaf5)}',
  green: 'body{color:#fff} main{background:linear-gradient(120deg,#1faf7f,#3fcb92)}',
  blue: 'body{color:#fff} main{background:linear-gradient(120deg,#1a5fb4,#3584e4)}',
};
/** Of labels that are paler than values, where it is not #777. */
const PALE: Readonly<Partial<Record<Background, string>>> = {
  dark: '#9aa0a8',
  green: '#d5f2e6',
  blue: '#d3e3f8',
};
/** Faces of Han alone. */
const HAS_NO_DIGITS: readonly string[] = ['Droid Sans Fallback'];
const WIDE_WORDS: readonly TextFieldKey[] = ['major', 'branch'];

/** A page with one record in `main`; every value stands in a span with its key. `styleSheet`: of a font that is not the system's. */
export function recordHtml(shown: Values, look: RecordLook, styleSheet: string | null = null): string {
  const { layout, background, font, size } = look;
  const keys = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined && shown[key] !== undefined);
  const perRow = layout === 'two-columns' ? 2 : 1;
  const rows: string[] = [];
  for (let from = 0; from < keys.length; from += perRow) {
    const row = keys.slice(from, from + perRow).map((key) => cells(key, shown, look));
    rows.push(`<tr>${row.join('')}</tr>`);
  }
  const photo = layout === 'photo-beside' ? `<i></i>` : '';
  const fonts = styleSheet === null ? '' : `<link rel="stylesheet" href="${styleSheet}">`;
  return `<!doctype html><html lang="zh-CN">${fonts}<style>body{margin:0;font:${size}px '${font}'${HAS_NO_DIGITS.includes(font) ? ',sans-serif' : ''}}
    main{display:inline-flex;position:relative;padding:18px;overflow:hidden;align-items:start} table{border-collapse:collapse}
    td,th{padding:${Math.round(size * 0.45)}px 12px;text-align:left;font-weight:normal;white-space:nowrap;line-height:1.35}
    td{min-width:${14 * size}px} ${layout === 'photo-beside' ? 'th{text-align:right}' : ''}
    ${look.paleLabels ? `th{color:${PALE[background] ?? '#777'}}` : ''}
    .narrow{white-space:normal;width:${7 * size}px;display:inline-block}
    i{width:${7 * size}px;height:${9 * size}px;margin-left:30px;background:radial-gradient(circle at 50% 38%,#c9a27e 22%,#3b4a5e 24%,#8fa3b5 60%)}
    ${STYLES[background]}</style><body><main><table>${rows.join('')}</table>${photo}</main></body></html>`;
}

function cells(key: TextFieldKey, shown: Values, { layout, colon, narrow }: RecordLook): string {
  const label = LABELS[key] ?? '';
  // 姓　　名: as wide as a label of four characters
  const spread = layout === 'spread-labels' && label.length === 2 ? `${label[0]}　　${label[1]}` : label;
  const value = `<span data-key="${key}">${shown[key]}</span>`;
  const placed = narrow && WIDE_WORDS.includes(key) ? `<div class="narrow">${value}</div>` : value;
  return `<th>${spread}${colon ? '：' : ''}</th><td>${placed}</td>`;
}
