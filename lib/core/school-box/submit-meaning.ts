import { stripUnseen } from '@/lib/core/characters/blanks';

/** Words of buttons that send nothing, or not what stands in the form. */
const NEVER =
  /取消|返回|重置|清空|清除|获取|发送|换一|刷新|上一步|关闭|搜索|查找|选择|上传|删除|帮助|登录|注册|cancel|reset|close/iu;
const SENDS = /提交|确定|确认|下一步|验证|核验|绑定|完成|继续|保存|查看|查询|submit|confirm|next|ok|verify/iu;
const LONGEST = 20;

/**
 * Whether a button sends the form it stands in. `native`: the browser itself sends the form on a click on it; then only
 * words of the opposite speak against it. Else its words must say so.
 */
export function isSubmitButton(text: string, native: boolean): boolean {
  const plain = stripUnseen(text);
  if (NEVER.test(plain)) return false;
  return native || (plain.length <= LONGEST && SENDS.test(plain));
}
