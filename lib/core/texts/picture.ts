import type { PictureKept } from '@/lib/core/capture/capture-port';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import { type FieldKey, isSecondary } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import { isDefaultContact } from '@/lib/core/roster/model/default-head';
import type { CheckKey, Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { FIELD_NAMES } from './fields';
import type { Problem } from './problem';

const WHAT = '没有保存确认图。';

const PROBLEMS: Readonly<Record<PictureFailure, Omit<Problem, 'what'>>> = {
  'capture-refused': {
    why: '浏览器没有允许截取此页：只有点过工具栏图标，才可以截取。',
    now: '请点工具栏上的“学籍核对助手”图标，再点“保存确认图”。',
  },
  'tab-not-in-front': {
    why: '保存途中切换到了别的标签页，截到的就不是学籍页了。',
    now: '请回到学籍页，再点“保存确认图”，完成之前不要切换标签页。',
  },
  'page-moved': {
    why: '保存途中页面在滚动或变化，拼不成完整的一张图。',
    now: '请等页面加载完，不要滚动，再点“保存确认图”。',
  },
  'id-place-unsure': {
    why: '不能确定证件号码在页面上的位置，遮不住就不保存。',
    now: '请刷新页面，重新核对后再保存；仍不行时，请自行截图并遮住证件号码。',
  },
  'photo-place-unsure': {
    why: '不能确定照片在页面上的位置，遮不住就不保存。',
    now: '请等照片显示出来，重新核对后再保存；也可以在起始页的设置里改为“显示照片”。',
  },
  'id-still-shown': {
    why: '图上还有一处能读出证件号码，遮不住就不保存。',
    now: '请刷新页面，重新核对后再保存；仍不行时，请自行截图并遮住证件号码。',
  },
  'seen-otherwise': {
    why: '画面上显示的与核对时不同。',
    now: '请刷新页面，点工具栏图标重新核对，再保存。',
  },
  'not-read-again': {
    why: '保存前要从图上再读一遍、与核对结果对照，这一次没有读成。',
    now: '请再点“保存确认图”；仍不行时，请刷新页面，重新核对后再保存。',
  },
  'in-frame': {
    why: '学籍显示在页面内嵌的框架里，不能确定其中每一处证件号码的位置，遮不住就不保存。',
    now: '请让学籍单独显示在一个标签页里，核对后再保存；不行时，请自行截图并遮住证件号码。',
  },
  'too-large': {
    why: '这条学籍记录太长，超过了一张图片能容纳的大小。',
    now: '请把浏览器的缩放调小（Ctrl 和 -），再点“保存确认图”。',
  },
  'worker-lost': {
    why: '扩展的后台在途中停止了，已截取的部分已丢弃。',
    now: '请刷新页面，点工具栏图标重新核对，再保存。',
  },
  'extension-reloaded': {
    why: '学籍核对助手刚刚更新或重新加载过。',
    now: '请刷新页面，点工具栏图标重新核对，再保存。',
  },
  'no-record-rectangle': {
    why: '找不到这条学籍记录在页面上的完整区域。',
    now: '请刷新页面，把学籍信息完全展开，重新核对后再保存。',
  },
  'not-downloaded': {
    why: '图已经做好，但浏览器没有开始下载。',
    now: '请在浏览器的设置里允许下载文件，再点“保存确认图”。',
  },
  stopped: {
    why: '你停止了保存，已截取的部分已丢弃。',
    now: '需要时请再点“保存确认图”。',
  },
  practice: {
    why: '这里是练习页，记录是虚构的。',
    now: '请打开学信网上自己的学籍页，点工具栏图标核对后，再保存。',
  },
};

/** Why no picture was saved, and what to click. `fields`: what the picture shows otherwise than it was judged. */
export function pictureProblem(reason: PictureFailure, fields: readonly FieldKey[] = []): Problem {
  const problem = { what: WHAT, ...PROBLEMS[reason] };
  if (fields.length === 0) return problem;
  const names = fields.map((field) => FIELD_NAMES[field]).join('、');
  return { ...problem, why: `画面上显示的与核对时不同：${names}。` };
}

export const PICTURE_BUTTON = {
  save: '保存确认图',
  needsClick: '点工具栏图标以保存',
  saving: '正在保存…',
  stop: '停止保存',
  hint: '保存途中面板会收起，进度在工具栏图标上；按 Esc 可以停止。',
  again: '已保存，再存一次',
} as const;

export function savingText(done: number, total: number): string {
  return total === 0 ? PICTURE_BUTTON.saving : `正在截取第 ${Math.min(done + 1, total)} 屏，共 ${total} 屏`;
}

export function savedText(fileName: string): string {
  return `已保存：${fileName}，在浏览器的下载列表里。`;
}

/**
 * What to do with a saved picture: `contact` is the roster's. Where it names none, or the default, which is for questions,
 * nobody is named but the counselor.
 */
export function sendText(contact: string): string {
  const isNamed = contact !== '' && !isDefaultContact(contact);
  return `请按学校的要求发给辅导员${isNamed ? `（名册上的联系方式：${contact}）` : ''}。`;
}

/** Words on the picture itself and in its file name. */
export const PICTURE_WORDS = {
  filePrefix: '学籍核对',
  unidentified: '未识别',
  title: '学籍核对助手 · 核对确认图',
  withoutRoster: '未与名册比对',
  result: '核对结果：',
  byHand: '（人工核对）',
  readAs: '（识读）',
  time: '时间',
  student: '学生',
  className: '班级',
  roster: '名册',
  studentNo: '学号',
  version: '版本',
  disclaimer: '自查辅助，非官方证明',
  hiddenId: '已遮盖',
} as const;

/** As much of a comparison as is needed to count it. */
interface Counted extends Pick<Comparison, 'compared' | 'notCompared'> {
  readonly lines: readonly Pick<FieldLine, 'field' | 'verdict'>[];
}

/** e.g. 比对 12 项，未比对 3 项，其中 1 项需人工核对 */
export function comparedText({ compared, notCompared, lines }: Counted): string {
  const eyes = lines.filter(
    ({ field, verdict }) => verdict === 'unsure' && !isPhoto(field) && !isSecondary(field),
  ).length;
  const counts = `比对 ${compared} 项，未比对 ${notCompared} 项`;
  return eyes > 0 ? `${counts}，其中 ${eyes} 项需人工核对` : counts;
}

/** What the checks without a roster are called on the picture. */
export const CHECK_NAMES_ON_PICTURE: Readonly<Record<CheckKey, string>> = {
  'id-digit': '证件号校验码',
  'id-birth': '证件号与出生日期',
  'id-gender': '证件号与性别',
};

const KEPT: Readonly<Record<PictureKept, string>> = {
  off: '',
  kept: '班级里也留了一份。',
  'no-room': '班级里没有留：浏览器的空间不够，要留给核对结果。文件已保存，请收好。',
  failed: '班级里没有留：这次没有存进去。文件已保存，请收好。',
};

/** What became of the class's own copy of a picture; '' where none is wanted. */
export function pictureKeptText(kept: PictureKept): string {
  return KEPT[kept];
}
