import type { CheckFailure } from '@/lib/core/view/outcome';
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
    why: '此页的值以图片/防护字体显示，只有在你点击工具栏图标后，浏览器才允许从屏幕上读取。',
    now: '请点工具栏上的“学籍核对助手”图标，识读全部在你的电脑里完成。',
  },
  picture: {
    what: '没有读出学籍信息。',
    why: '此页的值以图片/防护字体显示，只有在你点击工具栏图标后，浏览器才允许从屏幕上读取。',
    now: '请点工具栏上的“学籍核对助手”图标，识读全部在你的电脑里完成。',
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
  'no-key': {
    what: '没有在名册里找到这位学生。',
    why: '页面上的学号、证件号码和姓名读得不够可靠，无法确定是名册中的哪一行。',
    now: '请刷新页面后再核对；仍不行时，请用只含本人一行的文件核对，或逐项用眼睛核对。',
  },
  stopped: {
    what: '已按你的操作停止，没有进行核对。',
    why: '停止时，学籍信息还没有读完整，读到的部分已丢弃。',
    now: '需要时请点“再核对一次”。',
  },
  'capture-refused': {
    what: '没有读出学籍信息。',
    why: '此页的值要从屏幕上识读，而浏览器没有允许截取画面：点过工具栏图标，才算允许。',
    now: '请点工具栏图标再核对一次；仍不行时，请逐项用眼睛核对。',
  },
  'tab-not-in-front': {
    what: '没有读完学籍信息。',
    why: '识读时切换了标签页，或窗口被最小化；为了不读到别的页面，识读已停止。',
    now: '请回到这一页，再点工具栏图标，读完之前不要切换。',
  },
  'page-moved': {
    what: '没有读完学籍信息。',
    why: '识读时页面一直在滚动或变化，看到的位置不可靠，已全部作废。',
    now: '请不要滚动页面，再点工具栏图标核对一次。',
  },
  'font-missing': {
    what: '没有读出学籍信息。',
    why: '此页的值以防护字体显示，而字体没有加载出来，屏幕上看不到文字。',
    now: '请刷新页面，等文字显示出来后再点工具栏图标。',
  },
  'picture-broken': {
    what: '没有读出学籍信息。',
    why: '此页的学籍是一张图片，而图片没有加载出来。',
    now: '请刷新页面，等图片显示出来后再点工具栏图标。',
  },
  'picture-unreadable': {
    what: '没有读出学籍信息。',
    why: '页面上的图片里没有读出成套的“姓名、证件号码、学校名称”等学籍项目：这不像学籍页面，或者图片太小、太模糊。',
    now: '请打开学信档案中的学籍页面，再点工具栏图标；如果这就是学籍页面，请先把页面放大（Ctrl 和 +）再试，或逐项用眼睛核对。',
  },
  'own-drawing': {
    what: '没有进行核对。',
    why: '页面上的图片里带有本工具的标注或确认图，上面写着名册的值，不能当作学信网的显示来读。',
    now: '请刷新页面，等学信网的原图显示出来后再点工具栏图标。',
  },
  'reader-failed': {
    what: '没有读出学籍信息。',
    why: '此页的值要从屏幕上识读，而识读程序没有正常工作。',
    now: '请再核对一次；仍不行时，请重新启动浏览器，或逐项用眼睛核对。',
  },
  'reader-missing': {
    what: '没有读出学籍信息。',
    why: '此页的值要从屏幕上识读，而扩展里识读用的文件缺失或已损坏。',
    now: '请重新安装学籍核对助手，再点工具栏图标；在此之前请逐项用眼睛核对。',
  },
  'reader-refused': {
    what: '没有读出学籍信息。',
    why: '此页的值要从屏幕上识读，而这个浏览器或电脑的设置不允许运行识读程序（WebAssembly）。',
    now: '请换一个浏览器或电脑，或请管理员放行后再核对；在此之前请逐项用眼睛核对。',
  },
  'extension-reloaded': {
    what: '这一页上的核对已中断。',
    why: '学籍核对助手刚刚更新或重新加载过。',
    now: '请刷新页面，再点工具栏图标；如果显示没有名册，请重新选择学校发的文件。',
  },
  'background-failed': {
    what: '没有完成核对。',
    why: '浏览器没有及时回应，可能正忙。',
    now: '请点“再核对一次”；如果仍然这样，请刷新页面后再试。',
  },
};

/** The same as `no-row`, for a counselor: `otherClasses` are the names of classes that may have the student. */
export function notInClassProblem(otherClasses: readonly string[]): Problem {
  const [first] = otherClasses;
  const { what, why } = PROBLEMS['no-row'];
  if (first === undefined) {
    return {
      what,
      why,
      now: '请确认名册文件；如果确实是这个班的学生，请在班级页的“班级设置”里添加，再手工标记状态。',
    };
  }
  const names = otherClasses.map((name) => `“${name}”`).join('、');
  return {
    what,
    why: `页面上的学号、证件号码和姓名都不在当前名册中，这位学生可能在${names}。`,
    now: '请在班级页换到那个班再核对一次；如果已经转到这个班，请在“班级设置”里添加，再手工标记状态。',
  };
}

/** Why a check gave nothing to compare, in three parts. */
export function failureProblem(reason: CheckFailure): Problem {
  return PROBLEMS[reason];
}
