import type { PhotoFacts, PhotoLine, PhotoPoint, PhotoRefusal } from '@/lib/core/view/photo-check';
import type { Problem } from './problem';

/** The words of the start page about an ID photo. */
export const PHOTO_CHECK_TEXTS = {
  title: '检查证件照片',
  lead: '学信网要你上传或用邮件发手持证件的照片时，先在这里看看格式和大小。',
  choose: '选择照片',
  chooseOther: '换一张照片',
  chooseNote: '也可以把照片拖到这里。一次一张：.jpg、.jpeg、.png 或 .gif。',
  local: '照片只在这台电脑上看，不上传，也不保存。',
  reading: '正在看这张照片…',
  remove: '清除',
  lines: '程序能看的',
  ticks: '要你自己看的，看好一项勾一项',
  allTicked: '都看好了。上传时以页面提示为准。',
  makeCopy: '另存一张小的',
  making: '正在另存…',
  copyNote:
    '这里会另做一张不超过 300 KB 的 JPG，内容不变，只是小一些；原来的照片不会改动。照片里附带的信息（包括拍摄地点）不会写进去。',
  copyNow: '请打开它放大看看，证件上的字仍然看得清再上传。',
  copyFailed:
    '没有做出来：缩到很小仍然超过 300 KB，或者浏览器不允许。请在手机相册里把照片缩小，或者用较低的像素再拍一张。',
} as const;

/** What no program sees: a list to tick. */
export const PHOTO_TICKS = [
  '手里拿着证件，手臂和上半身都在照片里',
  '脸没有被遮挡',
  '证件上的每个字和数字都看得清，没有反光',
  '照片没有修改过',
] as const;

/** Without anything personal; never the name of the original. */
export const PHOTO_COPY_NAME = '证件照片_300KB以内.jpg';

/** e.g. 305 KB, 4.2 MB; a thousand bytes are a KB, which is the stricter way to count */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} 字节`;
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 300 KB of 1,024 bytes, as Windows counts; how CHSI's page counts is not known. */
const BYTES_IN_DOUBT = 307_200;

const KIND_NAMES: Readonly<Record<PhotoFacts['kind'], string>> = { jpeg: 'JPG', png: 'PNG', gif: 'GIF' };

type Sentences = Readonly<Record<PhotoPoint, (facts: PhotoFacts, state: PhotoLine['state']) => string>>;

const SENTENCES: Sentences = {
  kind: ({ kind }) => `格式是 ${KIND_NAMES[kind]}，可以上传。`,
  'page-size': ({ bytes }, state) =>
    state === 'fits'
      ? `大小 ${sizeText(bytes)}，没有超过 300 KB。`
      : `大小 ${sizeText(bytes)}${bytes <= BYTES_IN_DOUBT ? '（1 KB 按 1000 字节算，系统里可能显示 300 KB 以内）' : ''}，超过了页面上传的 300 KB。`,
  mail: ({ kind, bytes }, state) => {
    if (state === 'fits') return '用邮件发也可以：是 JPG，不超过 1 MB。';
    return kind === 'jpeg'
      ? `用邮件发要不超过 1 MB，这张有 ${sizeText(bytes)}。`
      : `用邮件发要 JPG，这张是 ${KIND_NAMES[kind]}；只在页面上传的，不用管这一项。`;
  },
  pixels: ({ width, height }, state) => {
    const size = `${width} × ${height} 像素`;
    if (state === 'fits') return `${size}。`;
    return state === 'hint'
      ? `${size}，偏小，证件上的字可能看不清，请放大看看。`
      : `${size}，太小，证件上的字看不清，请换原来的照片。`;
  },
  sharp: (_, state) =>
    state === 'fits'
      ? '没有看出模糊；证件上的字仍请放大看看。'
      : '看起来有些模糊，请放大看看证件上的字；看不清就再拍一张。',
  light: (_, state) =>
    state === 'fits' ? '没有看出太暗。' : '看起来偏暗，请看看证件上的字；看不清就在亮处再拍一张。',
  turned: () => '照片在文件里不是正的，靠附带的信息转正；有的页面不会转，上传后请看一眼方向。',
  place: () => '照片里附带了拍摄地点。不想带上，可以在手机相册里去掉地点再导出。',
};

/** One line of what a program sees. */
export function photoLineText({ point, state }: PhotoLine, facts: PhotoFacts): string {
  return SENTENCES[point](facts, state);
}

const STATE_NAMES: Readonly<Record<PhotoLine['state'], string>> = {
  fits: '符合',
  not: '不符合',
  hint: '请看一看',
  note: '说明',
};
export function photoStateText(state: PhotoLine['state']): string {
  return STATE_NAMES[state];
}

/** e.g. 已保存：证件照片_300KB以内.jpg，280 KB，1600 × 1200 像素。 */
export function copySavedText(copy: {
  readonly fileName: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}): string {
  return `已保存：${copy.fileName}，${sizeText(copy.bytes)}，${copy.width} × ${copy.height} 像素，方向是正的，没有附带拍摄地点等信息。`;
}

export function otherPhotosText(count: number): string {
  return `一次只看一张：看的是第一张，其余 ${count} 个文件没有看。`;
}

const NOT_CHECKED = '没有检查这个文件。';
const ONLY = '页面只收 .jpg、.jpeg、.png 和 .gif。';
const SAVE_AS = '请用“画图”或手机相册打开，另存为 JPG，再选一次。';

const PROBLEMS: Readonly<Record<PhotoRefusal, Problem>> = {
  empty: {
    what: NOT_CHECKED,
    why: '它是空的，一个字节也没有，可能没有接收完。',
    now: '请重新接收或导出这张照片，再选一次。',
  },
  heic: {
    what: NOT_CHECKED,
    why: `这是手机的 HEIC 照片，${ONLY}`,
    now: '请在手机相册里导出为 JPG；iPhone 可以在“设置 → 相机 → 格式”里选“兼容性最佳”后再拍。',
  },
  webp: { what: NOT_CHECKED, why: `这是 WebP 图片，${ONLY}`, now: SAVE_AS },
  bmp: { what: NOT_CHECKED, why: `这是 BMP 图片，${ONLY}`, now: SAVE_AS },
  avif: { what: NOT_CHECKED, why: `这是 AVIF 图片，${ONLY}`, now: SAVE_AS },
  tiff: { what: NOT_CHECKED, why: `这是 TIFF 图片，${ONLY}`, now: SAVE_AS },
  svg: { what: NOT_CHECKED, why: '这是 SVG 图形，不是拍的照片。', now: '请选择手持证件拍的照片。' },
  pdf: {
    what: NOT_CHECKED,
    why: `这是 PDF 文件，${ONLY}`,
    now: '请选择原来的照片；扫描件要重新拍成手持证件的照片。',
  },
  video: {
    what: NOT_CHECKED,
    why: '这是一段视频，不管文件名怎样结尾。',
    now: '请重新拍一张照片；iPhone 的“实况”照片请导出为 JPG。',
  },
  document: {
    what: NOT_CHECKED,
    why: '这是文档或压缩包，不管文件名怎样结尾。',
    now: '请把里面的照片另存为 JPG，再选一次。',
  },
  'not-a-picture': {
    what: NOT_CHECKED,
    why: '它的内容不是图片，不管文件名怎样结尾。',
    now: '请选择手持证件拍的照片。',
  },
  'file-too-large': {
    what: NOT_CHECKED,
    why: '文件超过 40 MB，不像是一张普通的照片。',
    now: '请用手机的普通拍照模式（不用 RAW、专业模式）再拍一张。',
  },
  'too-many-pixels': {
    what: NOT_CHECKED,
    why: '照片的像素超过 6400 万，或者有一边太长，在浏览器里打开会卡住。',
    now: '请在手机的相机设置里改用普通像素再拍一张，或者在相册里缩小后导出。',
  },
  damaged: {
    what: NOT_CHECKED,
    why: '照片不完整或已损坏，可能没有接收完。',
    now: '请重新接收或导出这张照片，再选一次。',
  },
  gone: {
    what: NOT_CHECKED,
    why: '文件打不开：可能已经移动、改名或删除。',
    now: '请再选一次。',
  },
};

/** Why a file was not looked at as an ID photo, and what to do. */
export function photoRefusalProblem(refusal: PhotoRefusal): Problem {
  return PROBLEMS[refusal];
}
