import type { Disguise } from './disguise';
import { textPicture } from './text-picture';

const shadow = (html: string, mode = 'open'): string =>
  `document.querySelector("§").attachShadow({mode:"${mode}"}).innerHTML=${JSON.stringify(html)}`;

/** What stands in the page beside the value's text, and is drawn but not read. */
export const TREE: readonly Disguise[] = [
  {
    id: 'shadow-before',
    kind: 'tree',
    field: 'studentNo',
    sees: '1222026321062001',
    script: shadow('1<slot></slot>'),
  },
  { id: 'shadow-behind', kind: 'tree', field: 'name', sees: '林知夏子', script: shadow('<slot></slot>子') },
  {
    id: 'shadow-closed',
    kind: 'tree',
    field: 'level',
    sees: '非本科',
    script: shadow('非<slot></slot>', 'closed'),
  },
  {
    id: 'shadow-over-slot',
    kind: 'tree',
    field: 'birthDate',
    sees: '2005年03月18日',
    script: shadow(
      '<span style="position:relative"><slot></slot><b style="position:absolute;left:0;top:-2px;width:130px;background:#fff;font-weight:400">2005年03月18日</b></span>',
    ),
  },
  {
    id: 'shadow-declared',
    kind: 'tree',
    field: 'major',
    sees: '数学计算机科学与技术',
    html: '<span class="d"><template shadowrootmode="open">数学<slot></slot></template>@</span>',
  },
  {
    id: 'shadow-beside',
    kind: 'tree',
    field: 'className',
    sees: '计科2026级1班2组',
    html: '<span class="d">@</span><x-more><template shadowrootmode="closed">2组</template></x-more>',
    script: 'document.querySelector("§+x-more").attachShadow({mode:"closed"}).innerHTML="2组"',
  },
  {
    id: 'shadow-style',
    kind: 'tree',
    field: 'gender',
    sees: '',
    script: shadow('<style>:host{color:#fff!important}</style><slot></slot>'),
  },
  {
    id: 'button-beside',
    kind: 'tree',
    field: 'name',
    sees: '林知夏子',
    html: '<span class="d">@</span><button style="all:unset">子</button>',
  },
  {
    id: 'hidden-beside',
    kind: 'tree',
    field: 'studentNo',
    sees: '2220263210620019',
    html: '<span class="d">@</span><span aria-hidden="true">9</span>',
  },
  {
    id: 'hidden-before',
    kind: 'tree',
    field: 'ethnicity',
    sees: '回汉族',
    html: '<span aria-hidden="true">回</span><span class="d">@</span>',
  },
  {
    id: 'unchosen-beside',
    kind: 'tree',
    field: 'level',
    sees: '本科（专升本）',
    html: '<span class="d">@</span><input type="checkbox" style="appearance:none;margin:0;width:0;height:0">（专升本）',
  },
  {
    id: 'details-shown',
    kind: 'tree',
    field: 'studyForm',
    sees: '普通全日制（函授）',
    html: '<span class="d">@</span><details style="display:inline"><summary style="display:none"></summary>（函授）</details>',
    css: 'td:has(§) details::details-content{content-visibility:visible;display:inline}',
  },
  {
    id: 'small-image-beside',
    kind: 'tree',
    field: 'name',
    sees: '林知夏子',
    html: `<span class="d">@</span><img alt="" style="vertical-align:bottom" src="${textPicture('子')}">`,
  },
  {
    id: 'small-svg-beside',
    kind: 'tree',
    field: 'duration',
    sees: '14 年',
    html: '<svg width="9" height="14" style="vertical-align:-2px"><text y="12" font-size="14">1</text></svg><span class="d">@</span>',
  },
  {
    id: 'object-beside',
    kind: 'tree',
    field: 'enrollDate',
    sees: '2026年09月01日止',
    html: `<span class="d">@</span><object style="vertical-align:bottom" type="image/svg+xml" data="${textPicture('止')}"></object>`,
  },
  {
    id: 'frame-beside',
    kind: 'tree',
    field: 'school',
    sees: '西南大学城',
    html: '<span class="d">@</span><iframe style="border:0;width:20px;height:22px;vertical-align:bottom" srcdoc="<body style=\'margin:0;font:14px/1.6 Noto Sans CJK SC;background:#fff\'>城"></iframe>',
  },
  {
    id: 'meter-beside',
    kind: 'tree',
    field: 'idNumber',
    sees: '(a bar over the last digits)',
    html: '<span class="d">@</span><meter value="1" style="position:relative;left:-34px;width:36px"></meter>',
  },
  {
    id: 'progress-over',
    kind: 'tree',
    field: 'expectedGraduation',
    sees: '(a bar over the year)',
    html: '<span class="d">@</span><progress style="position:relative;left:-112px;width:34px"></progress>',
  },
  {
    id: 'ruby-hidden',
    kind: 'tree',
    field: 'branch',
    sees: '文学院 above',
    html: '<ruby class="d">@<rt style="font-size:14px" aria-hidden="true">文学院</rt></ruby>',
  },
];
