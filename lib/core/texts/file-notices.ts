import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { FileFormat } from '@/lib/core/roster/formats/file-format';
import type { FileNotice, NoticeKind } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from './fields';

const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = {
  xlsx: 'Excel 工作簿（.xlsx）',
  xls: '旧版 Excel 工作簿（.xls）',
  html: '网页表格（HTML）',
  xml: 'Excel 2003 的 XML 表格',
  text: '文本表格（CSV 或制表符分隔）',
  dbf: 'dBASE 表（.dbf）',
  ods: 'OpenDocument 表格（.ods）',
  json: '本工具的名册（.json）',
};

function isFormat(text: string): text is FileFormat {
  return text in FORMAT_NAMES;
}

function commonText(detail: string): string {
  const [, key = '', value = ''] = /^(\w+):([\s\S]*)$/u.exec(detail) ?? [];
  const field = TEXT_FIELD_KEYS.find((one) => one === key);
  return `全班统一的${field === undefined ? '' : FIELD_NAMES[field]}：${value}`;
}

/** 3-5,9 is 第 3–5、9 行 */
function rowsText(rows: string): string {
  return rows === '' ? '' : `第 ${rows.replaceAll('-', '–').replaceAll(',', '、')} 行`;
}

function leftOut(what: string, rows: string, seen: string): string {
  return `${rowsText(rows)}是${what}，没有当作学生载入${seen === '' ? '' : `（${seen}）`}。如果其中有学生，请补上学号或证件号码后重新载入`;
}

/** 学号、姓名 is 列“学号”“姓名” */
function columnsText(detail: string): string {
  return `列${detail
    .split('、')
    .map((title) => `“${title}”`)
    .join('')}`;
}

function stripped(what: string, detail: string, rows: string, done: string): string {
  return `${columnsText(detail)}里有${what}（${rowsText(rows)}），${done}`;
}

const NOTICE_TEXTS: Readonly<Record<NoticeKind, (detail: string, rows: string) => string>> = {
  'ending-differs': (detail) =>
    `文件名的结尾与内容不符：内容其实是${isFormat(detail) ? FORMAT_NAMES[detail] : detail}，已按内容读取，不必改动`,
  'hidden-sheets': (detail) => `隐藏的工作表没有读：${detail}。其中有学生的话，请取消隐藏，保存后重新载入`,
  'sheets-unread': (detail) =>
    `没有读的工作表（没有表头、表头不同，或没有选）：${detail}。其中有学生的话，请点“确认各列”改选，或给它加上同样的表头后重新载入`,
  'columns-unread': (detail) =>
    `这些列的内容存放在另一个文件里（备注型），没有读：${detail}。需要核对的话，请用 Excel 打开后另存为 .xlsx 再载入`,
  'total-rows': (detail, rows) => leftOut('合计', rows, detail),
  'remark-rows': (detail, rows) => leftOut('备注、说明', rows, detail),
  'other-rows': (detail, rows) => leftOut('班级名、填写要求等', rows, detail),
  'example-rows': (detail, rows) => leftOut('示例', rows, detail),
  'repeated-headers': (_, rows) =>
    `${rowsText(rows)}是重复的表头，没有当作学生载入。其中有学生的话，请在表里改正后重新载入`,
  'numbered-rows': (_, rows) =>
    `${rowsText(rows)}只有序号，没有内容，没有载入。应有学生的话，请填好后重新载入`,
  'rows-above': (detail, rows) =>
    `表头上方的${rowsText(rows)}像是学生，没有载入（${detail}）。请在它们上方加一行列名，或移到表头下面，再载入`,
  blocks: (detail, rows) => `同一张表里有 ${detail} 块名单（表头在${rowsText(rows)}），各按自己的表头读取`,
  'deleted-records': (detail) =>
    `标记为已删除的记录 ${detail} 条，没有载入。其中有在册学生的话，请恢复这些记录后重新导出`,
  'line-breaks': (detail, rows) => stripped('换行', detail, rows, '换行已去掉'),
  'invisible-characters': (detail, rows) => stripped('看不见的字符', detail, rows, '已去掉'),
  apostrophes: (detail, rows) => stripped('开头的引号', detail, rows, '已去掉'),
  'decimal-zeros': (detail, rows) => stripped('小数点和 0（如 4.0）', detail, rows, '小数部分已去掉'),
  'merged-cells': (detail, rows) =>
    `${columnsText(detail)}有合并的单元格，${rowsText(rows)}按合并的内容填上了值`,
  'empty-columns': (detail) =>
    `${columnsText(detail)}每一行都是空的，没有核对。如果表里看得到内容，请在 Excel 或 WPS 中打开保存一次再载入`,
  'missing-values': (detail, rows) =>
    `${columnsText(detail)}在${rowsText(rows)}是空的，这些行不核对这一项。如果应与上一行相同，请在表里填上`,
  'gender-unknown': (detail) =>
    `${columnsText(detail)}每一行都是“未知”（0 或 9），可能是没有算出的公式。请在 Excel 或 WPS 中打开检查，保存后再载入`,
  'columns-left': (detail) => `${columnsText(detail)}没有读。需要的话请点“确认各列”改选`,
  'several-columns': (detail) =>
    `${columnsText(detail)}没有读，文件没有说明以哪一列为准。请点“确认各列”选定，或在表里改好列名后重新载入`,
  'ticked-columns': (detail) =>
    `${columnsText(detail)}里是打的勾，没有读。请在表里改成一列，各行写上${detail.split('、').join('或')}，再载入`,
  'columns-unused': (detail) => `未使用的${columnsText(detail)}，不参与核对。需要的话请点“确认各列”改选`,
  'columns-unnamed': (detail) =>
    `第 ${detail} 列有内容而没有列名，没有读。需要核对的话，请在表头写上列名后重新载入`,
  'hidden-rows': (detail, rows) =>
    `有 ${detail} 行是隐藏的（或被筛选掉了）：${rowsText(rows)}，已一并载入。不需要的话请点“确认各列”，选不载入`,
  'hidden-rows-left': (detail, rows) =>
    `有 ${detail} 行是隐藏的（或被筛选掉了）：${rowsText(rows)}，按选择没有载入。需要的话请点“确认各列”改选`,
  'hidden-columns': (detail) => `${columnsText(detail)}在表里是隐藏的，已一并读取`,
  'head-taken': (detail) => `从工作表“说明”取用：${detail}。不对的话请改“说明”表后重新载入`,
  'head-ignored': () => '工作表“说明”是填写要求，没有取用其中的内容',
  'head-school-left': (detail) =>
    `工作表“说明”里的学校名称与各行的学校名称都不同（${detail}），没有取用。请检查后改正“说明”表再载入`,
  'common-value': commonText,
  joined: (detail) => `由 ${detail} 份合成一份名册`,
};

/** One line about what was seen in a file besides its problems. */
export function noticeText({ kind, fileName, detail, rows = '' }: FileNotice): string {
  return `${fileName}：${NOTICE_TEXTS[kind](detail, rows)}。`;
}
