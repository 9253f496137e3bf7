import type { Disguise } from './disguise';
import { textPicture } from './text-picture';

/** Text that a style draws beside the value or in its place. */
export const DRAWN: readonly Disguise[] = [
  {
    id: 'before-digit',
    kind: 'drawn',
    field: 'studentNo',
    sees: '1222026321062001',
    css: '§::before{content:"1"}',
  },
  { id: 'after-character', kind: 'drawn', field: 'name', sees: '林知夏子', css: '§::after{content:"子"}' },
  {
    id: 'after-cell',
    kind: 'drawn',
    field: 'major',
    sees: '计算机科学与技术（师范）',
    css: 'td:has(§)::after{content:"（师范）"}',
  },
  {
    id: 'attr-content',
    kind: 'drawn',
    field: 'level',
    sees: '非本科',
    html: '<span class="d" data-x="非">@</span>',
    css: '§::before{content:attr(data-x)}',
  },
  {
    id: 'counter',
    kind: 'drawn',
    field: 'duration',
    sees: '14 年',
    css: '§::before{counter-increment:n;content:counter(n)}',
  },
  {
    id: 'quotes',
    kind: 'drawn',
    field: 'name',
    sees: '王林知夏',
    html: '<q class="d">@</q>',
    css: '§::before{content:open-quote}§::after{content:""}§::before{quotes:"王" ""}',
  },
  {
    id: 'quotes-default',
    kind: 'drawn',
    field: 'ethnicity',
    sees: '非汉族',
    html: '<q class="d">@</q>',
    css: '§::before{quotes:"非" ""}§::after{content:none}',
  },
  {
    id: 'marker-string',
    kind: 'drawn',
    field: 'studentNo',
    sees: '9222026321062001',
    css: '§::marker{content:"9"}§{display:list-item;list-style:inside}',
  },
  {
    id: 'marker-type',
    kind: 'drawn',
    field: 'level',
    sees: '专本科',
    css: '§{display:list-item;list-style:"专" inside}',
  },
  {
    id: 'marker-number',
    kind: 'drawn',
    field: 'duration',
    sees: '1.4 年',
    css: '§{display:list-item;list-style:decimal inside}',
  },
  {
    id: 'counter-style',
    kind: 'drawn',
    field: 'gender',
    sees: '男女',
    css: '@counter-style sx{system:fixed;symbols:"男";suffix:""}§{display:list-item;list-style:sx inside}',
  },
  {
    id: 'label-after',
    kind: 'drawn',
    field: 'name',
    sees: '欧林知夏',
    css:
      'th:has(+ td §)::after{content:"欧";color:#1f262d}td:has(§)' +
      '{padding-left:0!important}th:has(+ td §)' +
      '{padding-right:0!important;border-right:0!important}',
  },
  {
    id: 'empty-beside',
    kind: 'drawn',
    field: 'className',
    sees: '计科2026级1班2组',
    html: '<span class="d">@</span><i></i>',
    css: '§+i::before{content:"2组";font-style:normal}',
  },
  {
    id: 'before-over-cell',
    kind: 'drawn',
    field: 'name',
    sees: '林知秋',
    css:
      'td:has(§)' +
      '{position:relative}td:has(§)::before{content:"林知秋";position:absolute;left:0;top:0;right:0;bottom:0;background:#fff;padding:9px 14px}',
  },
  {
    id: 'content-url',
    kind: 'drawn',
    field: 'enrollDate',
    sees: '2025年09月01日',
    css: `§{display:inline-block;content:url("${textPicture('2025年09月01日')}")}`,
  },
  {
    id: 'body-after-fixed',
    kind: 'drawn',
    field: 'birthDate',
    sees: '2005年03月18日',
    css: 'body::after{content:"2005年03月18日";position:absolute;background:#fff;pointer-events:none;width:140px;left:var(--x);top:var(--y)}',
    script:
      'const r=document.querySelector("§").getBoundingClientRect();document.body.style.setProperty("--x",r.left+"px");document.body.style.setProperty("--y",r.top+scrollY+"px")',
  },
  {
    id: 'label-other',
    kind: 'drawn',
    field: 'enrollDate',
    sees: '毕业日期：2026年09月01日',
    css:
      'th:has(+ td §)' +
      '{position:relative}th:has(+ td §)::after{content:"毕业日期：";position:absolute;inset:0;background:#f8fafb;padding:9px 12px}',
  },
  {
    id: 'word-before-gender',
    kind: 'drawn',
    field: 'gender',
    sees: '非女',
    css: 'td:has(§)::before{content:"非"}',
  },
];
