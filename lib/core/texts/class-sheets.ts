/** The words of the part of the class page where sheets are saved. */
export const SHEETS_AREA_TEXTS = {
  title: '存档的表格',
  saveClassSheet: '保存确认表',
  printClassSheet: '打印确认表',
  saveErrors: '保存有误信息反馈表',
  saveCounts: '保存核对统计表',
  saveNdjson: '保存结果数据（NDJSON）',
  exportSession: '导出班级（.json）',
  fillForm: '填写学院的表格…',
  importSession: '导入班级…',
} as const;
