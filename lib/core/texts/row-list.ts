/** The words of the list of a counselor's rows. */
export const ROW_LIST_TEXTS = {
  open: '查看名单',
  title: '名单',
  close: '关闭',
  row: '行',
  file: '文件',
  problems: '需要留意',
  remark: '备注',
  waiting: '正在读取…',
  masked: '证件号码和出生日期已遮挡，可在“投影遮挡”设置里改。',
  keys: '可用方向键、PageUp、PageDown、Home、End 滚动。',
  problemsGone: '载入时的检查结果没有全部留下；要再看，请重新载入名册。',
  gone: '没有读出名单：名册可能已经换了或删除了。请关闭后再打开；仍然这样时，请重新载入名册。',
} as const;

export function rowListCountText(rowCount: number): string {
  return `共 ${rowCount} 行`;
}
