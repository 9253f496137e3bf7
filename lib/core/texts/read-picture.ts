import type { PictureRefusal } from '@/lib/core/view/picture-check';
import { failureProblem } from './failures';
import type { Problem } from './problem';

/** The words of the start page about reading pictures. */
export const READ_PICTURE_TEXTS = {
  title: '识读截图或照片',
  lead: '学籍页面的截图、手机页面的截图，或者对着屏幕拍的照片，在这里读出来，与名册逐项比对。',
  choose: '选择图片',
  chooseMore: '再选几张',
  chooseNote: 'PNG、JPEG 或 WebP，可以一次选几张；也可以拖进来，或按 Ctrl+V 粘贴。',
  local: '图片只在这台电脑上识读，不上传，也不保存；关闭这一页就没有了。',
  stop: '停止',
  again: '再读一次',
  remove: '移除',
  waiting: '排队等候',
  opening: '正在打开识读程序…',
  results: '识读结果',
  foundHead: '图上最先读到的是：',
  people: '图里有不止一位同学的学籍。',
  apart: '图看上去由几张截图拼成，看不出是不是同一位同学的，所以另一张上的项目没有比对。',
  sameStudent: '是同一位同学的，一起比对',
  asOfPicture: '结果只说明图上写的内容。图片可能是以前截的，是否仍然如此，以学信网当前的页面为准。',
} as const;

export function readingPictureText(percent: number): string {
  return `正在识读，${percent}%`;
}

const NOT_READ = '没有读这个文件。';
const NOT_READABLE = '没有读出学籍信息。';
const SCREENSHOT = '请在学籍页面上截图，存为 PNG 或 JPEG，再选一次。';

const PROBLEMS: Readonly<Record<Exclude<PictureRefusal, 'no-record' | 'no-row' | 'no-key'>, Problem>> = {
  'not-a-picture': {
    what: NOT_READ,
    why: '它的内容不是图片（看的是内容，不是文件名）。',
    now: '请选择学籍页面的截图或照片；名册请在这一页的上方载入。',
  },
  pdf: {
    what: NOT_READ,
    why: '这是 PDF 文件，目前只读图片。',
    now: `请打开它，把学籍那一页截图，再选一次。`,
  },
  gif: { what: NOT_READ, why: '这是 GIF 动图，颜色和清晰度都不够识读。', now: SCREENSHOT },
  heic: {
    what: NOT_READ,
    why: '这是手机的 HEIC 照片，这里打不开这种格式。',
    now: '请在手机相册里把它另存或导出为 JPEG，或者直接截图，再选一次。',
  },
  'other-format': {
    what: NOT_READ,
    why: '目前只读 PNG、JPEG 和 WebP 图片，这个文件是别的图片格式。',
    now: SCREENSHOT,
  },
  'file-too-large': {
    what: NOT_READ,
    why: '文件超过 40 MB，不像是一张截图或照片。',
    now: SCREENSHOT,
  },
  'picture-too-large': {
    what: NOT_READ,
    why: '图片的像素太多，超过了能打开的大小（2400 万像素，或任何一边超过 16384）。',
    now: '请只截取学籍那一部分，或用较小的尺寸再拍一张。',
  },
  'picture-corrupt': {
    what: NOT_READ,
    why: '图片不完整或已损坏，可能没有下载完。',
    now: '请重新截图或重新接收这张图片，再选一次。',
  },
  confirmation: {
    what: '没有读这张图。',
    why: '这是本工具保存的核对确认图，上面已经有核对结果，标注里还写着名册的值，不能当作学信网的显示来读。',
    now: '要重新核对，请打开学信网的学籍页面，或选择没有标注的原始截图。',
  },
  'own-drawing': {
    what: '没有读这张图。',
    why: '图上有本工具画的标注或核对确认图，标注里写着名册的值，不能当作学信网的显示来读。',
    now: '请选择没有标注的原始截图：在学籍页面上关闭本工具的面板后再截。',
  },
  'picture-askew': {
    what: NOT_READABLE,
    why: '照片太斜（超过 8 度），读不准，所以没有读。',
    now: '请用截图；只能拍照时，请把手机放正、正对屏幕再拍一张。',
  },
  stopped: {
    what: '已停止识读。',
    why: '你停止了识读，读到一半的内容已丢弃。',
    now: '需要时请点“再读一次”。',
  },
  'reader-missing': {
    what: NOT_READABLE,
    why: '扩展里缺少识读用的文件，或者文件被改动过，可能没有安装完整。',
    now: '请重新安装学籍核对助手，再试一次。',
  },
  'reader-refused': {
    what: NOT_READABLE,
    why: '这台电脑的浏览器设置不允许运行识读程序（WebAssembly）。',
    now: '请联系管理这台电脑的老师，或换一台电脑、换一个浏览器再试。',
  },
  'reader-unsupported': {
    what: NOT_READABLE,
    why: '这个浏览器或电脑太旧，没有识读程序要用的指令（WebAssembly SIMD）。',
    now: '请更新浏览器再试，或换一台电脑。',
  },
  'reader-failed': {
    what: NOT_READABLE,
    why: '识读程序中途停止了，可能是内存不够。',
    now: '请点“再读一次”；仍不行时，请关掉几个标签页，或只截取学籍那一部分再试。',
  },
  'storage-failed': {
    what: '没有完成比对。',
    why: '图片已经读完，但浏览器没有打开保存名册的地方。',
    now: '请点“再读一次”；仍不行时，请重新启动浏览器。',
  },
};

const NOTHING_READ: Problem = {
  what: NOT_READABLE,
  why: '图上没有读到文字：可能太小、太模糊、底纹太重，或者不是文字的图片。',
  now: '请在学籍页面上截图；拍照时请正对屏幕、靠近一些，让文字清楚。',
};

const OTHER_PICTURE: Problem = {
  what: '这不像学籍页面。',
  why: '图上有文字，但没有认出“姓名、证件号码、学校名称”这样的学籍项目；也可能是图太模糊，或者字后面的花纹、底纹太重。',
  now: '请用学籍页面的截图；只能拍照时，请正对屏幕，让每一项都在画面里。',
};

/** No row was found, and what finds it may stand on a screenshot that may be somebody else's: that must be said first. */
export const APART_PROBLEM: Problem = {
  what: '还没有和名册比对。',
  why: '另一张截图上的学号等项目没有算在内，剩下的不够确定是名册中的哪一行。',
  now: '是同一位同学的，请点上面的按钮；不是的话，请把每位同学的截图分开放进来。',
};

/** Why a picture gave nothing to compare. `texts`: what was read instead of a record. */
export function pictureRefusalProblem(reason: PictureRefusal, texts: readonly string[]): Problem {
  if (reason === 'no-record') return texts.length === 0 ? NOTHING_READ : OTHER_PICTURE;
  if (reason === 'no-row') return ofPicture(failureProblem('no-row'));
  if (reason === 'no-key') return ofPicture(failureProblem('no-key'));
  return PROBLEMS[reason];
}

/** The record page's words, said of a picture. */
function ofPicture({ what, why }: Problem): Problem {
  return {
    what,
    why: why.replace('页面上的', '图上的'),
    now: '请确认名册和图片是同一个班的；换了名册后会自动重新比对。仍不行时，请逐项用眼睛核对。',
  };
}
