import type { Values } from '@/bench/reading/made-up-values';
import type { Random } from '@/bench/reading/random';
import { BACKGROUNDS, LABELS, LAYOUTS, recordHtml } from '@/bench/reading/record-html';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { ScreenLook } from './screen';

/** CSS px: what phones have. */
const PHONE_WIDTHS = [360, 375, 393, 412] as const;
const HEAD_FIELDS: readonly TextFieldKey[] = ['name', 'school'];
const ROWS = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined);

/** A page to be photographed as a whole, `width` CSS px wide. */
export interface ScreenPage {
  readonly width: number;
  readonly html: string;
}

/** The made-up record as this screen shows it. */
export function screenPage(random: Random, shown: Values, look: ScreenLook): ScreenPage {
  if (look.layout === 'computer') return computerPage(random, shown, look);
  const width = random.pick(PHONE_WIDTHS);
  const parts = { phone: phoneParts, app: appParts, long: longParts }[look.layout](shown, look);
  return { width, html: phoneHtml(look, parts) };
}

/** The record's table below the head of a site, as on CHSI's own page. */
function computerPage(random: Random, shown: Values, look: ScreenLook): ScreenPage {
  const record = recordHtml(shown, {
    layout: random.pick(LAYOUTS),
    background: look.isDark ? 'dark' : random.pick(BACKGROUNDS.filter((one) => one !== 'dark')),
    font: look.font,
    size: random.between(13, 18),
    colon: random.next() < 0.6,
    paleLabels: random.next() < 0.4,
    narrow: false,
  });
  const head = `<div style="background:#00b38a;color:#fff;padding:14px 24px;font-size:18px">学信网 <small>学信档案　首页　高等教育信息　在线验证报告</small></div>
    <h2 style="font-size:20px;margin:18px 18px 0">高等教育学籍信息</h2>`;
  return { width: random.pick([1000, 1180, 1366]), html: record.replace('<body>', `<body>${head}`) };
}

interface PhoneParts {
  readonly css: string;
  readonly body: string;
}

/** White on green the school and the name, below it the others, dark on white. */
function phoneParts(shown: Values, look: ScreenLook): PhoneParts {
  const rest = ROWS.filter((key) => !HEAD_FIELDS.includes(key));
  return {
    css: '.card{margin:12px;padding:16px;border-radius:10px;background:#12b886;color:#fff}.card p{margin:6px 0}.card b{font-size:20px}',
    body: `<header>学籍信息</header>
      <div class="card">${HEAD_FIELDS.map((key) => `<p>${LABELS[key]}：<b>${shown[key]}</b></p>`).join('')}</div>
      <ul>${rows(rest, shown, look)}</ul>`,
  };
}

/** A list inside an app: grey page, white cards, values at the right edge. */
function appParts(shown: Values, look: ScreenLook): PhoneParts {
  const half = Math.ceil(ROWS.length / 2);
  const card = (keys: readonly TextFieldKey[]): string => `<ul>${rows(keys, shown, look)}</ul>`;
  return {
    css: 'body{background:var(--page)}ul{margin:12px;border-radius:8px} li.beside{justify-content:space-between} li.beside b{text-align:right}',
    body: `<header>‹　　学籍查询　　···</header>${card(ROWS.slice(0, half))}${card(ROWS.slice(half))}
      <p class="foot">数据来源：学信网</p>`,
  };
}

/** The whole page of a phone put together from several screens: guidance above the record, questions below it. */
function longParts(shown: Values, look: ScreenLook): PhoneParts {
  const text = (words: string, times: number): string => `<p class="foot">${words}</p>`.repeat(times);
  return {
    css: '',
    body: `<header>高等教育学籍信息</header>
      ${text('信息仅供本人查询使用，请勿转发他人。如有疑问，请先查看常见问题。', 6)}
      <ul>${rows(ROWS, shown, look)}</ul>
      <h3>常见问题</h3>${text('如何修改信息？请向所在院校的管理部门提出申请，并提交证明材料，由院校核实后办理。', 24)}`,
  };
}

function rows(keys: readonly TextFieldKey[], shown: Values, { isStacked }: ScreenLook): string {
  const kind = isStacked ? 'above' : 'beside';
  return keys.map((key) => `<li class="${kind}"><i>${LABELS[key]}</i><b>${shown[key]}</b></li>`).join('');
}

function phoneHtml({ font, isDark }: ScreenLook, { css, body }: PhoneParts): string {
  const colours = isDark
    ? '--page:#101214;--card:#1d2025;--ink:#e3e5e8;--pale:#9aa0a8;--line:#33373d'
    : '--page:#f2f3f5;--card:#fff;--ink:#222;--pale:#888;--line:#eee';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>:root{${colours}}
    body{margin:0;font:15px '${font}';color:var(--ink);background:var(--card)}
    .bar{display:flex;justify-content:space-between;padding:6px 20px;font-size:12px}
    header{padding:12px 16px;font-size:17px;text-align:center} h3{margin:16px;font-size:16px}
    ul{list-style:none;margin:0 12px;padding:0 14px;background:var(--card)}
    li{display:flex;gap:16px;padding:12px 0;border-bottom:1px solid var(--line)}
    li.above{flex-direction:column;gap:4px} i{font-style:normal;color:var(--pale);flex:none;width:7em}
    b{font-weight:400}.foot{margin:12px 16px;color:var(--pale);font-size:12px;line-height:1.7}${css}
    </style><body><div class="bar"><span>9:41</span><span>5G 86%</span></div>${body}</body></html>`;
}
