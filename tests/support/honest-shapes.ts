import { SAMPLE_SHOWN } from './sample-record';

/** A page that shows what its text says, in a way that real pages have: its values are in no doubt. */
export interface HonestShape {
  readonly name: string;
  readonly html: string;
}

type Draw = (good: string) => string;

function styled(css: string, below = ''): Draw {
  return (good) =>
    good.replace('</head>', () => `<style>${css}</style></head>`).replace('</body>', () => `${below}</body>`);
}

/** Each of these values in an element of its own. */
function wrapped(by: (value: string) => string, values: readonly string[], css: string): Draw {
  return (good) =>
    values.reduce(
      (html, value) => html.replace(`<td>${value}</td>`, () => `<td>${by(value)}</td>`),
      styled(css)(good),
    );
}

const LABELS = {
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
  studentNo: '学号',
  enrollDate: '入学日期',
  expectedGraduation: '预计毕业日期',
} as const;

/** The record in another markup: `row` for each label and its value. */
function laidOut(css: string, row: (label: string, value: string) => string): Draw {
  const rows = Object.entries(LABELS).map(([field, label]) =>
    row(label, SAMPLE_SHOWN[field as keyof typeof LABELS]),
  );
  return () =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学籍</title><style>body{margin:24px;font:14px/1.6 sans-serif;color:#333}dl,dd{margin:0}${css}</style><body><h1>学籍信息</h1><div class="rec">${rows.join('')}</div></body></html>`;
}

function pair(label: string, value: string): string {
  return `<div class="row"><span class="k">${label}</span><span class="v">${value}</span></div>`;
}

const { name, studentNo, major, level, school, birthDate, gender, ethnicity, idNumber } = SAMPLE_SHOWN;
const ALL = [name, studentNo, major, level, school, birthDate, gender, ethnicity, idNumber];
const span = (value: string): string => `<span class="v">${value}</span>`;

const SHAPES: readonly (readonly [string, Draw])[] = [
  [
    'badges with an icon before them',
    wrapped(
      span,
      [level, gender, ethnicity],
      '.v{padding:1px 8px;border-radius:9px;background:#e6f4ea}.v::before{content:"●";margin-right:5px;font-size:8px}',
    ),
  ],
  [
    'a check mark behind what is verified',
    wrapped(span, [name, idNumber], '.v::after{content:"✓";margin-left:6px;color:#2a7}'),
  ],
  [
    'icons of a font before labels',
    styled('th::before{content:"\\e612";font-family:icons;margin-right:4px}'),
  ],
  [
    'icons of a font behind values',
    wrapped(span, ALL, '.v::after{content:"\\e6a7";font-family:icons;margin-left:8px}'),
  ],
  [
    'cells with an ellipsis that is not needed',
    styled(
      '.mb-table{table-layout:fixed;width:700px}td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
    ),
  ],
  [
    'lines clamped at more than there are',
    wrapped(
      (value) => `<div class="v">${value}</div>`,
      ALL,
      '.v{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}',
    ),
  ],
  ['a head that sticks', styled('.hd{position:sticky;top:0;z-index:5}')],
  ['a cell that sticks at the left', styled('th{position:sticky;left:0;background:#fff}')],
  ['isolated directions', wrapped((value) => `<bdi>${value}</bdi>`, ALL, '')],
  ['marked as plain text', styled('td{unicode-bidi:plaintext}')],
  [
    'an order that keeps each label with its value',
    laidOut(
      '.rec{display:flex;flex-direction:column}.row{display:flex;gap:12px}.row:nth-child(3){order:-1}.k{width:7em;color:#888}',
      pair,
    ),
  ],
  [
    'labels set before by order',
    laidOut('.row{display:flex;gap:12px}.k{order:1;width:7em}.v{order:2}', pair),
  ],
  [
    'tips that come when one points',
    wrapped(
      (value) => `<span class="v">${value}<i>点此复制</i></span>`,
      ALL,
      '.v{position:relative}.v i{position:absolute;left:0;top:110%;visibility:hidden;background:#333;color:#fff}.v:hover i{visibility:visible}',
    ),
  ],
  [
    'tips of a style that come when one points',
    wrapped(
      (value) => `<span class="v" data-tip="说明">${value}</span>`,
      ALL,
      '.v{position:relative}.v:hover::after{content:attr(data-tip);position:absolute;left:0;top:110%}',
    ),
  ],
  ['a title on each value', wrapped((value) => `<span title="${value}">${value}</span>`, ALL, '')],
  [
    'colours that change slowly',
    styled('td,tr{transition:opacity .3s,background .3s}tr:hover{background:#f4f8fb}'),
  ],
  [
    'a record that faded in',
    styled('.main-block{animation:in .01s both}@keyframes in{from{opacity:0}to{opacity:1}}'),
  ],
  ['a body that is zoomed', styled('body{zoom:1.25}')],
  [
    'two columns of text',
    laidOut(
      '.rec{columns:2;max-width:760px}.row{break-inside:avoid;padding:4px 0}.k{display:inline-block;width:7em;color:#888}',
      pair,
    ),
  ],
  [
    'a grid of four',
    laidOut(
      '.rec{display:grid;grid-template-columns:1fr 1fr;gap:8px 24px;max-width:800px}.row{display:grid;grid-template-columns:7em 1fr}',
      pair,
    ),
  ],
  [
    'labels above values in cards',
    laidOut(
      '.rec{display:grid;grid-template-columns:repeat(3,220px);gap:16px}.row{padding:8px;border:1px solid #eee;border-radius:8px}.k,.v{display:block}.k{color:#999;font-size:12px}',
      pair,
    ),
  ],
  [
    'values at the right edge',
    laidOut(
      '.rec{max-width:420px}.row{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #eee}',
      pair,
    ),
  ],
  [
    'values in form fields that cannot be changed',
    laidOut(
      '.row{display:flex;margin:4px 0}.k{width:7em}input{width:280px;border:1px solid #ddd;padding:4px 8px}',
      (label, value) =>
        `<div class="row"><label class="k">${label}</label><input readonly value="${value}"></div>`,
    ),
  ],
  [
    'rounded boxes that cut nothing off',
    wrapped(
      (value) => `<div class="v">${value}</div>`,
      ALL,
      '.v{overflow:hidden;border-radius:6px;padding:2px 8px;background:#f3f6f9}',
    ),
  ],
  [
    'rows that lift when one points',
    styled('tr{transform:translateZ(0)}tr:hover{transform:translateY(-1px)}'),
  ],
  ['a soft shadow of the text', styled('td{text-shadow:0 1px 0 rgba(255,255,255,.8)}')],
  ['numbers in a font feature', styled('td{font-feature-settings:"tnum";font-variant-numeric:tabular-nums}')],
  ['bold first letters of labels', styled('th::first-letter{font-weight:bold}')],
  [
    'a water mark over the page',
    styled(
      '',
      '<div style="position:fixed;inset:0;pointer-events:none;z-index:9;background:repeating-linear-gradient(-30deg,transparent 0 90px,rgba(0,0,0,.03) 90px 92px)"></div>',
    ),
  ],
  [
    'a button back to the top',
    styled('', '<button style="position:fixed;right:24px;bottom:24px;width:44px;height:44px">↑</button>'),
  ],
  [
    'values on a soft ground',
    wrapped(span, ALL, '.v{background-image:linear-gradient(#f6fafc,#eef4f8);padding:1px 6px}'),
  ],
  [
    'words of a style around a value',
    wrapped(span, [name, school], '.v::before{content:"「"}.v::after{content:"」"}'),
  ],
  ['a page that reads from right to left around it', styled('.nav{direction:rtl}.acct{direction:rtl}')],
  [
    'bars and rings of a style beside values',
    wrapped(
      span,
      ALL,
      '.v{position:relative;outline:2px solid #e3edf5;outline-offset:3px;box-shadow:0 0 0 1px #c9d8e4,0 1px 6px rgba(0,0,0,.3)}.v::before{content:"";position:absolute;left:-9px;top:2px;width:4px;height:16px;background:#2a6ebb}.v::after{content:"";position:absolute;inset:0;z-index:-1;background:#f3f8fc}',
    ),
  ],
  ['everything a little smaller', styled('.main-block{transform:scale(.92);transform-origin:0 0}')],
];

/** `good`: the good page (archive-table), which most of them are. */
export function honestShapes(good: string): readonly HonestShape[] {
  return SHAPES.map(([name, draw]) => ({ name, html: draw(good) }));
}
