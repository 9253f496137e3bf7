import type { IdForm } from '@/lib/core/sheets/model/sheet-options';
import { SHEET_NAMES } from './sheets';

/** The words of the part of the class page where sheets are saved. */
export const SHEETS_AREA_TEXTS = {
  title: '存档的表格',
  save: '保存',
  print: '打印',
  options: '选项',
  classSheetNote: 'A4，每位学生一行，本人核对后签名。',
  feedbackNote: '每个不一致的字段一行，交给学院更正。',
  statisticsNote: '人数、核对率、各字段有误的人数。',
  form: '学院自己的表格',
  formNote: '选择学院发的空表（.xlsx），按它的表头填写，格式不变。',
  fill: '选择空表…',
  results: '结果数据（NDJSON）',
  resultsNote: '每位学生一行，供全校汇总用，没有姓名和身份证号。',
  session: '与其他辅导员合并',
  sessionNote: '导出这个班，或者把几位辅导员的结果合成一份。',
  export: '导出',
  merge: '合并导出文件…',
  open: '打开导出的班级…',
  follower: '另一个班级页正在使用，合并请到那个页面操作。',
  scopeTitle: '统计哪些班级？',
  scopeThis: '这个班',
  cancel: '取消',
  exportTitle: '导出文件里带身份证号吗？',
  exportWithout: '不带身份证号',
  exportWithoutNote: '用来合并和统计，发给别人用这一种。',
  exportWith: '带身份证号',
  exportWithNote: '换一台电脑继续核对时才需要，请勿转发。',
} as const;

const ID_NOTES: Readonly<Record<IdForm, string>> = {
  masked: '身份证号隐去中间十位',
  whole: '身份证号完整写出',
  none: '不写身份证号',
};

/** How ID numbers are written into the college's form: as on the class sheet. */
export function formIdNote(idNumber: IdForm): string {
  return `${ID_NOTES[idNumber]}（同确认表的选项）。`;
}

export function scopeAll(count: number): string {
  return `全部 ${count} 个班（不含已归档）`;
}

export function savedText(fileName: string): string {
  return `已保存：${fileName}`;
}

export function printedText(sheet: string): string {
  return `已交给浏览器打印：${sheet}`;
}

/** e.g. 正在生成核对统计表… */
export function makingText(what: keyof typeof SHEET_NAMES | 'session'): string {
  return what === 'session' ? '正在处理班级…' : `正在生成${SHEET_NAMES[what]}…`;
}

/** What a button of a sheet does, for whoever hears it alone: 保存学籍信息核对确认表 */
export function sheetButton(does: string, sheet: string): string {
  return `${does}${sheet}`;
}

/** The name of an exported class's file, before class and day. */
export const SESSION_FILE = '班级核对';
