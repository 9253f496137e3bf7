import type { Random } from '@/bench/reading/random';
import { type PhoneLook, phoneDocument } from './phone-css';
import type { ShownField } from './shown-fields';
import type { LayoutPage } from './stacked-html';

const svg = (width: number, height: number, inner: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`)}")`;

/** Curves as on paper that cannot be copied, hatching, dots, the site's name again and again; `ink` is 0–1. */
const PATTERNS: Readonly<Record<string, (ink: number) => string>> = {
  curves: (ink) =>
    svg(
      60,
      24,
      [0, 6, 12, 18]
        .map(
          (y) =>
            `<path d="M0 ${y}q15 -12 30 0t30 0" fill="none" stroke="#2a8f6a" stroke-opacity="${ink}" stroke-width="1"/>`,
        )
        .join(''),
    ),
  hatching: (ink) => svg(8, 8, `<path d="M0 8L8 0" stroke="#3a7fb0" stroke-opacity="${ink}"/>`),
  dots: (ink) => svg(7, 7, `<circle cx="3" cy="3" r="1.2" fill="#555" fill-opacity="${ink}"/>`),
  words: (ink) =>
    svg(
      90,
      40,
      `<text x="6" y="28" font-size="17" fill="#1f8f6a" fill-opacity="${ink}" transform="rotate(-14 6 28)">学信网 CHSI</text>`,
    ),
};
const STRENGTHS = [0.15, 0.3, 0.5] as const;
/** A round stamp over the last rows. */
const STAMP =
  '<svg class="stamp" width="130" height="130" viewBox="0 0 130 130"><circle cx="65" cy="65" r="60" fill="none" stroke="#d33" stroke-width="4" stroke-opacity=".7"/><text x="22" y="72" font-size="15" fill="#d33" fill-opacity=".7">电子印章专用</text></svg>';

/** A report: a table on patterned paper, or a pattern or a stamp over the dates alone. `plain`: without any. */
export function reportPage(
  random: Random,
  fields: readonly ShownField[],
  phone: PhoneLook,
  plain: boolean,
): LayoutPage {
  const name = random.pick(Object.keys(PATTERNS));
  const strength = random.pick(STRENGTHS);
  const where = plain ? 'nowhere' : random.pick(['everywhere', 'dates', 'dates and stamp'] as const);
  const image = plain ? 'none' : (PATTERNS[name] ?? (() => 'none'))(strength);
  const perRow = random.pick([1, 2]);
  const isDate = ({ value }: ShownField): boolean => /^\d{4}年/.test(value);
  const cells = fields.map(
    (field) =>
      `<th>${field.label}${phone.colon}</th><td${isDate(field) ? ' class="day"' : ''}><b data-key="${field.key}">${field.value}</b></td>`,
  );
  const rows = cells.flatMap((_, at) =>
    at % perRow === 0 ? [`<tr>${cells.slice(at, at + perRow).join('')}</tr>`] : [],
  );
  const css = `main{position:relative;display:inline-block;padding:20px;${where === 'everywhere' ? `background:${image}` : ''}}
    table{border-collapse:collapse} th,td{padding:${phone.gap / 2}px 12px;text-align:left;font-weight:400;white-space:nowrap;border-bottom:1px solid var(--line)}
    .day{${where === 'everywhere' ? '' : `background:${image}`}} .stamp{position:absolute;right:${random.between(20, 160)}px;bottom:${random.between(4, 60)}px}`;
  const stamp = where === 'dates and stamp' ? STAMP : '';
  return {
    html: phoneDocument(
      { ...phone, isDark: false },
      css,
      `<main><h2>教育部学籍在线验证报告</h2><table>${rows.join('')}</table>${stamp}</main>`,
    ),
    width: 900,
    look: `${plain ? '' : `${name} ${strength} ${where} `}${perRow} a row`,
  };
}
