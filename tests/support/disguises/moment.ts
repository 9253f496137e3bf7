import type { Disguise } from './disguise';

/** As soon as the tool's own element is on the page, and `after` ms more. */
const onceChecked = (then: string, after: number): string =>
  `new MutationObserver((_,o)=>{if(!document.querySelector("xueji-check"))return;o.disconnect();setTimeout(()=>{${then}},${after})}).observe(document.documentElement,{childList:true})`;
const say = (text: string): string => `document.querySelector("§").textContent="${text}"`;

/** Another text at another moment. */
export const MOMENT: readonly Disguise[] = [
  {
    id: 'keyframes-content',
    kind: 'moment',
    field: 'name',
    sees: '林知夏子',
    css: '@keyframes d-a{0%,100%{content:"子"}}§::after{content:"";animation:d-a 9s infinite}',
  },
  {
    id: 'keyframes-opacity',
    kind: 'moment',
    field: 'level',
    sees: '',
    css: '@keyframes d-b{0%,100%{opacity:.06}}§{display:inline-block;animation:d-b 9s infinite}',
  },
  {
    id: 'keyframes-place',
    kind: 'moment',
    field: 'studyForm',
    sees: '(gone from its cell after 1.5 s)',
    css: '@keyframes d-c{0%,49%{translate:0}50%,100%{translate:-700px 300px}}§{display:inline-block;animation:d-c 3s forwards}',
  },
  {
    id: 'hover-after',
    kind: 'moment',
    field: 'duration',
    sees: '4 年制',
    hover: true,
    alone: true,
    css: 'td:has(§):hover::after{content:"制"}',
  },
  {
    id: 'once-checked-style',
    kind: 'moment',
    field: 'studentNo',
    sees: '9222026321062001',
    css: 'html:has(xueji-check) §::before{content:"9"}',
  },
  {
    id: 'once-checked-hidden',
    kind: 'moment',
    field: 'major',
    sees: '',
    css: 'html:has(xueji-check) §{color:#fff}',
  },
  {
    id: 'changed-at-once',
    kind: 'moment',
    field: 'birthDate',
    sees: '2005年03月18日',
    alone: true,
    script: onceChecked(say('2005年03月18日'), 0),
  },
  {
    id: 'changed-soon',
    kind: 'moment',
    field: 'enrollDate',
    sees: '2025年09月01日',
    alone: true,
    script: onceChecked(say('2025年09月01日'), 15),
  },
  {
    id: 'changed-later',
    kind: 'moment',
    field: 'enrollDate',
    sees: '2025年09月01日',
    alone: true,
    script: onceChecked(say('2025年09月01日'), 700),
  },
  {
    id: 'covered-soon',
    kind: 'moment',
    field: 'gender',
    sees: '男',
    alone: true,
    script: onceChecked(
      // it stays on the value, also where the page is laid out anew beside the panel
      'const e=document.createElement("p");e.textContent="男";const put=()=>{const r=document.querySelector("§").getBoundingClientRect();e.style.cssText="position:absolute;margin:0;background:#fff;width:20px;left:"+r.left+"px;top:"+r.top+"px"};put();document.body.append(e);addEventListener("resize",put);new ResizeObserver(put).observe(document.documentElement)',
      5,
    ),
  },
  {
    id: 'input-changed',
    kind: 'moment',
    field: 'className',
    sees: '计科2026级2班',
    alone: true,
    html: '<input class="d" value="@" style="border:0;font:inherit">',
    script: onceChecked('document.querySelector("§").value="计科2026级2班"', 5),
  },
  {
    id: 'sheet-adopted',
    kind: 'moment',
    field: 'ethnicity',
    sees: '非汉族',
    alone: true,
    script: onceChecked(
      'const s=new CSSStyleSheet();s.replaceSync("§::before{content:\'非\'}");document.adoptedStyleSheets=[s]',
      10,
    ),
  },
  {
    id: 'narrower-page',
    kind: 'moment',
    field: 'expectedGraduation',
    sees: '12030年06月30日',
    alone: true,
    css: 'html{container-type:inline-size}@container (max-width:1200px){§::before{content:"1"}}',
  },
];
