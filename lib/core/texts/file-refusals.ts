import type { FileRefusal, RefusedItem } from '@/lib/core/view/file-refusal';
import type { Problem } from './problem';

const NOT_READ = '没有读这个文件。';
const NOT_OPENED = '没有打开这个压缩包。';
const ORIGINAL = '请让同学重发学籍页面的截图（PNG 或 JPG）。';

const PROBLEMS: Readonly<Record<FileRefusal, (detail: string) => Problem>> = {
  unreadable: () => ({
    what: '没有读到这个文件或文件夹。',
    why: '它可能已被删除、移动，或没有读取的权限。',
    now: '请确认它还在、能打开，再拖进来一次。',
  }),
  'empty-file': () => ({
    what: NOT_READ,
    why: '文件是空的，可能没有接收完。',
    now: '请重新接收，再拖进来一次。',
  }),
  roster: () => ({
    what: NOT_READ,
    why: '这是表格或文本（名册一类的文件），不是图片。',
    now: '名册请在“名册”处打开；图片请另外拖进来。',
  }),
  heic: () => ({
    what: NOT_READ,
    why: '这是手机的 HEIC 照片，这里打不开这种格式。',
    now: '请改发 JPG：在微信里转发一次，或在手机“设置 → 相机 → 格式”里选“兼容性最佳”后再拍。',
  }),
  gif: () => ({ what: NOT_READ, why: '这是 GIF 动图，颜色和清晰度都不够识读。', now: ORIGINAL }),
  'other-format': () => ({
    what: NOT_READ,
    why: '这是 BMP、TIFF、SVG 一类的图片，目前只读 PNG、JPG 和 WebP。',
    now: `请另存为 PNG 或 JPG，再拖进来一次。`,
  }),
  'not-a-picture': () => ({
    what: NOT_READ,
    why: '它的内容不是图片，也不是 PDF，不管文件名怎样结尾。',
    now: `截图若贴在 Word 等文档里，请另存为图片。${ORIGINAL}`,
  }),
  'file-too-large': (detail) => ({
    what: NOT_READ,
    why: `文件有 ${detail} MB，超过 25 MB，不像是一张截图或照片。`,
    now: ORIGINAL,
  }),
  'picture-too-large': (detail) => ({
    what: NOT_READ,
    why: `图片有 ${detail} 像素，超过一亿像素，打不开。`,
    now: '请只截取学籍那一部分，或用较小的尺寸再拍一张。',
  }),
  'picture-too-long': (detail) => ({
    what: NOT_READ,
    why: `图片有 ${detail} 像素，太长了，浏览器打不开。`,
    now: '请裁成几张，再拖进来一次。',
  }),
  'picture-corrupt': () => ({
    what: NOT_READ,
    why: '图片不完整或已损坏，可能没有接收完。',
    now: '请重新接收这张图片，再拖进来一次。',
  }),
  'other-archive': () => ({
    what: NOT_OPENED,
    why: '这是 RAR 或 7z 压缩包，这里只能打开 .zip。',
    now: '请先解压，再把文件夹拖进来。',
  }),
  'zip-empty': () => ({
    what: '这个压缩包里没有文件。',
    why: '它是空的，或只有空文件夹。',
    now: '请确认压缩时选对了文件夹。',
  }),
  'zip-damaged': () => ({
    what: '没有读出压缩包里的内容。',
    why: '压缩包不完整或已损坏，可能没有接收完。',
    now: '请重新接收；仍不行时，请先解压，再把文件夹拖进来。',
  }),
  'zip-too-large': () => ({
    what: NOT_OPENED,
    why: '它解压以后会大得不正常，不像是一包图片。',
    now: '请先解压看看；确实是图片时，请把文件夹拖进来。',
  }),
  'zip-too-many': (detail) => ({
    what: NOT_OPENED,
    why: `里面有 ${detail} 个文件，一次最多 2000 个。`,
    now: '请分成几包，再拖进来。',
  }),
  'zip-encrypted': () => ({
    what: NOT_READ,
    why: '它在压缩包里加了密码。',
    now: '请先用密码解压，再把文件夹拖进来。',
  }),
  'zip-method': () => ({
    what: NOT_READ,
    why: '它在压缩包里用了不常见的压缩方式。',
    now: '请先解压，再把文件夹拖进来。',
  }),
  'zip-in-zip': () => ({
    what: NOT_OPENED,
    why: '这是压缩包里的压缩包。',
    now: '请先解压外面那一层，再把里面的压缩包拖进来。',
  }),
};

/** Why a file given among pictures was not read, and what to do. */
export function fileRefusalProblem({ refusal, detail }: RefusedItem): Problem {
  return PROBLEMS[refusal](detail);
}

/** Said when more files were given at once than are taken. */
export const MORE_FILES_TEXT = '一次最多取 2000 个文件，多出来的没有取。请分几次拖进来。';
