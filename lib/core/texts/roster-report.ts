import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { FileFormat } from '@/lib/core/roster/formats/file-format';
import type {
  FileNotice,
  NoticeKind,
  RosterProblem,
  RosterProblemKind,
} from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from './fields';

/** A kind of problem as people are told of it. */
export interface ProblemKindText {
  /** what it is called in the list of kinds */
  readonly title: string;
  /** why it is a problem, and what was done with the cell or row */
  readonly why: string;
  /** how to mend it in the spreadsheet */
  readonly mend: string;
}

export const PROBLEM_KINDS: Readonly<Record<RosterProblemKind, ProblemKindText>> = {
  'row-without-key': {
    title: '不知道是谁的一行',
    why: '没有可用的学号、证件号码或姓名，这一行没有载入',
    mend: '请补上学号、证件号码或姓名；如果不是学生的一行，可以删除',
  },
  'row-damaged': {
    title: '损坏的一行',
    why: '这一行已损坏，没有载入',
    mend: '请重新导出文件，或重新填写这一行',
  },
  'sample-row': {
    title: '模板里的示例',
    why: '这是模板自带的示例，不是学生，没有载入',
    mend: '可以删除这一行，留着也不影响',
  },
  'digits-lost': {
    title: '长号码丢失了末几位',
    why: '长号码被存成了数字，末几位已经丢失，无法恢复，不用于核对',
    mend: '请先把这一列的单元格格式设为“文本”，再从原始材料重新填写号码（只改格式不能找回数字）',
  },
  'not-a-date': {
    title: '不是日期',
    why: '不是日历上的日期，不用于核对',
    mend: '请写成 2006-03-18 或 20060318 这样的形式',
  },
  'not-in-list': {
    title: '不在规定的取值里',
    why: '不在国家标准规定的取值里，不用于核对',
    mend: '请检查是否写错（性别：男、女；民族：如汉族、土家族）',
  },
  'bad-id': {
    title: '证件号码不对',
    why: '证件号码的位数或校验码不对，不用于核对',
    mend: '请对照证件检查每一位',
  },
  damaged: {
    title: '损坏的单元格',
    why: '单元格内容已损坏（公式出错、含控制字符或过长），不用于核对',
    mend: '请重新填写这一格',
  },
  'id-contradicts-birth': {
    title: '出生日期与证件号码不符',
    why: '与证件号码里的出生日期不一致，两者至少有一个要改；数据照原样保留',
    mend: '请对照证件检查出生日期和证件号码',
  },
  'id-contradicts-gender': {
    title: '性别与证件号码不符',
    why: '与证件号码里的性别不一致，两者至少有一个要改；数据照原样保留',
    mend: '请对照证件检查性别和证件号码',
  },
  'duplicate-student-no': {
    title: '学号重复',
    why: '这个学号在名册里不止一行，核对到时会请人选择',
    mend: '请检查是重复的一行，还是学号写错',
  },
  'duplicate-id': {
    title: '证件号码重复',
    why: '这个证件号码在名册里不止一行，核对到时会请人选择',
    mend: '请检查是重复的一行，还是号码写错',
  },
  'same-person': {
    title: '可能是同一个人的两行',
    why: '姓名和出生日期都相同，学号或证件号码却不同；两行都保留',
    mend: '请检查是否同一人登记了两次（也可能只是同名同生日）',
  },
  'other-school': {
    title: '学校名称不同',
    why: '学校名称与本文件要核对的学校不同（联合培养等情况），核对时需人工确认',
    mend: '请确认是否拿错了名册；若是联合培养，可以不改',
  },
  'number-length': {
    title: '学号长度与众不同',
    why: '学号比其他人的长或短，可能多了、少了一位，或丢了开头的 0；数据照原样保留',
    mend: '请检查学号；把这一列的单元格格式设为“文本”可以保住开头的 0',
  },
  'partial-date': {
    title: '只有年月的日期',
    why: '只写了年月，没有日，核对时只能判断年月，需人工确认',
    mend: '请补上日，或重新载入文件，在“确认各列”里为整列定一个日',
  },
  'unknown-character': {
    title: '没能存下的字',
    why: '有字显示为“?”或方框，是生僻字没有存下来；照原样保留，核对时需人工确认',
    mend: '请用支持生僻字的输入法重新填写',
  },
  'private-use': {
    title: '自造的字',
    why: '含有没有公开编码的字（自造字），不同电脑上显示可能不同；照原样保留，核对时需人工确认',
    mend: '请换成公开编码的字',
  },
  'maybe-cut': {
    title: '可能被截断的内容',
    why: '内容恰好占满了原系统的列宽，后面可能还有字；照原样保留，核对时可能显示不一致',
    mend: '请对照原始材料，把名称写全',
  },
  'head-unreadable': {
    title: '说明里看不懂的一项',
    why: '看不懂，没有采用',
    mend: '时间请写成 2018-09-29 17:00',
  },
};

function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`;
}

/** Where a problem is: 计科1班.xlsx 第 3 行“身份证号”; '' when it concerns the whole file. */
export function problemPlace({ rowNumber, column, source }: RosterProblem): string {
  const row = rowNumber === null ? '' : `第 ${rowNumber} 行`;
  const file = source === undefined ? '' : `${source} `;
  return `${file}${row}${quoted(column)}`.trim();
}

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

const NOTICE_TEXTS: Readonly<Record<NoticeKind, (detail: string) => string>> = {
  'ending-differs': (detail) =>
    `文件名的结尾与内容不符：内容其实是${isFormat(detail) ? FORMAT_NAMES[detail] : detail}，已按内容读取`,
  'hidden-sheets': (detail) => `隐藏的工作表没有读：${detail}`,
  'sheets-unread': (detail) => `没有读的工作表（没有表头、表头不同，或没有选）：${detail}`,
  'columns-unread': (detail) => `这些列的内容存放在另一个文件里（备注型），没有读：${detail}`,
  'total-rows': (detail) => `合计行 ${detail} 行，没有载入`,
  'remark-rows': (detail) => `备注、说明行 ${detail} 行，没有载入`,
  'repeated-headers': (detail) => `重复的表头 ${detail} 行，没有载入`,
  'deleted-records': (detail) => `标记为已删除的记录 ${detail} 条，没有载入`,
  'common-value': commonText,
  joined: (detail) => `由 ${detail} 份合成一份名册`,
};

/** One line about what was seen in a file besides its problems. */
export function noticeText({ kind, fileName, detail }: FileNotice): string {
  return `${fileName}：${NOTICE_TEXTS[kind](detail)}。`;
}

export const REPORT_TEXTS = {
  title: '名册检查',
  allKinds: '全部',
  filter: '只看一类',
  copy: '复制清单',
  copied: '已复制',
  save: '存为 .xlsx',
  saving: '正在存…',
  saveNote: '文件里还有载入的各行，问题写在行的旁边',
  saveFailed: '没有存成：名册可能已经换了或删除了，也可能是内存不够。请重新载入文件后再存一次。',
  place: '位置',
  seen: '看到的内容',
  why: '为什么',
  mend: '怎样修改',
  kind: '问题',
  file: '文件',
  row: '行',
  column: '列',
  notices: '读取说明',
  noProblems: '没有发现问题。',
  sheet: '问题清单',
  dataSheet: '名册',
  filePrefix: '问题清单',
} as const;

/** e.g. 36 行可以使用，其中 33 行没有问题 */
export function goodRowsText(rows: number, good: number): string {
  if (rows === 1) return good === 1 ? '可以使用，没有发现问题' : '可以使用，有需要留意的地方';
  return good === rows
    ? `${rows} 行可以使用，都没有发现问题`
    : `${rows} 行可以使用，其中 ${good} 行没有发现问题`;
}

export function kindCountText(title: string, count: number): string {
  return `${title}（${count}）`;
}

/** e.g. 看到“5.0010920060318e+17”; '' when nothing is told of it. */
export function seenText({ seen = '' }: RosterProblem): string {
  return seen === '' ? '' : `看到“${seen}”`;
}
