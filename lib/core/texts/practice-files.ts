import type { PileState } from '@/lib/core/batch/pile-view';
import type { Problem } from './problem';

/** On the drawn record. */
export const PRACTICE_PICTURE_TEXTS = { title: '高等教育学籍信息（练习，虚构）' } as const;

/** Each file says what it is, so that the list of results explains itself. */
export const PRACTICE_FILE_NAMES = {
  computer: '电脑截图.png',
  differing: '电脑截图（专业不同）.png',
  phone: '手机截图.png',
  forwarded: '电脑截图（微信转发过）.jpg',
  confirmed: '确认图.png',
  confirmedDiffering: '确认图（入学日期不同）.png',
  confirmedForwarded: '确认图（微信转发过）.jpg',
  confirmedOld: '确认图（用旧名册核对的）.png',
  rare: '电脑截图（名字有生僻字）.png',
  copy: '电脑截图 - 副本.png',
  otherClass: '别班同学的截图.png',
  note: '说明.txt',
} as const;

export const PRACTICE_NOTE = '老师好，这是我们寝室的截图。';

export function handInText(files: number): string {
  return `试试：交进一叠做好的图片（${files} 个）`;
}

export const PRACTICE_PILE_TEXTS = {
  note: '都是虚构的，在这台电脑上现画现读，不保存。',
  where: '到下面交进一叠做好的图片。',
  drawing: '正在画图片',
  handedIn: '文件名写着每个文件是什么，下面是各自的结果。',
} as const;

export function drawnText(done: number, files: number): string {
  return `${PRACTICE_PILE_TEXTS.drawing} ${done} / ${files}`;
}

/** Why the made-up pictures are not handed in. */
export const pileProblems: Readonly<Record<Extract<PileState, 'no-font' | 'failed'>, Problem>> = {
  'no-font': {
    what: '没有画这叠图片。',
    why: '这台电脑没有中文字体，画出来的字是方框，谁也读不出来。',
    now: '请先安装中文字体（例如思源黑体），重新打开这一页；也可以把自己的截图拖进来试。',
  },
  failed: {
    what: '没有画成这叠图片。',
    why: '浏览器没有画出来，可能是内存不够。',
    now: '请关掉一些标签页，再点一次；也可以把自己的截图拖进来试。',
  },
};
