import type { Disguise } from './disguise';

const NOTE = 'position:absolute;font:14px/1.7 "Noto Sans CJK SC";color:#1f262d';

/** Ink of another element that reaches over the value; nothing of it can be hit with the pointer. */
export const INK: readonly Disguise[] = [
  {
    id: 'shadow-box-over',
    kind: 'ink',
    field: 'name',
    sees: '林知',
    html: '<span class="d">@</span><i></i>',
    css: '§+i{display:inline-block;position:relative;width:1px;height:20px;box-shadow:-8px 0 0 7px #fff;vertical-align:middle}',
  },
  {
    id: 'outline-over',
    kind: 'ink',
    field: 'studentNo',
    sees: '22202632106200',
    html: '<span class="d">@</span><i></i>',
    css: '§+i{display:inline-block;position:relative;width:1px;height:14px;outline:9px solid #fff;vertical-align:middle}',
  },
  {
    id: 'text-shadow-over',
    kind: 'ink',
    field: 'duration',
    sees: '4 5 年 (two texts)',
    html: '<span class="d">@</span><i></i>',
    css: '§+i{font-style:normal;position:relative}§+i::before{content:"";}td:has(§){color:#1f262d}§+i{text-shadow:none}',
    below: `<div data-over aria-hidden="true" style="${NOTE};color:transparent;text-shadow:60px 0 0 #1f262d;margin-left:-20px;pointer-events:none">/ 5 年</div>`,
  },
  {
    id: 'drop-shadow-over',
    kind: 'ink',
    field: 'level',
    sees: '本科 and 专科 over each other',
    below: `<div data-over aria-hidden="true" style="${NOTE};margin-left:-600px;pointer-events:none;filter:drop-shadow(600px 0 0 #1f262d)">专科</div>`,
  },
  {
    id: 'inset-shadow',
    kind: 'ink',
    field: 'birthDate',
    sees: '06年03月18日',
    html: '<span class="d">@</span>',
    css: '§{position:relative}§::before{content:"";position:absolute;inset:0;box-shadow:inset 16px 0 #fff}',
  },
  {
    id: 'ground-over',
    kind: 'ink',
    field: 'school',
    sees: '(without its first characters)',
    html: '<span class="d">@</span>',
    css: '§{position:relative}§::after{content:"";position:absolute;left:0;top:0;width:30px;height:100%;background:#fff}',
  },
  {
    id: 'border-picture-over',
    kind: 'ink',
    field: 'enrollDate',
    sees: '2026年09月0',
    html: '<span class="d">@</span><i></i>',
    css: '§+i{display:inline-block;position:relative;width:1px;height:14px;border:1px solid;border-image:linear-gradient(#fff,#fff) 1;border-image-width:22px;border-image-outset:22px;vertical-align:middle}',
  },
  {
    id: 'underline-thick',
    kind: 'ink',
    field: 'major',
    sees: '(a white bar)',
    css: '§{text-decoration:line-through;text-decoration-color:#fff;text-decoration-thickness:16px}',
  },
  {
    id: 'border-over',
    kind: 'ink',
    field: 'className',
    sees: '计科2026级1',
    html: '<span class="d">@</span><i></i>',
    css: '§+i{display:inline-block;position:relative;height:18px;margin-left:-14px;border-left:14px solid #fff;vertical-align:middle;pointer-events:none}',
  },
  { id: 'stroke-white', kind: 'ink', field: 'ethnicity', sees: '', css: '§{-webkit-text-stroke:5px #fff}' },
  {
    id: 'decoration-of-parent',
    kind: 'ink',
    field: 'branch',
    sees: '(struck with a white bar)',
    css: 'td:has(§){text-decoration:underline;text-decoration-color:#fff;text-decoration-thickness:17px;text-underline-offset:-14px;text-decoration-skip-ink:none}',
  },
  {
    id: 'emphasis',
    kind: 'ink',
    field: 'gender',
    sees: '女 with 男 above',
    css: '§{text-emphasis:"男";line-height:3}',
  },
];
