import type { FieldKey } from '@/lib/core/fields/fields';
import type { StudentState } from '@/lib/core/session/model/class-session';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import { classNameText, SAVE_PICTURES_WORDS } from './class-page';
import { STATE_WORDS } from './class-states';
import { type WhoNamed, whoText } from './class-who';
import { FIELD_NAMES } from './fields';

/** What was done on the class page, in a few words that also say what 撤销 takes back. */
export function stateDone(who: WhoNamed, state: StudentState | null): string {
  return state === null ? `${whoText(who)}：取消人工标记` : `${whoText(who)}：标为${STATE_WORDS[state]}`;
}

export function noteDone(who: WhoNamed): string {
  return `${whoText(who)}：修改备注`;
}

export function settledDone(who: WhoNamed, field: FieldKey): string {
  return `${whoText(who)}：人工核对${FIELD_NAMES[field]}`;
}

export function acceptedDone(field: FieldKey, isAccepted: boolean): string {
  return `${isAccepted ? '统一认可' : '不再统一认可'}：${FIELD_NAMES[field]}`;
}

export function renamedDone(name: string): string {
  return `班级改名为“${classNameText(name)}”`;
}

export function archivedDone(name: string, isArchived: boolean): string {
  return `${isArchived ? '归档' : '取消归档'}“${classNameText(name)}”`;
}

export function savePicturesDone(savePictures: SavePictures): string {
  return `现场核对后的确认图：${SAVE_PICTURES_WORDS[savePictures]}`;
}

export function keepPicturesDone(keepPictures: boolean): string {
  return keepPictures ? '在班级里也留一份确认图' : '不再在班级里留确认图';
}

export function rosterDone(fileName: string): string {
  return `更新名册：${fileName}`;
}

export function addedDone(who: WhoNamed): string {
  return `添加学生：${whoText(who)}`;
}

export function deletedDone(name: string): string {
  return `删除“${classNameText(name)}”`;
}

export function undoneText(done: string): string {
  return `已撤销：${done}`;
}

export function notUndoneText(done: string): string {
  return `没有撤销“${done}”：在那以后又有了新的变化。`;
}

export function undoLabel(done: string): string {
  return `撤销：${done}`;
}

export function copiedText(what: string): string {
  return `已复制：${what}`;
}

export const ALL_DELETED = '已全部删除。';
export const NOT_COPIED = '没有复制：浏览器不允许。请再点一次。';
export const THERE_ALREADY = '没有添加：班里已有这个学号。';
export const NOTHING_TYPED = '没有添加：请填写姓名或学号。';
