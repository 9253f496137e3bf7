import type { BatchEnd, BatchReason, Fate, Who } from '@/lib/core/batch/batch-item';
import { MOST_PAGES } from '@/lib/core/batch/most-pages';
import type { Concern } from '@/lib/core/session/model/class-session';
import type { PassedOver } from '@/lib/core/session/model/outcomes';
import { FILE_REFUSALS, type FileRefusal } from '@/lib/core/view/file-refusal';
import { fileRefusalProblem, MORE_FILES_TEXT } from './file-refusals';
import type { Problem } from './problem';

export const fateWords: Readonly<Record<Fate, string>> = {
  read: '已读出',
  eyes: '需人工核对',
  failed: '没有读出',
  duplicate: '重复',
  'not-ours': '不是本班',
};

/** Name and the end of the 学号, as people are told apart. */
export function batchWhoText({ name, studentNo }: Who): string {
  const tail = [...studentNo].slice(-4).join('');
  return [name, tail && `…${tail}`].filter((part) => part !== '').join(' ');
}

const ON_BOARD = '已读出，请看一眼。';
const NOT_COUNTED = '没有计入任何同学。';
const NOTHING = '没有读出学籍信息。';
const SCREENSHOT = '请让同学重发学籍页面的截图（PNG 或 JPG，微信里请选“原图”）。';
const AGAIN = '请把这个文件再拖进来一次；仍不行时，请同学重发。';

/** What speaks against a result that could be read. */
export const concernProblems: Readonly<Record<Concern, Problem>> = {
  'chunk-differs': {
    what: ON_BOARD,
    why: '确认图的二维码和图片文件里附带的内容说法不一，图片可能被处理过。',
    now: '请让同学重新核对，再发一张新的确认图。',
  },
  'strip-differs': {
    what: ON_BOARD,
    why: '确认图上写的学号或结果，与二维码里的不同。',
    now: '请对照图片看一看，或让同学重新核对后再发。',
  },
  'old-roster': {
    what: ON_BOARD,
    why: '这张确认图不是用本班现在的名册核对的。',
    now: '请把现在的名册发给同学，重新核对后再发。',
  },
  'other-session': {
    what: ON_BOARD,
    why: '这张确认图来自本班的另一次核对。',
    now: '请确认是否还算数；不算的话，请同学重新核对。',
  },
  'shared-picture': {
    what: ON_BOARD,
    why: '同一张图也用在了另一位同学身上。',
    now: '请问清楚是谁的，让另一位同学重发。',
  },
  'photo-of-screen': {
    what: ON_BOARD,
    why: '像是对着屏幕拍的照片，字可能读不准。',
    now: '请用截图：让同学在学籍页面上截图重发。',
  },
  'without-file': {
    what: ON_BOARD,
    why: '没有可以与名册比对的内容。',
    now: '请把名册文件发给同学，重新核对后再发。',
  },
  'from-future': {
    what: ON_BOARD,
    why: '确认图上的时间比现在还晚，同学电脑的时钟可能不准。',
    now: '请让同学校准时钟，重新核对后再发。',
  },
};

/** Why a result that came does not decide the student's state. */
export const passedOverProblems: Readonly<Record<PassedOver, Problem>> = {
  'by-hand': {
    what: '已读出，没有改动现在的状态。',
    why: '这位同学的状态是人工设定的。',
    now: '请看看要不要按新结果修改；结果已留在记录里。',
  },
  older: {
    what: '已读出，没有改动现在的状态。',
    why: '已经有一次更新的核对结果。',
    now: '不用做什么；这次的结果也留在记录里。',
  },
  'own-word': {
    what: '已读出，没有改动现在的状态。',
    why: '确认图是同学自报的，已有的结果是从学籍页面读出来的。',
    now: '不用做什么；这次的结果也留在记录里。',
  },
  undated: {
    what: '已读出，没有改动现在的状态。',
    why: '文件上看不出是什么时候的，可能是旧的，不能替换已有的结果。',
    now: '已经更正的，请同学现场再核对一次，或由您人工标记；这次的结果也留在记录里。',
  },
};

type OwnReason = Exclude<BatchReason, FileRefusal | 'concern' | 'passed-over'>;

const PROBLEMS: Readonly<Record<OwnReason, (detail: string) => Problem>> = {
  'doubtful-values': () => ({
    what: ON_BOARD,
    why: '有几项没有把握，或没有读到。',
    now: '请在“逐项核对”里对照截图确认；没有截图的项，请看原图，再打开这位同学标记。',
  }),
  'row-changed': () => ({
    what: '这份文件要重新比对。',
    why: '读它以后，名册更新了，截图旁边的已不是现在的名册。',
    now: '请把这个文件再拖进来一次。',
  }),
  'several-rows': () => ({
    what: NOT_COUNTED,
    why: '可能是名册里的不止一位同学，例如同名。',
    now: '请选出是哪一位。',
  }),
  'several-people': () => ({
    what: NOT_COUNTED,
    why: '文件里有不止一位同学（或不能确定只有一位），或不止一条分不清的学籍。',
    now: '请分成每人一张图片或一份 PDF，再拖进来；或到名单里查找，人工标记。',
  }),
  'too-many-pages': (detail) => ({
    what: NOT_COUNTED,
    why: `这份 PDF 有 ${detail} 页，一份最多读 ${MOST_PAGES} 页。`,
    now: '请按人分成每人一份，再拖进来。',
  }),
  'no-key': () => ({
    what: NOT_COUNTED,
    why: '学号、证件号码、姓名和出生日期都没有读准，不能确定是谁。',
    now: `请选出是哪一位，或${SCREENSHOT.slice(1)}`,
  }),
  'too-many-files': () => ({ what: '有文件没有取。', why: '一次给的文件太多。', now: MORE_FILES_TEXT }),
  'code-damaged': () => ({
    what: '没有读出这张确认图。',
    why: '二维码读取不完整。',
    now: '请让同学把保存下来的确认图发“原图”，或作为文件发送。',
  }),
  'foreign-code': () => ({
    what: NOTHING,
    why: '图里的二维码不是核对确认图的，也没有学籍信息。',
    now: SCREENSHOT,
  }),
  'own-drawing': () => ({
    what: NOTHING,
    why: '图上有本工具画的标注或核对结果，标注里写着名册的值，不能当作学信网的显示来读。',
    now: '请让同学重发：完整的确认图（带二维码），或没有标注的截图。',
  }),
  'no-record': () => ({
    what: NOTHING,
    why: '图上没有认出“姓名、证件号码、学校名称”这样的项目。',
    now: SCREENSHOT,
  }),
  'picture-askew': () => ({
    what: NOTHING,
    why: '照片太斜（超过 8 度），读不准，所以没有读。',
    now: '请让同学用截图重发（微信里请选“原图”），不要对着屏幕拍。',
  }),
  'pdf-without-record': () => ({
    what: NOTHING,
    why: '这份 PDF 里没有认出学籍的项目。',
    now: '请让同学发《教育部学籍在线验证报告》的 PDF，或学籍页面的截图。',
  }),
  'pdf-encrypted': () => ({
    what: NOTHING,
    why: '这份 PDF 加了密码。',
    now: '请让同学发没有密码的 PDF，或学籍页面的截图。',
  }),
  'pdf-damaged': () => ({
    what: NOTHING,
    why: '这份 PDF 不完整或已损坏，可能没有接收完。',
    now: '请重新接收，再拖进来一次。',
  }),
  'reader-failed': () => ({
    what: '读取失败。',
    why: '识读程序两次都中途停止了，可能是内存不够。',
    now: AGAIN,
  }),
  'reader-missing': () => ({
    what: NOTHING,
    why: '扩展里缺少识读用的文件，或者文件被改动过，可能没有安装完整。',
    now: '请重新安装学籍核对助手，再试一次。',
  }),
  'reader-refused': () => ({
    what: NOTHING,
    why: '这台电脑的浏览器设置不允许运行识读程序（WebAssembly）。',
    now: '请联系管理这台电脑的老师，或换一台电脑、换一个浏览器再试。',
  }),
  'reader-unsupported': () => ({
    what: NOTHING,
    why: '这个浏览器或电脑太旧，没有识读程序要用的指令（WebAssembly SIMD）。',
    now: '请更新浏览器再试，或换一台电脑。',
  }),
  stopped: () => ({ what: '没有读这个文件。', why: '读取已停止。', now: '需要时请再拖进来一次。' }),
  'class-not-open': () => ({
    what: '没有读这个文件。',
    why: '轮到它时，这个页面已不能往班级里记：班级在别的页面使用，或已不在了。',
    now: '请在正在使用的班级页里再拖进来一次。',
  }),
  'storage-failed': () => ({
    what: '没有记到班级里。',
    why: '文件已经读完，但浏览器没有保存成功。',
    now: '请看看磁盘空间，再把这个文件拖进来一次。',
  }),
  'same-file': () => ({
    what: '没有重复计入。',
    why: '同一个文件以前来过。',
    now: '不用做什么；已有的结果和人工核对都保留。',
  }),
  'same-file-in-batch': (detail) => ({
    what: '没有重复计入。',
    why: detail === '' ? '这一批里有相同的文件。' : `与“${detail}”是同一个文件。`,
    now: '不用做什么。',
  }),
  'same-code': () => ({
    what: '没有重复计入。',
    why: '同一张确认图以前来过（可能是转发的）。',
    now: '不用做什么；已有的结果保留。',
  }),
  'other-class': (detail) => ({
    what: NOT_COUNTED,
    why: detail === '' ? '不在本班，可能在另一个班。' : `不在本班，可能在“${detail}”。`,
    now: '请打开那个班级再放入；确实属于本班的，请先添加到名单。',
  }),
  nobody: () => ({
    what: NOT_COUNTED,
    why: '名册里没有这位同学。',
    now: '请确认没有放错班级；确实属于本班的，请先添加到名单，再拖进来一次。',
  }),
  'not-in-roster': () => ({
    what: NOT_COUNTED,
    why: '这位同学以前在本班，现在的名册里没有了。',
    now: '请确认名册是最新的；仍属于本班的，请先添加到名单，再拖进来一次。',
  }),
};

const SAME_NUMBER: Problem = {
  what: NOT_COUNTED,
  why: '名册里有不止一位同学是这个学号。',
  now: '请到名单里查找，人工标记；学号写错的，请先更正名册。',
};

const TOO_LARGE_TO_READ: Problem = {
  what: '没有读这个文件。',
  why: '图片超过 2400 万像素，太大了，识读不了。',
  now: '请只截取学籍那一部分，或用较小的尺寸再拍一张。',
};

/** What is said of a file that has ended: what, why, and what to do; null where nothing need be said. */
export function batchReasonProblem({ reason, concern, detail, way }: BatchEnd): Problem | null {
  if (reason === null) return null;
  // the code of a confirmation picture shows no name to choose by
  if (reason === 'several-rows' && way === 'confirmation') return SAME_NUMBER;
  if (reason === 'concern') return concern === '' ? null : concernProblems[concern];
  if (reason === 'passed-over') return passedOverProblems[isPassedOver(detail) ? detail : 'older'];
  // refused by the reader, which reads less than can be opened
  if (reason === 'picture-too-large' && detail === '') return TOO_LARGE_TO_READ;
  return isFileRefusal(reason) ? fileRefusalProblem({ refusal: reason, detail }) : PROBLEMS[reason](detail);
}

function isFileRefusal(reason: BatchReason): reason is FileRefusal {
  return (FILE_REFUSALS as readonly BatchReason[]).includes(reason);
}

function isPassedOver(detail: string): detail is PassedOver {
  return detail in passedOverProblems;
}
