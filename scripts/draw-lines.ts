// Draws the small pictures of tests/support/pictures with Debian's Noto CJK. Made-up people only:
//   npx tsx scripts/draw-lines.ts
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
};

mkdirSync(TO, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
for (const [name, html] of Object.entries(PICTURES)) {
  await page.setContent(`<body style="margin:0;background:#fff">${html}</body>`);
  await page
    .locator('body > span, body > div')
    .first()
    .screenshot({ path: `${TO}/${name}.png` });
}
await browser.close();
