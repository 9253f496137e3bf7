/** The words of the projector view: everybody in the room reads them, so nobody is named. */
export const PROJECTOR_TEXTS = {
  title: '学籍核对',
  checked: '位已核对',
  steps: [
    '打开学院发给你的文件（拖到起始页）',
    '登录学信网，打开自己的学籍页面',
    '点工具栏上的图标，看结果，保存确认图',
  ],
  stepsTitle: '怎样核对',
  seats: '显示还没核对的学号末几位',
  seatsTitle: '还没核对的学号末几位',
  none: '还没有打开班级。请先在班级页载入名册。',
  done: '全班都核对过了。',
  noDeadline: '请在下课前完成',
  unofficial: '自查辅助工具，不是学信网的页面。',
} as const;

export function progressText(checked: number, all: number): string {
  return `${all} 位中 ${checked} 位已核对`;
}
