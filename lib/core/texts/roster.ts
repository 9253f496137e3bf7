import { visibleText } from '@/lib/core/characters/visible-text';
import {
  MAX_COLUMNS,
  MAX_FILES,
  MAX_ROWS,
  MAX_ZIP_ENTRIES,
  type Refusal,
} from '@/lib/core/roster/model/roster';
import type { Problem } from './problem';

type RefusalText = Problem | ((detail: string) => Problem);

const NOT_OPENED = '保存的名册没有打开。';
const NOT_LOADED = '文件没有载入。';
const ASK_COLLEGE = '请向发文件的老师重新索取，或用 Excel/WPS 打开后另存为 .xlsx 再载入。';
const EXPORT_AGAIN = '请重新导出或重新下载这个文件，再载入一次。';
function quoted(detail: string): string {
  return detail === '' ? '' : `“${visibleText(detail)}”`;
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
  'web-archive': {
    what: NOT_LOADED,
    why: '这是“单个文件网页”（MHTML），表格和图片都装在一个网页文件里，本工具不读取。',
    now: '请用 Excel/WPS 打开，选“另存为”→“Excel 工作簿（.xlsx）”，再载入新文件。',
  },
  frameset: {
    what: NOT_LOADED,
    why: '这是一个网页框架，表格在它旁边的文件夹（如“名单.files”）里，这个文件里没有内容。',
    now: '请用 Excel/WPS 打开它，选“另存为”→“Excel 工作簿（.xlsx）”，再载入新文件。',
  },
  packed: (detail) => ({
    what: NOT_LOADED,
    why: `这是一个压缩包${detail === '' ? '' : `，里面有 ${detail} 个表格文件`}，不是表格本身。`,
    now: '请先解压，再载入里面的表格文件。',
  }),
  transposed: {
    what: NOT_LOADED,
    why: '列名写在了第一列，一位学生占一列（行列转置了）。',
    now: '请在 Excel/WPS 中复制全部内容，用“选择性粘贴”→“转置”贴到新表，让列名在第一行、每位学生一行，再载入。',
  },
  'one-column': {
    what: NOT_LOADED,
    why: '每一行都只有一格，没有认出各列之间的分隔符号（认得逗号、分号、制表符、竖线、顿号；空格只在每行格数相同时认得）。',
    now: '请用 Excel/WPS 的“数据”→“分列”把内容分成各列，另存为 .xlsx 再载入；或把分隔符号换成英文逗号。',
  },
  encrypted: {
    what: NOT_LOADED,
    why: '这个文件设了打开密码，没有读取（打开时不问密码的旧版 .xls，也可能是用很早的方式加了密）。',
    now: '请用 Excel/WPS 打开（问密码时输入密码），在“文件”→“文档加密/保护工作簿”中清除密码和保护，另存为 .xlsx 再载入。',
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
  'storage-newer': {
    what: NOT_OPENED,
    why: '它是由更新的版本保存的，这个版本不认识。',
    now: '请更新本工具；也可以点“全部删除”，清空后重新开始。',
  },
  'storage-blocked': {
    what: NOT_OPENED,
    why: '本工具的另一个页面占着它，可能是更新之前打开的。',
    now: '请关闭本工具的其他页面，再刷新这一页；也可以点“全部删除”，清空后重新开始。',
  },
  'storage-damaged': {
    what: NOT_OPENED,
    why: '浏览器里保存的内容已损坏或被清除，读不出来。',
    now: '请点“全部删除”，清空后重新载入名册。你手里的原文件不受影响。',
  },
  'storage-unusable': {
    what: NOT_OPENED,
    why: '浏览器不让本工具读写保存数据的地方（无痕窗口里也可能这样）。',
    now: '请重新启动浏览器再试；仍然这样时，请点“全部删除”，或者移除本工具后重新安装。',
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
