import type { Disguise } from './disguise';

const BARE = 'border:0;padding:0;font:inherit;color:inherit;background:none';
const input = (style: string, value = '@', attributes = ''): string =>
  `<input class="d" value="${value}" ${attributes} style="${BARE};${style}">`;

/** Form fields that show something else than their value. */
export const FORM: readonly Disguise[] = [
  { id: 'narrow-input', kind: 'form', field: 'major', sees: '计算机科学', html: input('width:70px') },
  {
    id: 'scrolled-input',
    kind: 'form',
    field: 'idNumber',
    sees: '0109200603180029',
    html: input('width:125px'),
    script: 'document.querySelector("§").scrollLeft=16',
  },
  {
    id: 'indent-input',
    kind: 'form',
    field: 'studentNo',
    sees: '22026321062001',
    html: input('width:150px;text-indent:-8px'),
  },
  {
    id: 'security-input',
    kind: 'form',
    field: 'name',
    sees: '■■■',
    html: input('-webkit-text-security:square'),
  },
  {
    id: 'rtl-input',
    kind: 'form',
    field: 'duration',
    sees: '年 4',
    html: input('direction:rtl;text-align:left'),
  },
  {
    id: 'override-input',
    kind: 'form',
    field: 'birthDate',
    sees: '(turned round)',
    html: input('direction:rtl;unicode-bidi:bidi-override;text-align:left'),
  },
  { id: 'white-input', kind: 'form', field: 'className', sees: '', html: input('color:#fff') },
  {
    id: 'option-label',
    kind: 'form',
    field: 'level',
    sees: '专科',
    html: `<select class="d" style="${BARE}"><option label="专科">@</option></select>`,
  },
  {
    id: 'option-cut',
    kind: 'form',
    field: 'educationType',
    sees: '普通高',
    html: `<select class="d" style="${BARE};appearance:none;width:44px"><option>@</option></select>`,
  },
  {
    id: 'list-box',
    kind: 'form',
    field: 'gender',
    sees: '男 (女 scrolled out of sight)',
    html: `<select class="d" size="2" style="${BARE};height:21px;overflow:auto;scrollbar-width:none"><option selected>@</option><option>男</option></select>`,
    script: 'document.querySelector("§").scrollTop=30',
  },
  {
    id: 'base-select',
    kind: 'form',
    field: 'ethnicity',
    sees: '回族',
    html: '<select class="d" style="appearance:base-select;border:0"><button style="all:unset">回族</button><option>@</option></select>',
  },
  {
    id: 'short-area',
    kind: 'form',
    field: 'branch',
    sees: '计算机与',
    html: `<textarea class="d" style="${BARE};width:58px;height:22px;overflow:hidden;resize:none">@</textarea>`,
  },
  {
    id: 'scrolled-area',
    kind: 'form',
    field: 'studyForm',
    sees: '日制',
    html: `<textarea class="d" style="${BARE};width:44px;height:22px;overflow:hidden;resize:none">@</textarea>`,
    script: 'document.querySelector("§").scrollTop=23',
  },
  {
    id: 'date-part-hidden',
    kind: 'form',
    field: 'enrollDate',
    sees: '2026年09月',
    html: input('', '2026-09-01', 'type="date"'),
    css: '§::-webkit-datetime-edit-day-field{display:none}',
  },
  {
    id: 'button-over-input',
    kind: 'form',
    field: 'expectedGraduation',
    sees: '2029年06月30日',
    html: `<span style="position:relative">${input('width:130px')}<input type="submit" value="2029年06月30日" style="${BARE};position:absolute;left:0;background:#fff;width:130px;text-align:left"></span>`,
  },
  {
    id: 'button-beside-input',
    kind: 'form',
    field: 'studentNo',
    sees: '2220263210620015',
    html: `<span class="d">@</span><input type="button" value="5" style="${BARE}">`,
  },
];
