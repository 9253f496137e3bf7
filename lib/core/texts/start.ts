import type { Role } from '@/lib/core/record/role';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { StartReason } from '@/lib/core/view/start-reason';
import { studentText } from './panel';
import type { Problem } from './problem';

/** The words of the start page. */
export const START_TEXTS = {
  name: '学籍核对助手',
  lead: '把学信网显示的学籍，与学校的名册逐项对一遍。',
  privacy: '只在这台电脑上核对，什么也不发送。',
  privacyMore: '详细说明',
  stepFile: '选择学校发的名册',
  dropTitle: '把学校发的名册拖到这里',
  choose: '选择学校发的名册',
  chooseOther: '换一份名册',
  dropNote: '.xlsx、.xls、.ods、.csv、.dbf 或 .json；一班一个文件的可以一起选',
  withoutFile: '没有名册也可以核对：学校名称和证件号码的检查不需要它。',
  opening: '正在打开…',
  reading: '正在读取',
  cancel: '取消',
  student: '我是学生',
  studentNote: '填写学号，只留下你自己的一行，其余的立即丢弃。',
  counselor: '我是辅导员',
  counselorNote: '整份名册留在这台电脑的浏览器里，用来逐一核对。',
  doNotForward: '此文件含多人信息，请勿转发。',
  askStudentNo: '请输入你的学号',
  giveStudentNo: '只留下我的一行',
  notFound:
    '没有在名册中找到唯一的一行是这个学号。可能输错了一位，或者名册不是你们班的。请核对后再输入，或换一份名册。',
  kept: '名册已就绪',
  keptToLookAt: '名册已载入，但没有一行没有问题',
  keptRowToLookAt: '名册已载入，你的这一行有问题',
  keptRow: '只留下你自己的一行',
  school: '学校名称应为',
  columns: '含有的项目',
  deadline: '截止时间',
  contact: '联系',
  keepUntil: '保留到',
  untilClose: '关闭浏览器后清空',
  untilDeleted: '留在这台电脑上，直到全部删除',
  whatIsIn: '名册里有什么',
  deleteAll: '全部删除',
  deleteWhat: '删除名册、班级和核对记录',
  deleteTitle: '全部删除？',
  deleteText: '名册、班级和核对记录会从这台电脑的浏览器里清除，不能恢复。你手里的原文件不受影响。',
  deleteYes: '删除',
  deleteNo: '不删除',
  stillKept: '之前的名册仍然有效：',
  practise: '练一练',
  practiseNote: '用一份虚构的学籍试试，看看各种结果是什么样子。',
  openPractice: '打开练习页',
  wholeClass: '核对整个班（辅导员）',
  openClass: '打开班级页',
  openClassNote: '一节课里谁核对过、结果怎样、还差谁，都在班级页上；保存过的班级也从这里打开。',
  oneByOne: '逐个核对',
  orOneByOne: '请学生在这台电脑上依次登录学信网，打开学籍页面后点工具栏图标。',
  forCounselors: '我是辅导员：',
  settings: '设置',
} as const;

export const ROLE_NAMES: Readonly<Record<Role, string>> = { student: '学生本人', counselor: '辅导员' };

/** Whose row, or which class: what a kept roster is called. The file's name where the file says neither. */
export function keptTitle({ role, owner, head, fileName }: KeptRoster): string {
  const own = owner === undefined ? '' : studentText(owner);
  return (role === 'student' ? own : head.className) || fileName;
}

/** e.g. 36 位学生 */
export function rowCountText({ role, rowCount }: KeptRoster): string {
  return role === 'student' ? START_TEXTS.keptRow : `${rowCount} 位学生`;
}

/** Until when: a day counts only where the person has chosen to keep the roster beyond the browser's end. */
export function keptText(
  { keepUntil, inSession }: Pick<KeptRoster, 'keepUntil' | 'inSession'>,
  keepRoster: boolean,
): string {
  if (!keepRoster || inSession) return START_TEXTS.untilClose;
  return keepUntil === null ? START_TEXTS.untilDeleted : `${START_TEXTS.keepUntil} ${keepUntil}`;
}

export function askRoleText(rowCount: number): string {
  return `名册里有 ${rowCount} 位学生，你是？`;
}

/** `rows`: of students, in which they are; 0: not known, or none. */
export function problemCountText(count: number, rows = 0): string {
  return rows === 0 ? `需要留意 ${count} 处` : `需要留意 ${count} 处，在 ${rows} 行里`;
}

/** `percent` null: not known; `rows` 0: none was checked yet. */
export function readingText(fileName: string, percent: number | null, rows = 0): string {
  const how = percent === null ? '' : `，${Math.floor(percent)}%`;
  const far = rows === 0 ? '' : `，已检查 ${rows} 行`;
  return how === '' && far === ''
    ? `${START_TEXTS.reading} ${fileName}…`
    : `${START_TEXTS.reading} ${fileName}${how}${far}`;
}

const NOT_CHECKED = '刚才的页面没有核对。';
/** For who clicks the icon for the first time, to see what it is. */
const WHERE_IT_WORKS = '核对要在学信网的学籍页面上进行。';

const REASONS: Readonly<Record<StartReason, Problem | null>> = {
  installed: null,
  'not-chsi': {
    what: NOT_CHECKED,
    why: '学信网的网址都以 chsi.com.cn 结尾，那个不是。',
    now: '请打开学信网的学籍页面，再点工具栏图标；也可以先在这里载入名册。',
  },
  'look-alike': {
    what: NOT_CHECKED,
    why: '学信网的网址都以 chsi.com.cn 结尾，那个不是。',
    now: '请不要在那里输入账号、密码、验证码或银行卡号，也不要下载文件。',
  },
  'not-a-site': {
    what: NOT_CHECKED,
    why: '那是浏览器或扩展自己的页面、本机的文件，或者浏览器没有告诉扩展它的网址。',
    now: '请打开学信网的学籍页面，再点工具栏图标。',
  },
  'chsi-files': {
    what: NOT_CHECKED,
    why: '学信网把图片、字体等文件放在 chei.com.cn，那里没有登录，也没有学籍。',
    now: '如果那里请你登录，请不要输入。',
  },
  'not-encrypted': {
    what: NOT_CHECKED,
    why: '通知里常印成 http:// 开头，不是假网站；只是没有加密，途中可能被别人看到。',
    now: '请用 https:// 开头的网址打开，再登录。',
  },
  'not-logged-in': {
    what: NOT_CHECKED,
    why: '学信网还没有登录。',
    now: '请登录后打开学籍页面，再点工具栏图标。',
  },
  'record-list': {
    what: NOT_CHECKED,
    why: '那里列出的是目录，没有完整的学籍信息。',
    now: '请点开学籍，再点工具栏图标。',
  },
  'other-chsi': {
    what: NOT_CHECKED,
    why: '那是学信网的其他页面，上面没有学籍信息。',
    now: '请进入“学信档案 → 高等教育信息 → 学籍”，再点工具栏图标。',
  },
  'ui-removed': {
    what: '标注没有留在页面上。',
    why: '那个页面反复移除或盖住了本工具的显示层，可能装有其他会改动页面的扩展。',
    now: '请关闭其他改动页面的扩展，刷新页面后再点工具栏图标。',
  },
  'name-taken': {
    what: '没有在页面上显示结果。',
    why: '那个页面占用了本工具要用的名称。',
    now: '请刷新页面后再试；仍然这样时，请换一个浏览器窗口打开学籍页面。',
  },
  'cannot-run': {
    what: NOT_CHECKED,
    why: '浏览器不允许扩展在那个页面上工作，例如设置页、扩展商店或本地文件。',
    now: '请打开学信网的学籍页面，再点工具栏图标。',
  },
};

/**
 * What was found when the icon brought the person here; null when there is nothing to explain. `isFresh`: who has not begun
 * yet is told where it works, not what was left undone.
 */
export function startReasonProblem(reason: StartReason, isFresh = false): Problem | null {
  const problem = REASONS[reason];
  return isFresh && problem?.what === NOT_CHECKED ? { ...problem, what: WHERE_IT_WORKS } : problem;
}
