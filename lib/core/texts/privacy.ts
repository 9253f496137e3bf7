/** What happens to the data, in plain words; one point per sentence. */
export const PRIVACY_TITLE = '数据去了哪里';
export const PRIVACY_POINTS: readonly string[] = [
  '所有核对都在你的浏览器里完成，没有任何内容被发送出去。',
  '本工具不会登录学信网，也不接触用户名、密码和短信验证码。',
  '学生只保留自己的那一行，其余行在你填写学号后立即丢弃。',
  '在起始页载入的名册默认在关闭浏览器后清空；班级页的班级留到保留期限，到期自动删除。都可以随时全部删除。',
  '确认图只存到你自己的电脑，证件号码的一部分和照片默认遮住，文件名里没有姓名和证件号。',
];
export const UNOFFICIAL_NOTE =
  '本工具是非官方的自查辅助，与学信网和教育部门无关。它的结果和确认图都不是证明。';
