import type { CheckFailure } from '@/lib/core/check/outcome';
import type { Problem } from './problem';

const PROBLEMS: Readonly<Record<CheckFailure, Problem>> = {
  'not-logged-in': {
    what: '没有读到学籍信息。',
    why: '这个页面要求先登录学信网，或登录已经过期。',
    now: '请登录后打开“高等教育信息 → 学籍”，再点工具栏图标。',
  },
  'no-record': {
    what: '这个账号下没有查到学籍。',
    why: '常见原因是账号的姓名或证件号与学籍不同，或者你是预科生、留学生、保留入学资格的学生，学籍尚未注册。',
    now: '请先核对账号中的姓名和证件号，仍查不到时联系学校学籍管理部门。',
  },
  'record-list': {
    what: '这一页还不能核对。',
    why: '这里列出的是学籍的目录，没有完整的学籍信息。',
    now: '请点开要核对的那一条学籍，再点工具栏图标。',
  },
  'former-only': {
    what: '没有可以核对的在籍学籍。',
    why: '页面上只有以前的、不在籍的学籍，例如已毕业的专科学籍，这很正常。',
    now: '请等学校完成新学籍的注册后再来核对，或向辅导员了解注册进度。',
  },
  protected: {
    what: '没有读出学籍信息。',
    why: '此页的值以图片/防护字体显示，本工具目前只能读取文字页面。',
    now: '请对照学校发的名册逐项用眼睛核对，有疑问时联系辅导员。',
  },
  picture: {
    what: '没有读出学籍信息。',
    why: '此页的值以图片/防护字体显示，本工具目前只能读取文字页面。',
    now: '请对照学校发的名册逐项用眼睛核对，有疑问时联系辅导员。',
  },
  translated: {
    what: '没有进行核对。',
    why: '页面被翻译或做过繁简转换，文字已经不是学信网的原文。',
    now: '请关闭翻译/繁简转换后再核对：关掉后刷新页面，再点工具栏图标。',
  },
  'nothing-found': {
    what: '没有找到学籍信息。',
    why: '这个页面上没有“姓名、证件号码、学校名称”这样的学籍项目，或者页面还没有显示完。',
    now: '请打开学信档案中的学籍页面，等内容显示完整后再点工具栏图标。',
  },
  'too-large': {
    what: '没有进行核对。',
    why: '这个页面的内容太多，不像一份学籍页面。',
    now: '请只打开自己的学籍页面，再点工具栏图标。',
  },
  'no-row': {
    what: '名册里没有找到这位学生。',
    why: '页面上的学号、证件号码和姓名都不在当前名册中，可能是另一个班级的名册。',
    now: '请确认名册文件，换成正确的文件后再核对一次。',
  },
  stopped: {
    what: '已停止等待，没有进行核对。',
    why: '停止时，页面上的学籍信息还没有显示完整。',
    now: '请等页面显示完整后，点“再核对一次”。',
  },
  'extension-reloaded': {
    what: '这一页上的核对已中断。',
    why: '学籍核对助手刚刚更新或重新加载过。',
    now: '请刷新页面，再点工具栏图标。名册不受影响。',
  },
  'background-failed': {
    what: '没有完成核对。',
    why: '浏览器没有及时回应，可能正忙。',
    now: '请点“再核对一次”；如果仍然这样，请刷新页面后再试。',
  },
};

/** Why a check gave nothing to compare, in three parts. */
export const failureProblem = (reason: CheckFailure): Problem => PROBLEMS[reason];
