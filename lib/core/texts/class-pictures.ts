import type { HandOutFailure } from '@/lib/core/view/hand-out-state';
import type { Problem } from './problem';

/** The words for the confirmation pictures that a class keeps. */
export const CLASS_PICTURES_TEXTS = {
  keep: '在班级里也留一份确认图',
  keepNote:
    '每位学生留最近一张现场核对的确认图，与保存的文件相同，遮住的部分也一样。只存在这台电脑的浏览器里，和班级一起删除',
  keepOff: '选了“不保存”时没有图可留。',
  noId: '文件名只有学号和时间。',
  title: '全部确认图',
  stop: '停止',
  packing: '正在打包确认图',
  delete: '删除留下的确认图',
  deleteTitle: '删除这个班级留下的确认图？',
  filePrefix: '学籍核对确认图',
} as const;

/** Until when they are kept. */
export function keepNote(keepUntil: string): string {
  return `${CLASS_PICTURES_TEXTS.keepNote}（保留到 ${keepUntil}）。关掉以后不再留新的，已有的可以删除。`;
}

/** The button that packs them. */
export function allPicturesText(count: number): string {
  return `${CLASS_PICTURES_TEXTS.title}（${count} 张）.zip`;
}

export function deletePicturesText(count: number): string {
  return `${count} 张确认图会从这台电脑的浏览器里清除，不能恢复。核对结果不受影响，已保存的文件也还在。`;
}

export function picturesDeletedText(count: number): string {
  return `已删除 ${count} 张确认图。`;
}

/** Said before a class is deleted; '' when it keeps none. */
export function picturesGoText(count: number): string {
  return count === 0 ? '' : `留在班级里的 ${count} 张确认图也会删除，撤销时不能恢复。`;
}

/** `total` 0: not known yet. */
export function packingPicturesText(done: number, total: number): string {
  return total === 0
    ? `${CLASS_PICTURES_TEXTS.packing}…`
    : `${CLASS_PICTURES_TEXTS.packing}，${done} / ${total}`;
}

export function picturesPackedText(fileName: string, count: number): string {
  return `已保存：${fileName}，内含 ${count} 张确认图。`;
}

const WHAT = '没有生成确认图压缩包。';

/** Why there is no archive, and what to do. */
export function picturesProblem(failure: HandOutFailure): Problem {
  if (failure === 'nothing-kept') {
    return {
      what: WHAT,
      why: '这个班级没有留下确认图，或者它们已经删除。',
      now: '请在班级设置里打开“在班级里也留一份确认图”，再现场核对。',
    };
  }
  return {
    what: WHAT,
    why: '打包途中出了意料之外的问题，可能是内存或磁盘空间不够。',
    now: '请关闭其他程序后再试一次；已保存到下载文件夹的确认图不受影响。',
  };
}
