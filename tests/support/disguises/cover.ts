import type { Disguise } from './disguise';
import { textPicture } from './text-picture';

const FONT = 'font:14px/1.7 "Noto Sans CJK SC";color:#1f262d';
/** Stands at the end of the page and is put over the value by `PUT_OVER`. */
const over = (html: string, style = ''): string =>
  `<div data-over style="position:absolute;background:#fff;${FONT};${style}">${html}</div>`;

/** Something laid over the value. */
export const COVER: readonly Disguise[] = [
  { id: 'text-over', kind: 'cover', field: 'name', sees: '林知秋', below: over('林知秋') },
  {
    id: 'text-over-untouchable',
    kind: 'cover',
    field: 'enrollDate',
    sees: '2025年09月01日',
    below: over('2025年09月01日', 'pointer-events:none'),
  },
  {
    id: 'text-over-hidden',
    kind: 'cover',
    field: 'studentNo',
    sees: '222026321062009',
    below: over('<span aria-hidden="true">222026321062009</span>'),
  },
  {
    id: 'image-over',
    kind: 'cover',
    field: 'birthDate',
    sees: '2005年03月18日',
    below: over(`<img src="${textPicture('2005年03月18日')}">`),
  },
  {
    id: 'small-image-over',
    kind: 'cover',
    field: 'gender',
    sees: '男',
    below: over(`<img src="${textPicture('男')}">`),
  },
  {
    id: 'canvas-over',
    kind: 'cover',
    field: 'level',
    sees: '专科',
    below: over('<canvas width="40" height="22" style="display:block"></canvas>'),
    script:
      'const c=document.querySelector("[data-over=§] canvas"),g=c.getContext("2d");g.font="14px \'Noto Sans CJK SC\'";g.fillStyle="#1f262d";g.fillText("专科",0,16)',
  },
  {
    id: 'frame-over',
    kind: 'cover',
    field: 'major',
    sees: '计算机应用技术',
    below: over(
      '<iframe style="border:0;width:150px;height:24px;display:block" srcdoc="<body style=\'margin:0;font:14px/1.7 Noto Sans CJK SC;background:#fff\'>计算机应用技术"></iframe>',
    ),
  },
  {
    id: 'button-over',
    kind: 'cover',
    field: 'duration',
    sees: '5 年',
    below: over(`<button style="border:0;background:#fff;padding:0;display:block;${FONT}">5 年</button>`),
  },
  {
    id: 'video-over',
    kind: 'cover',
    field: 'ethnicity',
    sees: '回族',
    below: over(
      `<video width="40" height="22" style="display:block" poster="${textPicture('回族', 40)}"></video>`,
    ),
  },
  {
    id: 'object-over',
    kind: 'cover',
    field: 'studyForm',
    sees: '非全日制',
    below: over(
      `<object type="image/svg+xml" data="${textPicture('非全日制')}" style="display:block"></object>`,
    ),
  },
  {
    id: 'svg-over',
    kind: 'cover',
    field: 'className',
    sees: '计科2026级2班',
    below: over(
      '<svg width="120" height="22" style="display:block"><text y="16" font-size="14" font-family="Noto Sans CJK SC">计科2026级2班</text></svg>',
    ),
  },
  {
    id: 'foreign-over',
    kind: 'cover',
    field: 'educationType',
    sees: '成人高等教育',
    below: over(
      '<svg width="120" height="24" style="display:block"><foreignObject width="120" height="24"><span>成人高等教育</span></foreignObject></svg>',
    ),
  },
  {
    id: 'background-over',
    kind: 'cover',
    field: 'expectedGraduation',
    sees: '',
    below: over(
      '',
      `width:120px;height:22px;background:#fff url('${textPicture('2029年06月30日')}') no-repeat`,
    ),
  },
  {
    id: 'one-digit-over',
    kind: 'cover',
    field: 'idNumber',
    sees: '5…28 (last digit covered)',
    below: over('8', 'width:9px;margin-left:133px'),
  },
  {
    id: 'popover-over',
    kind: 'cover',
    field: 'name',
    sees: '林知秋',
    below: `<div data-over popover="manual" style="position:absolute;inset:auto;margin:0;border:0;padding:0;background:#fff;${FONT}">林知秋</div>`,
    script: 'document.querySelector("[data-over=§]").showPopover()',
  },
  {
    id: 'shadow-over',
    kind: 'cover',
    field: 'major',
    sees: '数学与应用数学',
    below: over('<x-over></x-over>'),
    script:
      'document.querySelector("[data-over=§] x-over").attachShadow({mode:"closed"}).innerHTML="数学与应用数学　"',
  },
  {
    id: 'shadow-over-untouchable',
    kind: 'cover',
    field: 'studentNo',
    sees: '222026321062008',
    below: '<x-over data-over style="position:absolute"></x-over>',
    script:
      'document.querySelector("[data-over=§]").attachShadow({mode:"closed"}).innerHTML="<b style=\'pointer-events:none;background:#fff;font:14px/1.7 Noto Sans CJK SC\'>222026321062008</b>"',
  },
  {
    id: 'own-name-over',
    kind: 'cover',
    field: 'level',
    sees: '专科',
    html: '<span class="d">@</span><xueji-mark style="position:relative;left:-28px;background:#fff"><button style="all:unset">专科</button></xueji-mark>',
  },
  {
    id: 'sibling-over',
    kind: 'cover',
    field: 'duration',
    sees: '5 年',
    html: '<span class="d">@</span><button style="all:unset;position:relative;left:-34px;background:#fff;pointer-events:none">5 年</button>',
  },
  {
    id: 'cell-of-button',
    kind: 'cover',
    field: 'birthDate',
    sees: '2008年03月18日',
    html: '<span class="d">@</span><button style="all:unset;position:relative;left:-83px;background:#fff">8</button>',
  },
  {
    id: 'sticky-over',
    kind: 'cover',
    field: 'enrollDate',
    sees: '2027年09月01日',
    html: '<span class="d">@</span><span aria-hidden="true" style="position:sticky;float:left;width:0;white-space:nowrap;left:0"><b style="font-weight:400;background:#fff">2027年09月01日</b></span>',
    css: '§{position:relative;z-index:-1}',
  },
];

/** Puts `[data-over]` over the value whose class it names, again whenever the page is laid out anew. */
export const PUT_OVER = `const putOver = () => {
  for (const cover of document.querySelectorAll('[data-over^="."]')) {
    const box = document.querySelector(cover.dataset.over).getBoundingClientRect();
    Object.assign(cover.style, { left: box.left + 'px', top: box.top + scrollY + 'px', minWidth: cover.style.width ? '' : box.width + 'px', minHeight: box.height + 'px' });
  }
};
putOver();
new ResizeObserver(putOver).observe(document.body);`;
