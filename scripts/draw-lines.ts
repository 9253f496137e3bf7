// Draws the small pictures of tests/support/pictures with Debian's Noto CJK, all or those that are named. Made-up people only:
//   npx tsx scripts/draw-lines.ts [name …]
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browser-path';

const TO = 'tests/support/pictures';
const SANS = "font-family:'Noto Sans CJK SC'";
const SERIF = "font-family:'Noto Serif CJK SC'";

/** One value with 8 px around it. */
function value(text: string, style: string): string {
  return `<span style="display:inline-block;padding:8px;white-space:pre;line-height:1.3;${style}">${text}</span>`;
}

const FIELDS: readonly (readonly [string, string])[] = [
  ['姓名', '林知夏'],
  ['性别', '女'],
  ['出生日期', '2004年03月08日'],
  ['民族', '土家族'],
  ['证件号码', '500101200403080022'],
  ['学校名称', '西南大学'],
  ['层次', '本科'],
  ['专业', '计算机科学与技术'],
  ['学制', '4 年'],
  ['学历类别', '普通高等教育'],
  ['学习形式', '普通全日制'],
  ['分院', '计算机与信息科学学院'],
  ['班级', '2022级计算机1班'],
  ['学号', '222022321062001'],
  ['入学日期', '2022年09月01日'],
  ['预计毕业日期', '2026年06月30日'],
  ['学籍状态', '在籍（注册学籍）'],
];

function cells(style: string, colon: string): string[] {
  return FIELDS.map(([label, text]) => `<th style="${style}">${label}${colon}</th><td>${text}</td>`);
}

function table(columns: number, css: string, colon = '：'): string {
  const all = cells('', colon);
  const rows = Array.from({ length: Math.ceil(all.length / columns) }, (_, at) =>
    all.slice(at * columns, (at + 1) * columns).join(''),
  );
  return `<style>table{border-collapse:collapse;font-size:14px;${SANS}}th{font-weight:400;text-align:right}
    th,td{padding:6px 12px;text-align:left}${css}</style>
    <div style="padding:12px;display:inline-block"><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></div>`;
}

/** Label and value above each other, in two columns of cells. */
function stacked(css: string, lines: (label: string, text: string) => string): string {
  const all = FIELDS.map(([label, text]) => `<p>${lines(`<i>${label}</i>`, `<b>${text}</b>`)}</p>`);
  return `<style>div{display:grid;grid-template-columns:220px 220px;gap:0 20px;padding:12px;width:460px;${SANS}}
    p{margin:0;padding:9px 0}i,b{display:block;font:15px/1.35 'Noto Sans CJK SC'}i{font-size:13px;color:#888}${css}</style>
    <div>${all.join('')}</div>`;
}

/** A column of all labels and one of all values. */
function columns(css: string): string {
  const column = (at: 0 | 1): string => `<p>${FIELDS.map((field) => field[at]).join('<br>')}</p>`;
  return `<style>div{padding:12px;font-size:14px;line-height:26px;${SANS}}p{margin:0}${css}</style>
    <div>${column(0)}${column(1)}</div>`;
}

/** The phone page (domain notes, 2): a card white on green, below it a list dark on white. */
function phone(css: string): string {
  const skip = ['姓名', '性别', '出生日期', '学校名称', '层次', '专业', '学习形式'];
  const list = FIELDS.filter(([label]) => !skip.includes(label));
  return `<style>div{width:360px;${SANS};font-size:14px;background:#fff}
    section{background:linear-gradient(90deg,#1faf7f,#3fcb92);color:#fff;padding:20px}h5{margin:0;font-size:20px}
    section p{margin:4px 0}.yxmc{font-size:17px;margin-top:14px}ul{list-style:none;margin:0;padding:6px 12px}
    li{display:flex;padding:7px 0;border-bottom:1px solid #eee}i{width:37.5%;text-align:right;color:#999;font-style:normal;margin-right:14px}${css}</style>
    <div><section><h5>林知夏</h5><p>女\u30002004年03月08日</p><p class="yxmc">西南大学</p><p>本科</p>
    <p>计算机科学与技术\u3000|\u3000普通全日制</p></section>
    <ul>${list.map(([label, text]) => `<li><i>${label}</i><span>${text}</span></li>`).join('')}</ul></div>`;
}

/** A thin, wide crop of one row, or of two. */
function thin(text: string): string {
  return `<div style="width:1600px;height:28px;line-height:28px;font-size:14px;white-space:pre;overflow:hidden;${SANS}">${text}</div>`;
}

const PICTURES: Readonly<Record<string, string>> = {
  'value-name': value('林知夏', `font-size:14px;${SANS}`),
  'value-school': value('西南大学', `font-size:14px;${SANS}`),
  'value-school-traditional': value('西南大學', `font-size:16px;${SERIF}`),
  'value-id': value('500101200403080022', `font-size:14px;${SANS}`),
  'value-ethnicity': value('土家族', `font-size:13px;${SERIF}`),
  'value-status': value('在籍（注册学籍）', `font-size:14px;${SANS}`),
  'value-dark': value('2022年09月01日', `font-size:14px;background:#1c1f24;color:#e8e8e8;${SANS}`),
  'value-two-lines': value('计算机与信息科学\n软件学院', `font-size:14px;${SANS}`),
  'value-ruled': value('普通全日制', `font-size:14px;border:1px solid #888;padding:10px;${SANS}`),
  'record-one-column': table(1, ''),
  'record-ruled': table(2, 'th,td{border:1px solid #999}th{background:#e8eef6}'),
  'record-zebra': table(2, 'tr:nth-child(odd){background:#f0f0f0}', ''),
  'record-dark': table(1, 'div,table{background:#14171c;color:#ddd}th{color:#9ab}'),
  'record-watermark': table(
    2,
    `table{background:repeating-linear-gradient(30deg,#fff 0 40px,#eef2f6 40px 80px)}
     table::after{content:'学信网 学信网 学信网';position:absolute;left:40px;top:90px;font-size:48px;color:#0002;rotate:-15deg}`,
  ),
  'record-labels-above': stacked('', (label, text) => label + text),
  'record-labels-below': stacked('', (label, text) => text + label),
  'record-columns-far': columns('div{display:flex;width:760px;justify-content:space-between}'),
  'record-columns-under': columns('p+p{margin-top:30px}'),
  'record-columns-lower': columns('div{display:flex;gap:60px}p+p{margin-top:52px}'),
  'phone-gradient': phone(''),
  'phone-inverted': phone('div{filter:invert(1)}'),
  'phone-night': phone('div{background:#16181c;color:#e6e6e6}li{border-color:#333}'),
  'row-thin': thin(
    '  姓名：林知夏    证件号码：500101200403080022    学校名称：西南大学    专业：计算机科学与技术    入学日期：2022年09月01日    预计毕业日期：2026年06月30日',
  ),
  'row-thin-long': thin(
    FIELDS.map(([label, text]) => `${label}：${text}`)
      .join(' ')
      .slice(0, 122),
  ),
};
const wanted = process.argv.slice(2);

mkdirSync(TO, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
for (const [name, html] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await page.setContent(`<body style="margin:0;background:#fff">${html}</body>`);
  await page
    .locator('body > span, body > div')
    .first()
    .screenshot({ path: `${TO}/${name}.png` });
}
await browser.close();
