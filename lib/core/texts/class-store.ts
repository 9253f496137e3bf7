import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import type { Problem } from './problem';

const PROBLEMS: Readonly<Record<StoreFailure, Problem>> = {
  'no-room': {
    what: '刚才的操作没有存下。',
    why: '浏览器没有足够的空间。之前的内容都还在。',
    now: '请删除不用的班级，或者清理磁盘，然后再做一次。',
  },
  blocked: {
    what: '班级没有打开。',
    why: '另一个旧版本的页面占着它。',
    now: '请关闭本工具的其他页面，再刷新这一页。',
  },
  newer: {
    what: '班级没有打开。',
    why: '它是由更新的版本保存的。',
    now: '请更新本工具，再打开这一页。',
  },
  unusable: {
    what: '班级没有读出或没有存下。',
    why: '浏览器不允许保存，或者保存的内容已损坏。',
    now: '请看看是否在无痕窗口；不是的话，请重新启动浏览器再试。',
  },
};

/** Why the classes could not be read or kept, and what to do. */
export function storeProblem(failure: StoreFailure): Problem {
  return PROBLEMS[failure];
}
