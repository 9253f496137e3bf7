import type { Random } from '@/bench/reading/random';
import { type PhoneLook, phoneDocument, STATUS_BAR } from './phone-css';
import type { ShownField } from './shown-fields';
import type { LayoutPage } from './stacked-html';

/** How CHSI's longer labels break where their column is narrow. */
const BROKEN: Readonly<Record<string, string>> = {
  预计毕业日期: '预计毕业<br>日期',
  学校名称: '学校<br>名称',
  院校名称: '院校<br>名称',
  证件号码: '证件<br>号码',
  身份证号: '身份<br>证号',
  出生日期: '出生<br>日期',
  入学日期: '入学<br>日期',
  学历类别: '学历<br>类别',
  学习形式: '学习<br>形式',
  学籍状态: '学籍<br>状态',
};

/** A ruled or open table whose narrow column of labels breaks some of them (or all that are long) into two lines. */
export function wrappedPage(random: Random, fields: readonly ShownField[], phone: PhoneLook): LayoutPage {
  const perRow = random.pick([1, 1, 2]);
  const isRuled = random.next() < 0.5;
  const side = random.pick(['middle', 'top'] as const);
  const breaksAll = random.next() < 0.5;
  const align = random.pick(['left', 'center', 'right'] as const);
  const cells = fields.map(({ key, label, value }) => {
    const breaks = breaksAll || [...label].length > 4 || random.next() < 0.3;
    const shown = breaks ? (BROKEN[label] ?? label) : label;
    return `<th>${shown}${phone.colon}</th><td><b data-key="${key}">${value}</b></td>`;
  });
  const css = `table{border-collapse:collapse;margin:14px;line-height:${random.pick([1.15, 1.3, 1.5])}}
    th,td{padding:${phone.gap / 2}px 10px;text-align:left;vertical-align:${side};white-space:nowrap;font-weight:400;${isRuled ? 'border:1px solid var(--line)' : ''}}
    th{text-align:${align};color:var(--pale)}`;
  return {
    html: phoneDocument(phone, css, `<header>学籍信息</header><table>${rowsOf(cells, perRow)}</table>`),
    width: perRow === 1 ? random.pick([393, 412]) : 760,
    look: `${perRow} a row ${isRuled ? 'ruled' : 'open'} ${side} ${align} ${breaksAll ? 'all' : 'long ones'} gap ${phone.gap}`,
  };
}

/** A plain table with 分院 and 班级 among its last rows or in its right column: for cutting them away. */
export function edgePage(
  random: Random,
  fields: readonly ShownField[],
  phone: PhoneLook,
  perRow: 1 | 2 = random.pick([1, 2]),
): LayoutPage {
  const isSecondary = ({ key }: ShownField): boolean => key === 'branch' || key === 'className';
  const last = random.next() < 0.5;
  const ordered = last
    ? [...fields.filter((one) => !isSecondary(one)), ...fields.filter(isSecondary)]
    : fields;
  const cells = ordered.map(
    ({ key, label, value }) => `<th>${label}${phone.colon}</th><td><b data-key="${key}">${value}</b></td>`,
  );
  const css = `table{border-collapse:collapse;margin:14px}
    th,td{padding:${phone.gap / 2}px 10px;text-align:left;white-space:nowrap;font-weight:400;border-bottom:1px solid var(--line)} th{color:var(--pale)}`;
  const head = perRow === 1 ? `${STATUS_BAR}<header>学籍信息</header>` : '<header>学籍信息</header>';
  return {
    html: phoneDocument(phone, css, `${head}<table>${rowsOf(cells, perRow)}</table>`),
    width: perRow === 1 ? random.pick([360, 393, 412]) : 760,
    look: `${perRow} a row ${last ? 'secondary last' : 'in order'}`,
    keys: ordered.map(({ key }) => key),
  };
}

function rowsOf(cells: readonly string[], perRow: number): string {
  return cells
    .flatMap((_, at) => (at % perRow === 0 ? [`<tr>${cells.slice(at, at + perRow).join('')}</tr>`] : []))
    .join('');
}

const STAMP_COLOURS = ['#d32f2f', '#c62828', '#1e5fb4'] as const;

/** A round or oval stamp, as strong as ink through paper is: rings, words, a star. */
function stamp(random: Random, key: string): string {
  const size = random.between(70, 150);
  const colour = random.pick(STAMP_COLOURS);
  const strength = random.pick([0.35, 0.6, 0.9]);
  const flat = random.next() < 0.3 ? 0.6 : 1;
  return `<svg class="stamp" data-over="${key}" width="${size}" height="${Math.round(size * flat)}" viewBox="0 0 130 130" preserveAspectRatio="none" style="opacity:${strength}">
    <circle cx="65" cy="65" r="60" fill="none" stroke="${colour}" stroke-width="4"/><text x="65" y="36" text-anchor="middle" font-size="15" fill="${colour}">学信网电子印章</text>
    <text x="65" y="76" text-anchor="middle" font-size="34" fill="${colour}">★</text><text x="65" y="105" text-anchor="middle" font-size="13" fill="${colour}">学籍专用章</text></svg>`;
}

/** A report whose stamps lie over dates and whatever else is near them: one to three, each in the middle of a value or beside it. */
export function stampedPage(random: Random, fields: readonly ShownField[], phone: PhoneLook): LayoutPage {
  const perRow = random.pick([1, 2]);
  const dates = fields.filter(({ value }) => /^\d{4}年/.test(value));
  const count = Math.min(dates.length, random.between(1, 3));
  const stamped = dates.slice(-count).map(({ key }) => key);
  const away = random.between(-30, 60);
  const cells = fields.map(({ key, label, value }) => {
    const mark = stamped.includes(key) ? stamp(random, key) : '';
    return `<th>${label}${phone.colon}</th><td><b data-key="${key}">${value}</b>${mark}</td>`;
  });
  const css = `table{border-collapse:collapse;margin:14px} td{position:relative}
    th,td{padding:${phone.gap / 2}px 12px;text-align:left;font-weight:400;white-space:nowrap;border-bottom:1px solid var(--line)}
    .stamp{position:absolute;left:${away}px;top:50%;transform:translateY(-50%) rotate(${random.between(-25, 25)}deg);z-index:2}`;
  return {
    html: phoneDocument(
      { ...phone, isDark: false },
      css,
      `<header>教育部学籍在线验证报告</header><table>${rowsOf(cells, perRow)}</table>`,
    ),
    width: 760,
    look: `${perRow} a row ${count} stamps at ${away}`,
  };
}
