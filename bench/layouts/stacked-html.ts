import type { Random } from '@/bench/reading/random';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { type PhoneLook, phoneDocument, STATUS_BAR } from './phone-css';
import type { ShownField } from './shown-fields';

/** A made-up page and how wide its window is, CSS px. */
export interface LayoutPage {
  readonly html: string;
  readonly width: number;
  readonly look: string;
  /** the fields in the order in which they stand, where that is another one than was given */
  readonly keys?: readonly TextFieldKey[];
}

const ALIGNED = ['left', 'center'] as const;

/** Labels above (below) their values, in one to four columns, as loose rows, in ruled cells or in rounded cards. */
export function stackedPage(
  side: 'above' | 'below',
  random: Random,
  fields: readonly ShownField[],
  phone: PhoneLook,
): LayoutPage {
  const columns = random.pick([1, 1, 2, 2, 3, 4]);
  const width = columns > 2 ? random.pick([760, 980, 1200]) : random.pick([360, 393, 412]);
  const align = columns === 1 ? 'left' : random.pick(ALIGNED);
  const box = random.pick(['loose', 'ruled', 'cards'] as const);
  const near = random.between(1, 10);
  const larger = random.pick([1, 1, 1.2]);
  const cells = fields.map(({ key, label, value }) => {
    const [name, text] = [`<i>${label}${phone.colon}</i>`, `<b data-key="${key}">${value}</b>`];
    return `<li>${side === 'above' ? name + text : text + name}</li>`;
  });
  const css = `ul{list-style:none;margin:12px;padding:0;display:grid;grid-template-columns:repeat(${columns},1fr);gap:${phone.gap}px 14px}
    li{display:flex;flex-direction:column;gap:${near}px;text-align:${align};align-items:${align === 'left' ? 'start' : 'center'}}
    i{font-size:${larger === 1 ? 1 : 0.85}em} b{font-size:${larger}em}
    ${box === 'ruled' ? 'li{border:1px solid var(--line);padding:6px}' : ''}
    ${box === 'cards' ? 'body{background:var(--page)} li{background:var(--card);border-radius:10px;padding:10px}' : ''}`;
  const head = width < 500 ? `${STATUS_BAR}<header>学籍信息</header>` : '<header>高等教育学籍信息</header>';
  return {
    html: phoneDocument(phone, css, `${head}<ul>${cells.join('')}</ul>`),
    width,
    look: `${columns} columns ${align} ${box} near ${near} gap ${phone.gap}`,
  };
}

const WHERE = ['beside', 'beside, own rows', 'below'] as const;

/** All labels in one column and all values in another one: in the same rows, in rows of their own, or below the labels. */
export function columnsPage(
  random: Random,
  fields: readonly ShownField[],
  phone: PhoneLook,
  where: (typeof WHERE)[number] = random.pick(WHERE),
): LayoutPage {
  const own = where === 'beside, own rows' ? phone.gap + random.between(2, 6) : phone.gap;
  const lines = (kind: 'i' | 'b'): string =>
    fields
      .map(({ key, label, value }) =>
        kind === 'i' ? `<i>${label}${phone.colon}</i>` : `<b data-key="${key}">${value || '&nbsp;'}</b>`,
      )
      .join('');
  const css = `main{display:flex;flex-direction:${where === 'below' ? 'column' : 'row'};gap:${where === 'below' ? 30 : 24}px;margin:14px}
    section{display:flex;flex-direction:column} i,b{white-space:nowrap}
    .labels{gap:${phone.gap}px} .values{gap:${own}px;${where === 'beside, own rows' ? `padding-top:${random.between(0, 30)}px` : ''}}`;
  return {
    html: phoneDocument(
      phone,
      css,
      `<header>学籍信息</header><main><section class="labels">${lines('i')}</section><section class="values">${lines('b')}</section></main>`,
    ),
    width: random.pick([412, 500]),
    look: `${where} gap ${phone.gap}/${own}`,
  };
}
