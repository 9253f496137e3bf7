import type { IdForm } from '@/lib/core/sheets/model/sheet-options';

/** The words of the dialogs where a person says how sheets are to look. */
export const SHEET_OPTION_TEXTS = {
  classSheet: '确认表的选项',
  feedback: '反馈表的选项',
  remembered: '改动立即生效，下次照旧。',
  close: '完成',
  fields: '列出的字段',
  idNumber: '身份证号',
  result: '核对情况',
  wrongColumn: '加一列“有误信息登记”',
  twoSystems: '分列“教务系统核对情况”“学信网核对情况”',
  below: '表尾',
  blankRows: '留给补充学生的空行',
  stamp: '每页留盖章处',
  signatories: '签字栏',
  columns: '各列，按表上的次序',
  columnsNote: '名称可以改写；不改就用原来的名称。',
  more: '可加的列',
  usual: '恢复默认',
} as const;

export const ID_FORM_NAMES: Readonly<Record<IdForm, string>> = {
  masked: '隐去中间十位',
  whole: '完整',
  none: '不列',
};

export function columnTitleLabel(title: string): string {
  return `列“${title}”的名称`;
}
export function upLabel(title: string): string {
  return `把“${title}”往前移`;
}
export function downLabel(title: string): string {
  return `把“${title}”往后移`;
}
export function removeLabel(title: string): string {
  return `去掉“${title}”`;
}
export function addLabel(title: string): string {
  return `加上“${title}”`;
}
