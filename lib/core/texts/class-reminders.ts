/** The words around what a counselor copies for students. */
export const REMINDER_TEXTS = {
  title: '催办',
  lead: '复制后粘贴到聊天里。发到群里的只有姓名，单独的消息里没有证件号码。',
  group: '复制还没核对的名单',
  groupNone: '大家都核对过了。',
  privateTitle: '给每位不一致的学生一条消息',
  privateNone: '没有结果不一致的学生。',
  copy: '复制',
} as const;

export function groupCountText(count: number): string {
  return `${count} 位还没核对`;
}

export function privateCountText(count: number): string {
  return `${count} 位`;
}
