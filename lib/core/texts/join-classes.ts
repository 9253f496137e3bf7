import type { ConflictKind, SessionRefusal } from '@/lib/core/session/model/outcomes';
import { classNameText } from './class-page';
import type { Problem } from './problem';

/** The words of joining the boards of several counselors. */
export const JOIN_TEXTS = {
  title: '合并导出文件',
  edited: '这个文件保存以后被改动过，请向发来的人确认。',
  withoutIds: '不带身份证号',
  otherClass: '看起来是另一个班的文件。',
  conflicts: '说法不一的学生',
  rule: '同一名学生先看人工标记，再看核对的先后；每次核对都留在历史里。',
  join: '合并进这个班',
  joinNote: '合成一个新的班级，原来的归档。可以撤销。',
  separate: '作为单独的班级打开',
  separateNote: '现在打开的班级不动。',
  cancel: '取消',
  close: '知道了',
} as const;

const KINDS: Readonly<Record<ConflictKind, string>> = {
  result: '结果不同，人工标记优先，请看一眼',
  row: '名册内容不同（如姓名、学号），请看一眼',
  note: '备注不同，两条都保留',
};

export function conflictText(kinds: readonly ConflictKind[]): string {
  return kinds.map((kind) => KINDS[kind]).join('；');
}

/** e.g. 计科1班，60 位学生，2026-09-10 08:00 保存 */
export function boardText(className: string, students: number, minute: string): string {
  return `${classNameText(className)}，${students} 位学生，${minute} 保存`;
}

export function joinedCount(students: number, conflicts: number): string {
  const agreed = conflicts === 0 ? '没有说法不一的' : `其中 ${conflicts} 位说法不一`;
  return `合并后有 ${students} 位学生，${agreed}。`;
}

export function reopenedText(count: number): string {
  return `有 ${count} 项统一认可的差异不是每个班级都认可，合并后重新计入。`;
}

export function joinedName(name: string): string {
  return `${classNameText(name)}（合并）`;
}

export function joinedDone(name: string): string {
  return `合并为“${classNameText(name)}”`;
}

export function openedDone(name: string): string {
  return `打开导出的班级“${classNameText(name)}”`;
}

const WHAT = '这个文件没有读入。';
const AGAIN = '请对方重新导出，再选择新文件。';

const REFUSALS: Readonly<Record<SessionRefusal, (detail: string) => Omit<Problem, 'what'>>> = {
  'too-large': () => ({ why: '文件太大，不像是导出的班级。', now: '请确认选的是“导出”得到的 .json 文件。' }),
  'bad-json': () => ({ why: '文件不完整或已损坏，可能没有下载完。', now: AGAIN }),
  'other-file': () => ({
    why: '它不是本工具导出的班级。',
    now: '请选择在班级页点“导出”得到的 .json 文件；名册请拖到页面上方。',
  }),
  'newer-version': (version) => ({
    why: `它是由更新的版本导出的（格式 ${version}）。`,
    now: '请更新本工具，再选择一次。',
  }),
  'bad-shape': (place) => ({
    why: `内容不合格式${place === '' ? '' : `（${place}）`}，可能被改动过。`,
    now: AGAIN,
  }),
  'too-many-students': (count) => ({
    why: `里面有 ${count} 位学生，超过一个班级能有的人数。`,
    now: '请分开导出，一次合并几个班。',
  }),
  expired: (day) => ({ why: `它的保留期到 ${day} 为止，已经过了。`, now: '需要的话，请从名册重新开始。' }),
};

/** Why a saved class was not read, and what to do. */
export function sessionProblem(refusal: SessionRefusal, detail: string): Problem {
  return { what: WHAT, ...REFUSALS[refusal](detail) };
}

export function tooManyProblem(count: string): Problem {
  return {
    what: '没有合并。',
    why: `合起来有 ${count} 位学生，超过一个班级能有的人数。`,
    now: '请少选几个文件，分几次合并。',
  };
}
