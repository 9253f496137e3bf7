import type { Reservation } from '@/lib/core/roster/model/roster';

export const REPORT_TEXTS = {
  title: '名册检查',
  allKinds: '全部',
  filter: '只看一类',
  copy: '复制清单',
  copied: '已复制',
  copyNotices: '复制读取说明',
  notKept: '载入时的检查结果没有留下；要看有哪些，请重新载入名册。',
  save: '存为 .xlsx',
  saving: '正在存…',
  saveNote: '表里还有载入的各行，问题写在行的旁边',
  saveFailed: '没有存成：名册可能已经换了或删除了，也可能是内存不够。请重新载入名册后再存一次。',
  place: '位置',
  seen: '看到的内容',
  why: '为什么',
  mend: '怎样修改',
  kind: '问题',
  file: '文件',
  row: '行',
  student: '学生',
  remark: '备注',
  column: '列',
  notices: '读取说明',
  sheet: '问题清单',
  dataSheet: '名册',
  filePrefix: '问题清单',
} as const;

const RESERVATIONS: Readonly<Record<Reservation, string>> = {
  'rows-left': '另有行没有载入，请看下面的说明',
  'to-look-at': '请看下面的说明',
};

function rowsText(rows: number, good: number): string {
  if (rows === 1) return good === 1 ? '可以使用，没有发现问题' : '可以使用，有需要留意的地方';
  return good === rows
    ? `${rows} 行可以使用，都没有发现问题`
    : `${rows} 行可以使用，其中 ${good} 行没有发现问题`;
}

/**
 * e.g. 36 行可以使用，其中 33 行没有发现问题；另有行没有载入，请看下面的说明. That there is no problem is said only
 * where nothing was left out.
 */
export function goodRowsText(rows: number, good: number, reservation: Reservation | null): string {
  if (reservation === null) return rowsText(rows, good);
  const found = good === rows ? `${rows} 行可以使用` : rowsText(rows, good);
  return `${found}；${RESERVATIONS[reservation]}`;
}

export function kindCountText(title: string, count: number): string {
  return `${title}（${count}）`;
}

/** Of many problems only the first are kept. */
export function moreProblemsText(shown: number, all: number): string {
  return `这里留下了前 ${shown} 处，共 ${all} 处；要看全部，请重新载入名册。`;
}
