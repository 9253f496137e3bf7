import type { BoardOrder } from '@/lib/core/view/board-order';
import { classNameText } from './class-page';

/** The words of the board: its tools, its rows, the detail of a student. */
export const BOARD_TEXTS = {
  title: '学生',
  search: '查找',
  searchHint: '姓名、学号、备注',
  filter: '只看',
  all: '全部',
  order: '排列',
  student: '学生',
  state: '状态',
  points: '不同之处',
  checked: '怎样核对',
  note: '备注',
  nobody: '没有符合的学生。',
  showAll: '显示全部学生',
  empty: '名册里没有学生。',
  gone: '不在新名册',
  added: '手工添加',
  changed: '名册已更新',
  passedOver: '另有结果未采用',
  keys: '方向键选择学生，回车打开，按键标记：1 一致，2 不一致，3 需人工核对，4 不参加，0 待核对，退格取消标记；/ 查找，Ctrl+Z 撤销。',
  close: '关闭',
  setState: '人工标记',
  takeBack: '取消人工标记',
  reason: '不参加的原因',
  setMissing: '标为不参加',
  differences: '与名册不同',
  doubtful: '需要人工核对的项目',
  match: '一致',
  mismatch: '不一致',
  shown: '学信网显示',
  expected: '名册',
  unknownValue: '待补（确认图只说不一致，没有值）',
  history: '经过',
  noHistory: '还没有任何结果。',
  noteLabel: '备注',
  noteHint: '例如：代签、已联系本人',
  addTitle: '添加名册里没有的学生',
  add: '添加',
  name: '姓名',
  studentNo: '学号',
} as const;

export const ORDER_WORDS: Readonly<Record<BoardOrder, string>> = {
  roster: '名册顺序',
  number: '学号',
  name: '姓名',
  state: '状态（要处理的在前）',
  came: '最近的在前',
};

/** Said after a search, politely. */
export function shownCountText(shown: number, all: number): string {
  return shown === all ? `共 ${all} 位` : `${shown} 位，共 ${all} 位`;
}

/** Above the board on paper, on every page. `now`: local wall time. */
export function paperTitle(name: string, students: number, now: string): string {
  return `${classNameText(name)}　学籍核对情况　共 ${students} 位　${now.replace('T', ' ')}`;
}
