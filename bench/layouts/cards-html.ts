import type { Random } from '@/bench/reading/random';
import { type PhoneLook, phoneDocument, STATUS_BAR } from './phone-css';
import type { ShownField } from './shown-fields';
import type { LayoutPage } from './stacked-html';

const ICON =
  '<svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="#12b886" stroke-width="2"><circle cx="9" cy="6" r="4"/><path d="M2 17c1-6 13-6 14 0"/></svg>';
const AVATAR = '<div class="face"></div>';

/** Rounded cards of an app on a grey page: labels left, values right or beside them; icons, arrows, headings, a coloured head. */
export function cardsPage(random: Random, fields: readonly ShownField[], phone: PhoneLook): LayoutPage {
  const width = random.pick([360, 375, 393, 412]);
  const [icons, arrows, right, head] = [0, 1, 2, 3].map(() => random.next() < 0.5);
  const stackedHead = random.next() < 0.4;
  const cut = random.between(3, Math.max(4, fields.length - 4));
  const row = ({ key, label, value }: ShownField): string =>
    `<li>${icons ? ICON : ''}<i>${label}${phone.colon}</i><b data-key="${key}">${value}</b>${arrows ? '<s>›</s>' : ''}</li>`;
  const list = (part: readonly ShownField[], title: string): string =>
    `<section>${random.next() < 0.5 ? `<h3>${title}</h3>` : ''}<ul>${part.map(row).join('')}</ul></section>`;
  const first = fields.slice(0, cut);
  const top = head
    ? `<section class="head">${AVATAR}<div>${first
        .slice(0, 2)
        .map(({ key, label, value }) =>
          stackedHead
            ? `<p><b data-key="${key}">${value}</b><br><i>${label}</i></p>`
            : `<p><i>${label}：</i><b data-key="${key}">${value}</b></p>`,
        )
        .join('')}</div></section>`
    : '';
  const css = `body{background:var(--page)} section{background:var(--card);margin:12px;padding:6px 14px;border-radius:12px;box-shadow:0 1px 4px #0002}
    ul{list-style:none;margin:0;padding:0} li{display:flex;align-items:center;gap:10px;padding:${Math.max(5, phone.gap / 2)}px 0;border-bottom:1px solid var(--line)}
    li i{flex:none;${right ? '' : 'width:6.5em'}} li b{${right ? 'margin-left:auto;text-align:right' : ''}} s{text-decoration:none;color:var(--pale);${right ? '' : 'margin-left:auto'}}
    h3{font-size:1.05em;margin:8px 0} .head{display:flex;gap:14px;background:#12b886;color:#fff} .head i{color:#e8fff6} .head p{margin:6px 0}
    .face{width:48px;height:48px;border-radius:50%;background:radial-gradient(circle at 50% 38%,#c9a27e 22%,#3b4a5e 24%,#8fa3b5 60%)}`;
  return {
    html: phoneDocument(
      phone,
      css,
      `${STATUS_BAR}<header>‹　学籍查询　···</header>${top}${list(head ? first.slice(2) : first, '基本信息')}${list(fields.slice(cut), '学籍信息')}<p class="foot">数据来源：学信网</p>`,
    ),
    width,
    look: `${icons ? 'icons ' : ''}${arrows ? 'arrows ' : ''}${right ? 'right ' : 'left '}${head ? (stackedHead ? 'head below' : 'head') : ''}`,
  };
}
