import type { SavePictures } from '@/lib/core/settings/save-pictures';

/** The words of the class page, without board and figures. */
export const CLASS_TEXTS = {
  title: '班级页',
  product: '学籍核对助手',
  emptyTitle: '把班级名册拖到这里',
  emptyLead: '这里是辅导员的工作台：一节课里，谁核对过、结果怎样、还差谁，都在一张表上。',
  emptyPoints: [
    '拖入名册，就有了这个班：每位学生一行。',
    '学生在你的电脑上逐个核对，或者把他们的确认图、截图、验证报告拖进来，结果会落到各自的行上。',
    '下课时，确认表、反馈表、统计表从这里保存。',
  ],
  emptyPrivacy: '名册和结果只留在这台电脑的浏览器里，到期自动删除，也可以随时全部删除。',
  choose: '选择名册',
  another: '载入另一份名册',
  practise: '练一节课',
  practiseNote: '用虚构的 60 人试一试，什么都不会留下。',
  practising: '练习：这个班和里面的人都是虚构的，关闭页面后什么都不留下。',
  openClass: '班级',
  archivedGroup: '已归档',
  noName: '未命名的班级',
  manage: '班级设置',
  close: '关闭',
  rename: '改名',
  renameLabel: '班级名称',
  archive: '归档',
  bringBack: '取消归档',
  delete: '删除这个班级',
  deleteAll: '全部删除',
  deleteAllTitle: '删除所有班级？',
  deleteAllText:
    '所有班级、名册和核对结果都会从这台电脑的浏览器里清除，不能恢复。你手里的文件和已保存的表格不受影响。',
  keep: '不删除',
  deleteYes: '删除',
  keepUntil: '保留到',
  keepUntilNote: '过了这一天自动删除。',
  roster: '名册',
  savePictures: '现场核对后，保存确认图',
  projector: '投影视图',
  projectorNote: '在单独的窗口显示进度，没有姓名',
  followerWhat: '另一个班级页正在使用，这里只能看。',
  followerNow: '请到那个页面操作；关闭它以后，这里会自动接上。',
  turn: '现在由这个页面继续。',
  reading: '正在打开…',
  rosterReport: '名册里需要留意的地方',
  closeReport: '收起',
  roomScarce: '浏览器剩下的空间不多，这节课的结果可能存不下。请先删除不用的班级，或者清理磁盘。',
} as const;

/** Whether the picture of a live check is saved. */
export const SAVE_PICTURES_WORDS: Readonly<Record<SavePictures, string>> = {
  ask: '由我决定（按钮）',
  always: '每次自动保存',
  never: '不保存',
};

export function classNameText(name: string): string {
  return name === '' ? CLASS_TEXTS.noName : name;
}

export function deleteClassTitle(name: string): string {
  return `删除“${classNameText(name)}”？`;
}

export function deleteClassText(students: number): string {
  return `${students} 位学生的名册和核对结果会从这台电脑的浏览器里清除。在关闭这个页面之前还可以撤销。`;
}

export function rosterAtText(fileName: string, day: string): string {
  return `${fileName}，${day} 载入`;
}

/** The clock went far ahead at once: days `YYYY-MM-DD`, that which it shows and that until which nothing is deleted. */
export function clockHeldText(today: string, heldUntil: string): string {
  return `这台电脑的日期一下子往前走了很多，现在是 ${today}。过了保存期限的班级现在看不到，但保留到 ${heldUntil}，先不删除。日期不对的话，请校准后重新打开这一页，班级会回来；日期没错就不用做什么。`;
}

/** The words of the question whether a roster belongs to a class that is there. */
export const ROSTER_QUESTION_TEXTS = {
  update: '更新这个班的名册',
  updateNote: '同一名学生的结果都保留；名册有变的行会标出“名册已更新”。',
  fresh: '作为新的班级',
  freshNote: '原来的班级不动。',
  cancel: '取消',
} as const;

export function rosterQuestionTitle(className: string): string {
  return `这是“${classNameText(className)}”的新名册吗？`;
}

export function rosterQuestionText(counts: {
  readonly rowCount: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}): string {
  const { rowCount, same, changed, added, gone } = counts;
  return `名册里有 ${rowCount} 位学生：${same} 位已在班里（其中 ${changed} 位的内容有变），新增 ${added} 位；班里有 ${gone} 位不在新名册里，他们的结果会保留。`;
}
