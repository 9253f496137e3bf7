import type { Blanks } from '@/lib/core/roster/model/roster-report';
import type { HandOutFailure } from '@/lib/core/view/hand-out-state';
import { FIELD_NAMES } from './fields';
import type { Problem } from './problem';

/** The words for handing out one file per student. */
export const HAND_OUT_TEXTS = {
  title: '分发给学生',
  lead: '给每位学生一个小文件，里面只有本人的一行和班级的说明，打包成一个 .zip。',
  oneByOne: '文件里有证件号码等个人信息：请解压后逐个发给本人，不要把整个压缩包或别人的文件发到群里。',
  withNames: '文件名里加上姓名',
  withNamesNote:
    '不勾选时文件名只有学号，没有学号的用行号。加上姓名便于分发，但看到文件名的人就知道学号是谁的。证件号码不会出现在文件名里。',
  start: '生成分发文件',
  packing: '正在打包',
  stop: '停止',
  marks: '这批文件的标记',
  marksNote:
    '学生存下的确认图带着这三项，凭它们归到这个班。清空或换电脑后再载入同一份名册时，请先在“说明”工作表里填上场次码。',
  classId: '班级编号',
  classFingerprint: '班级指纹',
  sessionCode: '场次码',
  filePrefix: '学籍核对文件',
  blankTitle: '分发的文件里会有空白',
  blankNote:
    '名册里没写或不能用的格，学生那里就没有可比的值，会显示“名册未提供”。请先在名册里补上，重新载入再分发。',
} as const;

/** e.g. 证件号码：5 位学生 */
export function blankText({ field, count }: Blanks): string {
  return `${FIELD_NAMES[field]}：${count} 位学生`;
}

/** `total` 0: not known yet. */
export function packingText(done: number, total: number): string {
  return total === 0 ? `${HAND_OUT_TEXTS.packing}…` : `${HAND_OUT_TEXTS.packing}，${done} / ${total}`;
}

export function packedText(fileName: string, count: number): string {
  return `已保存：${fileName}，内含 ${count} 个文件。`;
}

const WHAT = '没有生成分发文件。';

const FAILURES: Readonly<Record<HandOutFailure, Problem>> = {
  'nothing-kept': {
    what: WHAT,
    why: '名册已经被删除、换掉或过了保留期限。',
    now: '请重新载入名册，再生成一次。',
  },
  'without-class': {
    what: WHAT,
    why: '这份名册是旧版本载入的，没有班级的标记，学生的确认图会归不到这个班。',
    now: '请重新载入名册，再生成一次。',
  },
  'too-many': {
    what: WHAT,
    why: '一个压缩包最多装 65535 个文件，名册里的学生比这多。',
    now: '请按学院或班级分成几份名册，分别载入后再生成。',
  },
  failed: {
    what: WHAT,
    why: '打包途中出了意料之外的问题，可能是内存或磁盘空间不够。',
    now: '请关闭其他程序后再试一次；仍然这样时，请按班级分成几份名册。',
  },
};

/** Why there are no files to hand out, and what to do. */
export function handOutProblem(failure: HandOutFailure): Problem {
  return FAILURES[failure];
}

/** A student is asked whether a handed-out file is theirs. */
export const OWN_FILE_TEXTS = {
  question: '这是你的文件吗？',
  note: '请看清姓名和班级，确认是你本人的，再继续。确认之前什么也不保存。',
  name: '姓名',
  studentNo: '学号',
  className: '班级',
  noName: '文件里没有写',
  yes: '是我的，继续',
  no: '不是',
} as const;

/** What a screen reader says when a student is asked. */
export function ownFileText(name: string, className: string): string {
  return [OWN_FILE_TEXTS.question, name || OWN_FILE_TEXTS.noName, className]
    .filter((part) => part !== '')
    .join(' ');
}

/** The template on the start page. */
export const TEMPLATE_TEXTS = {
  title: '名册模板',
  note: '还没有名册时用它填写：列名已经写好，号码列是文本格式，“说明”工作表里写学校、截止时间、联系方式和建议。',
  download: '下载名册模板（.xlsx）',
  address: '/roster-template.xlsx',
  fileName: '学籍核对名册模板.xlsx',
} as const;
