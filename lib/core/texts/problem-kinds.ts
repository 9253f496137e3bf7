import type { RosterProblem, RosterProblemKind } from '@/lib/core/roster/model/roster';

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
  'no-result': {
    title: '公式没有结果',
    why: '这一格是公式，文件里没有算出的结果（或结果是 0），不用于核对',
    mend: '请在 Excel 或 WPS 中打开这个文件，等它算完，保存一次再载入；仍没有结果的，请直接填写值',
  },
  'near-midnight': {
    title: '差一点到第二天的日期',
    why: '这一格的时间离第二天零点不到两分钟，可能是程序换算时差了一点；按表里显示的日期读取',
    mend: '请对照原始材料，看是不是应为第二天；改成不带时间的日期后重新载入',
  },
  'name-remark': {
    title: '姓名里的备注',
    why: '姓名后面（或前面）有括号、记号、职务或拼音，按去掉它们的姓名核对，去掉的内容列为备注',
    mend: '请确认去掉后的姓名；如果它是姓名的一部分，请在核对时人工确认',
  },
  'odd-characters': {
    title: '号码、姓名里有别的字',
    why: '学号、考生号里有汉字，或姓名里有数字、标点、隔开的字母，可能连着写了别的内容；照原样保留，核对时可能找不到这一行，或显示不一致',
    mend: '请只留下号码或姓名本身，把其余的移到单独的“备注”列',
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
    why: '学校名称与要核对的学校不同（联合培养等情况），核对时需人工确认',
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
    mend: '请补上日，或重新载入名册，在“确认各列”里为整列定一个日',
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
  'hidden-character': {
    title: '看不见的字符',
    why: '含有看不见的字符，或会把前后文字倒过来显示的字符；已用 ‹U+编码› 标出来，号码里的已去掉，核对时需人工确认',
    mend: '请在名册里重新键入这一格，不要粘贴',
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

/** Where a problem is: 计科1班.xlsx 第 3 行“身份证号”; '' when it concerns the whole file. */
export function problemPlace(problem: RosterProblem): string {
  return `${rowText(problem)}${columnText(problem)}`.trim();
}

/** e.g. 计科1班.xlsx 第 3 行 */
export function rowText({ rowNumber, source = '' }: RosterProblem): string {
  return [source, rowNumber === null ? '' : `第 ${rowNumber} 行`].filter((part) => part !== '').join(' ');
}

/** e.g. “身份证号”; '' when it concerns the row. */
export function columnText({ column }: RosterProblem): string {
  return column === '' ? '' : `“${column}”`;
}

/** e.g. 看到“5.0010920060318e+17”; '' when nothing is told of it. */
export function seenText({ seen = '' }: RosterProblem): string {
  return seen === '' ? '' : `看到“${seen}”`;
}
