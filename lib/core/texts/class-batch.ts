import type { BatchAccount } from '@/lib/core/batch/batch-account';
import type { BatchBody } from '@/lib/core/batch/batch-item';
import { fateWords } from './batch';

/** The words of the part where files are dropped. */
export const BATCH_TEXTS = {
  title: '确认图、截图和验证报告',
  lead: '把学生交来的文件、文件夹或压缩包拖到这里，会自动归到各自的行。',
  choose: '选择文件',
  chooseFolder: '选择文件夹',
  pause: '暂停',
  resume: '继续',
  cancel: '停止',
  eyes: '逐项核对',
  list: '每个文件的结果',
  whole: '全文',
  paused: '已暂停',
  elsewhere: '另一个班级页正在使用，请到那里放入文件。',
  toBatch: '学生的文件',
  progress: '正在读取文件',
  whose: '这个文件是谁的？',
  nameInPicture: '图中的姓名',
  nobodyFound: '没有读出可以确定是谁的信息。请让这位同学重发学籍页面的截图，或点“都不是”。',
  nobody: '都不是',
  later: '以后再看',
  open: '打开这位同学',
  search: '到名单里查找',
} as const;

/** Every file of a batch is in this sum. */
export function accountText(account: BatchAccount): string {
  const parts = [
    `${fateWords.read} ${account.read}`,
    `${fateWords.eyes} ${account.eyes}`,
    `${fateWords.failed} ${account.failed}`,
    `${fateWords.duplicate} ${account.duplicate}`,
    `${fateWords['not-ours']} ${account['not-ours']}`,
    ...(account.open > 0 ? [`还没读 ${account.open}`] : []),
  ];
  return `共 ${account.files} 个文件 = ${parts.join(' + ')}`;
}

const MINUTE_MS = 60_000;

/** n of m with the time left; null: not known yet. */
export function batchProgressText(account: BatchAccount, millisecondsLeft: number | null): string {
  const done = `${account.files - account.open} / ${account.files}`;
  if (millisecondsLeft === null || account.open === 0) return done;
  const minutes = Math.ceil(millisecondsLeft / MINUTE_MS);
  return millisecondsLeft < MINUTE_MS ? `${done}，不到 1 分钟` : `${done}，大约还要 ${minutes} 分钟`;
}

/** What has become of one file so far. */
export function fateText(body: BatchBody): string {
  if (body.state === 'done') return fateWords[body.fate];
  if (body.state === 'waiting') return '等待';
  return body.percent === null ? '正在打开' : `正在读取 ${Math.floor(body.percent)}%`;
}

/** The button that shows what is said of a file whole. */
export function wholeText(path: string): string {
  return `${path}：看${BATCH_TEXTS.whole}`;
}

export function eyesText(count: number): string {
  return `${BATCH_TEXTS.eyes} ${count} 项`;
}
