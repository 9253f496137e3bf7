import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Refusal,
  type RosterProblem,
  type RosterProblemKind,
} from '@/lib/core/roster/roster';
import type { Problem } from './problem';

type Told = Problem | ((detail: string) => Problem);

const NOT_LOADED = '文件没有载入。';
const ASK_COLLEGE = '请向发文件的老师重新索取，或用 Excel/WPS 打开后另存为 .xlsx 再载入。';
const EXPORT_AGAIN = '请重新导出或重新下载这个文件，再载入一次。';
const quoted = (detail: string): string => (detail === '' ? '' : `“${detail}”`);

const REFUSAL_TEXTS: Readonly<Record<Refusal, Told>> = {
  'empty-file': {
    what: NOT_LOADED,
    why: '这个文件是空的，里面没有任何内容。',
    now: '请确认文件已下载完整，再重新选择。',
  },
  'unknown-kind': {
    what: NOT_LOADED,
    why: '它的内容不是本工具能读的表格（看的是内容，不是文件名）。',
    now: '请选择 .xlsx、.csv 或学院发的 .json 文件；其他格式请先用 Excel/WPS 另存为 .xlsx。',
  },
  'is-picture': {
    what: NOT_LOADED,
    why: '它的内容是一张图片，不是表格，即使文件名以 .xlsx 结尾。',
    now: '请选择学院发的名册文件（.xlsx 或 .csv），而不是它的截图。',
  },
  'is-xls': {
    what: NOT_LOADED,
    why: '这是旧版 Excel 97–2003 的 .xls 格式，目前还不能直接读取。',
    now: '请用 Excel/WPS 打开，选“另存为”→“Excel 工作簿（.xlsx）”，再载入新文件。',
  },
  encrypted: {
    what: NOT_LOADED,
    why: '这个文件设了打开密码，本工具不读取加密内容。',
    now: '请用 Excel/WPS 输入密码打开，在“文件”→“文档加密/保护工作簿”中清除密码并保存，再载入。',
  },
  truncated: {
    what: NOT_LOADED,
    why: '文件不完整或已损坏，可能没有下载完。',
    now: EXPORT_AGAIN,
  },
  'too-large': {
    what: NOT_LOADED,
    why: '文件展开后超过 300 MB，不像是一份名册。',
    now: '请新建一个工作簿，只复制名册那一张表（不带图片和格式），保存后再载入。',
  },
  'too-many-rows': (detail) => ({
    what: NOT_LOADED,
    why: `名册${detail === '' ? '' : `至少有 ${detail} 行，`}超过了一次最多 ${MAX_ROWS} 行的限制。`,
    now: '请按学院或年级拆成几个文件，分别载入。',
  }),
  'too-many-columns': {
    what: NOT_LOADED,
    why: `表头超过了 ${MAX_COLUMNS} 列。`,
    now: '请只保留要核对的列（学号、姓名、证件号码等），另存后再载入。',
  },
  'no-header': {
    what: NOT_LOADED,
    why: '前 30 行里没有找到表头（写着“学号”“姓名”“证件号码”等列名的一行）。',
    now: '请在数据上方加一行列名，保存后再载入。',
  },
  'no-key-column': (detail) => ({
    what: NOT_LOADED,
    why: `表头里没有“学号”“证件号码”或“姓名”列，无法知道每一行是谁${detail === '' ? '' : `（只认出：${detail}）`}。`,
    now: '请补上“学号”或“证件号码”列，保存后再载入。',
  }),
  'column-twice': (detail) => ({
    what: NOT_LOADED,
    why: `有两列${quoted(detail)}说的是同一项，不知道以哪一列为准。`,
    now: '请删除其中一列，或把不用的那一列改成别的列名，保存后再载入。',
  }),
  'no-rows': {
    what: NOT_LOADED,
    why: '表头下面没有一行可用的数据。',
    now: '请确认名册已填写，每行至少有学号、证件号码或姓名，再载入。',
  },
  'bad-json': {
    what: NOT_LOADED,
    why: '这个 .json 文件不完整，可能没有下载完或被改动过。',
    now: EXPORT_AGAIN,
  },
  'newer-version': (detail) => ({
    what: NOT_LOADED,
    why: `文件的格式版本${detail === '' ? '' : `（${detail}）`}比本工具认识的新。`,
    now: '请把学籍核对助手更新到最新版本，或请老师另发 .xlsx 文件。',
  }),
  'bad-shape': (detail) => ({
    what: NOT_LOADED,
    why: `这个 .json 文件的内容不符合名册格式${detail === '' ? '' : `（位置：${detail}）`}。`,
    now: '请让制作者按格式说明改正，或改用 .xlsx 文件。',
  }),
  'bad-school': (detail) => ({
    what: NOT_LOADED,
    why: `文件里写的学校名称${quoted(detail)}含有空格、看不见的字符或形近字，用它核对会得出错误结果。`,
    now: '请在“说明”表（或 about 里）重新键入学校名称，不要粘贴，保存后再载入。',
  }),
  'bad-encoding': {
    what: NOT_LOADED,
    why: '文字编码不是 UTF-8、UTF-16 或 GB18030，读出来会是乱码。',
    now: '请用 Excel/WPS 打开后另存为 .xlsx，或“CSV UTF-8”，再载入。',
  },
  'not-yours': {
    what: '没有保存这份文件。',
    why: '你说这不是你的文件，里面的内容已经丢弃，没有留在浏览器里。',
    now: '请打开发给你本人的那一份。如果是发错了，请告诉辅导员，并删除手里的这一份。',
  },
  'took-too-long': {
    what: NOT_LOADED,
    why: '读了很久仍没有读完，已停止。',
    now: `请关闭其他程序后再试一次；若仍如此，${ASK_COLLEGE}`,
  },
  'storage-full': {
    what: '文件没有保存。',
    why: '浏览器没有足够的存储空间。',
    now: '请清理磁盘空间，或先删除本工具里保存的旧名册，再载入一次。',
  },
  'reader-failed': {
    what: NOT_LOADED,
    why: '读取时出了意料之外的问题，文件可能不合规范。',
    now: ASK_COLLEGE,
  },
};

/**
 * What is told when a file is refused: what could not be done, why, and what to do now.
 * `detail` as given with the refusal ('' when there is none). That the former roster still holds is told by the page.
 */
export const refusalProblem = (refusal: Refusal, detail: string): Problem => {
  const told = REFUSAL_TEXTS[refusal];
  return typeof told === 'function' ? told(detail) : told;
};

const PROBLEM_TEXTS: Readonly<Record<RosterProblemKind, string>> = {
  'row-without-key': '没有可用的学号、证件号码或姓名，这一行没有载入',
  'row-damaged': '这一行已损坏，没有载入',
  'sample-row': '这是模板里的示例，没有载入',
  'digits-lost':
    '长号码被存成了数字，末几位已经丢失，不用于核对。请把这一列的单元格格式设为“文本”，再重新填写号码',
  'not-a-date': '不是日历上的日期，不用于核对。请写成 2006-03-18 或 20060318 这样的形式',
  'not-in-list': '不在规定的取值里，不用于核对。请检查是否写错',
  'bad-id': '证件号码位数或校验码不对，不用于核对。请对照证件检查',
  damaged: '单元格内容已损坏（公式出错、含控制字符或过长），不用于核对',
  'id-contradicts-birth': '与证件号码里的出生日期不一致，请检查',
  'id-contradicts-gender': '与证件号码里的性别不一致，请检查',
  'duplicate-student-no': '这个学号在文件里不止一行，核对到时会请人选择',
  'duplicate-id': '这个证件号码在文件里不止一行，核对到时会请人选择',
  'other-school': '学校名称与本文件要核对的学校不同（联合培养等情况），核对时需人工确认',
  'head-unreadable': '看不懂，没有采用。时间请写成 2018-09-29 17:00',
};

/** One line about a row or a cell: where it is, what is the matter, what to do. Holds no value of a student. */
export const rosterProblemText = ({ kind, rowNumber, column }: RosterProblem): string => {
  const row = rowNumber === null ? '' : `第 ${rowNumber} 行`;
  const place = `${row}${quoted(column)}`;
  return place === '' ? `${PROBLEM_TEXTS[kind]}。` : `${place}：${PROBLEM_TEXTS[kind]}。`;
};
