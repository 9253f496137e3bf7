import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import type { STORAGE_FAILURES } from '@/lib/core/view/outcome';
import type { Problem } from './problem';

type StorageFailure = (typeof STORAGE_FAILURES)[number];

const PROBLEMS: Readonly<Record<StoreFailure, Problem>> = {
  'no-room': {
    what: '刚才的操作没有存下。',
    why: '浏览器没有足够的空间。之前的内容都还在。',
    now: '请删除不用的班级，或者清理磁盘，然后再做一次。',
  },
  blocked: {
    what: '班级没有打开。',
    why: '另一个旧版本的页面占着它。',
    now: '请关闭本工具的其他页面，再刷新这一页；也可以点“全部删除”，清空后重新开始。',
  },
  newer: {
    what: '班级没有打开。',
    why: '它是由更新的版本保存的。',
    now: '请更新本工具，再打开这一页；也可以点“全部删除”，清空后重新开始。',
  },
  damaged: {
    what: '班级没有打开。',
    why: '浏览器里保存的内容已损坏或被清除，读不出来。',
    now: '请点“全部删除”，清空后重新载入名册；已导出的文件不受影响。',
  },
  unusable: {
    what: '班级没有读出或没有存下。',
    why: '浏览器不让本工具读写保存数据的地方（无痕窗口里也可能这样）。',
    now: '请重新启动浏览器再试；仍然这样时，请点“全部删除”，或者移除本工具后重新安装。',
  },
};

/** Why the classes could not be read or kept, and what to do. */
export function storeProblem(failure: StoreFailure): Problem {
  return PROBLEMS[failure];
}

const LIVE_WHY: Readonly<Record<StorageFailure, string>> = {
  'storage-newer': '它是由更新的版本保存的。',
  'storage-blocked': '本工具的另一个页面占着它。',
  'storage-damaged': '浏览器里保存的那一份已损坏或被清除，读不出来。',
  'storage-unusable': '浏览器不让本工具读写保存它的地方。',
};

/** Why live checks cannot use their roster, while the classes are well. */
export function liveRosterProblem(refusal: StorageFailure): Problem {
  return {
    what: '核对学信网页面用的名册没有打开，班级不受影响。',
    why: LIVE_WHY[refusal],
    now: '请关闭本工具的其他页面，重新启动浏览器再试；仍然这样时，先导出看板，再点“全部删除”，清空后重新载入。',
  };
}
