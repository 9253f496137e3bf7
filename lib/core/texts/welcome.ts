/** What a person reads right after installing. */
export const WELCOME_TEXTS = {
  title: '安装好了，三步就能核对学籍',
  points: [
    '把学校发的名册放到下面。',
    '在学信网登录，打开自己的学籍页面。',
    '点工具栏上的图标：每一项一致还是不一致，都标在页面上。',
  ],
  short: ['载入名册', '打开自己的学籍页面', '点图标核对'],
  done: '已完成',
  lookFirst: '先看看样子',
  pin: '看不到图标？点拼图形状的“扩展程序”，再点“学籍核对助手”旁边的图钉。',
  pinPicture:
    '示意图：浏览器右上角的拼图图标打开扩展程序列表，列表里“学籍核对助手”右边的图钉把图标固定在工具栏上。',
  extensions: '扩展程序',
  name: '学籍核对助手',
} as const;
