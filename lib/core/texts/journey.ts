import type { JourneyStep } from '@/lib/core/journey/journey';
import type { StepState } from '@/lib/core/journey/step-states';

interface StepLink {
  readonly text: string;
  readonly href: string;
}

/** What a step is called, what to do in it, and the official page for it. */
export interface StepWords {
  readonly name: string;
  readonly now: string;
  /** an official page of CHSI, opened by the person */
  readonly link?: StepLink;
  /** a shorter way, for whom it is one */
  readonly shortcut?: StepLink;
}

const ARCHIVE = 'https://my.chsi.com.cn/archive/index.action';
const TO_ARCHIVE = { text: '打开学信网学籍页面', href: ARCHIVE } as const;

/** Addresses seen 2018–2025; what a page asks for changes, so the words defer to it. */
export const STEP_WORDS: Readonly<Record<JourneyStep, StepWords>> = {
  site: {
    name: '打开学信网',
    now: '登录后进入“学信档案 → 高等教育信息 → 学籍”。官方网站只有 chsi.com.cn 这一个。',
    link: TO_ARCHIVE,
    shortcut: { text: '没有账号的，先打开学信网首页注册', href: 'https://www.chsi.com.cn/' },
  },
  'log-in': {
    name: '登录或注册',
    now: '用自己的账号登录；没有账号就用手机号注册，姓名和证件号码要与学籍一致。本工具不读取账号和密码。',
    link: { text: '登录学信档案', href: ARCHIVE },
  },
  identity: {
    name: '身份核验',
    now: '第一次查看学籍前，学信网可能要求核验身份：App 刷脸、上传证件照片，或填写证件号码和学校名称。次数有限，以页面提示为准。',
    link: TO_ARCHIVE,
  },
  archive: {
    name: '进入学信档案',
    now: '登录后进入“学信档案”，再点“高等教育信息”。',
    link: TO_ARCHIVE,
  },
  record: {
    name: '点开学籍',
    now: '在“高等教育信息 → 学籍”里，点开要核对的那一条。',
    link: TO_ARCHIVE,
  },
  check: { name: '核对', now: '在学籍页面上点工具栏的“学籍核对助手”图标。', link: TO_ARCHIVE },
  photo: {
    name: '看照片',
    now: '在学籍页面的核对结果里回答“照片是你本人吗？”。结果不在了，就再点一次图标。',
    link: TO_ARCHIVE,
  },
  save: {
    name: '保存确认图',
    now: '在学籍页面的核对结果里点“保存确认图”。结果不在了，就再点一次图标。',
    link: TO_ARCHIVE,
  },
  send: { name: '发给老师', now: '按学校的要求，把保存的确认图发给辅导员。' },
};

export const STEP_STATE_WORDS: Readonly<Record<StepState, string>> = {
  done: '已完成',
  skipped: '不用做了',
  next: '现在做这一步',
  later: '还没到',
};

export const JOURNEY_TEXTS = {
  title: '从打开学信网到保存确认图',
  allDone: '全部完成',
  sent: '已经发给老师了',
  notSent: '还没有发',
  note: '打开学信档案的页面，或在学信网的其他页面上点一下图标，就会打勾；登录页面只看网址，不读内容。关闭浏览器后清空。',
} as const;

/** e.g. 第 3 步，共 9 步 */
export function stepCountText(number: number, total: number): string {
  return `第 ${number} 步，共 ${total} 步`;
}

/** `key`: as the browser names it, e.g. Alt+J */
export function keyText(key: string): string {
  return `也可以在学籍页面上按 ${key}。`;
}
