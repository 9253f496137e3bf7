import {
  MAX_COLUMNS,
  MAX_FILES,
  MAX_ROWS,
  MAX_ZIP_ENTRIES,
  type Refusal,
} from '@/lib/core/roster/model/roster';
import type { Problem } from './problem';

type RefusalText = Problem | ((detail: string) => Problem);

const NOT_LOADED = '文件没有载入。';
const ASK_COLLEGE = '请向发文件的老师重新索取，或用 Excel/WPS 打开后另存为 .xlsx 再载入。';
const EXPORT_AGAIN = '请重新导出或重新下载这个文件，再载入一次。';
function quoted(detail: string): string {
  return detail === '' ? '' : `“${detail}”`;
}

const REFUSAL_TEXTS: Readonly<Record<Refusal, RefusalText>> = {
  'empty-file': {
    what: NOT_LOADED,
    why: '这个文件是空的，里面没有任何内容。',
    now: '请确认文件已下载完整，再重新选择。',
  },
  'unknown-kind': {
    what: NOT_LOADED,
    why: '它的内容不是本工具能读的表格（看的是内容，不是文件名）。',
    now: '请选择表格文件（.xlsx、.xls、.ods、.csv、.dbf）或学院发的 .json 文件；其他格式请先用 Excel/WPS 另存为 .xlsx。',
  },
  'is-picture': {
    what: NOT_LOADED,
    why: '它的内容是一张图片，不是表格（看的是内容，不是文件名）。',
    now: '请选择学院发的名册文件（.xlsx、.xls、.csv 等），而不是它的截图。',
  },
  'old-xls': {
    what: NOT_LOADED,
    why: '这是 Excel 95 或更早的 .xls 格式，不能直接读取（Excel 97 以后的 .xls 可以）。',
    now: '请用 Excel/WPS 打开，选“另存为”→“Excel 工作簿（.xlsx）”，再载入新文件。',
  },
  encrypted: {
    what: NOT_LOADED,
    why: '这个文件设了打开密码，本工具不读取加密内容。',
    now: '请用 Excel/WPS 输入密码打开，在“文件”→“文档加密/保护工作簿”中清除密码并保存，再载入。',
  },
  'has-entities': {
    what: NOT_LOADED,
    why: '文件里带有自定义的“实体”声明，正常的表格里没有；为安全起见，没有读取。',
    now: ASK_COLLEGE,
  },
  'too-many-parts': {
    what: NOT_LOADED,
    why: `这个压缩文件里的部件超过 ${MAX_ZIP_ENTRIES} 个，不像是一份名册。`,
    now: '请新建一个工作簿，只复制名册那一张表（不带图片），保存后再载入。',
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
  'columns-unclear': {
    what: NOT_LOADED,
    why: '有的列拿不准是哪一项，需要有人确认。',
    now: '请在起始页上载入这个文件，按提示确认各列。',
  },
  'too-many-files': (detail) => ({
    what: NOT_LOADED,
    why: `一次选了${detail === '' ? '太多' : ` ${detail} 个`}文件，最多 ${MAX_FILES} 个。`,
    now: '请分几次载入，或先合并成几个文件。',
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
export function refusalProblem(refusal: Refusal, detail: string): Problem {
  const text = REFUSAL_TEXTS[refusal];
  return typeof text === 'function' ? text(detail) : text;
}
