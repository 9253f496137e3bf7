import type { HelpEntry } from './help-entry';

/** What is checked, what follows, and where this tool needs help itself. */
export const CHECK_HELP: readonly HelpEntry[] = [
  {
    id: 'what-to-check',
    question: '要核对哪些项目？',
    words: ['核对内容', '考生号', '预毕业日期', '民族', '专业', '学制', '层次', '照片', '转专业', '生僻字'],
    answer: [
      {
        text: '考生号、学号、姓名、性别、证件号码、出生日期、民族、专业、学制、层次、入学日期、预计毕业日期，还有学校名称和照片。',
        from: 'notice-2018',
      },
      { text: '新生的专业是录取专业，与现在的不同不用改。分院、系所、班级不算有误。', from: 'colleges' },
    ],
    since2018:
      '名称变了：身份证号现在叫“证件号码”，预毕业日期叫“预计毕业日期”或“离校日期”；考生号不再显示，会标“页面未显示”。',
    see: ['record-differs', 'where-is-record'],
  },
  {
    id: 'record-differs',
    question: '学籍与实际不一致怎么办？',
    words: [
      '学籍有误',
      '学籍信息有误',
      '信息不对',
      '更正',
      '勘误',
      '改学籍',
      '材料',
      '证明',
      '照片不是本人',
      '民族',
    ],
    answer: [
      {
        text: '学信网不能自己改，请联系辅导员或学院教务老师，由学校更正。面板上每一项不一致都写了该准备什么。',
        from: 'colleges',
      },
      {
        text: '常见的材料：姓名，户口簿和身份证；证件号码、性别、出生日期，再加公安机关的证明；民族，户口簿。各校不同，以学校的通知为准。',
        from: 'colleges',
      },
      { text: '高考报名时就填错的，要找生源省份的考试机构。', from: 'colleges' },
    ],
    since2018: '没有变。',
    see: ['contacts', 'what-to-check', 'deadline'],
  },
  {
    id: 'deadline',
    question: '什么时候要核对完？过了怎么办？',
    words: ['截止时间', '截止日期', '期限', '来不及', '逾期'],
    answer: [
      { text: '以学校的通知为准。名册里写了截止时间的，起始页和面板会显示。', from: 'own' },
      { text: '过了也请尽快核对，有不一致马上告诉辅导员。', from: 'own' },
    ],
    since2018: '当时是 2018 年 9 月 29 日 17:00 前；每年不同。',
    see: ['contacts'],
  },
  {
    id: 'values-as-pictures',
    question: '为什么要点图标才能读？文字显示不出来怎么办？',
    words: ['防护字体', '图片', '方框', '乱码', '空白', '识读'],
    answer: [
      {
        text: '现在的学籍页面用图片或防护字体显示各项。你点工具栏图标，浏览器才允许从屏幕上读，读的过程都在你的电脑里。',
        from: 'own',
      },
      {
        text: '看到的是空白或方框，是字体没有加载出来。请等几秒，或者刷新页面，看到文字后再点图标。',
        from: 'own',
      },
    ],
    since2018: null,
    see: ['screen-not-read'],
  },
  {
    id: 'translated',
    question: '提示页面被翻译过怎么办？',
    words: ['翻译', '繁体', '简繁转换', '英文'],
    answer: [
      {
        text: '浏览器翻译、简繁转换会改掉页面上的字，核对就不准了。请点地址栏右边的翻译图标，选“显示原文”，并关掉转换用的扩展。',
        from: 'own',
      },
      { text: '刷新页面，看到原来的中文后再点图标。', from: 'own' },
    ],
    since2018: null,
  },
  {
    id: 'screen-not-read',
    question: '提示没有截到画面、没有读完怎么办？',
    words: ['截图', '截取', '切换标签页', '滚动', '最小化', '字太小'],
    answer: [
      {
        text: '让学籍页面留在最前面，点工具栏图标，读完之前不切换标签页、不滚动、不最小化窗口。',
        from: 'own',
      },
      { text: '字太小时，先按 Ctrl 和 + 放大页面。仍不行，请逐项用眼睛核对。', from: 'own' },
    ],
    since2018: null,
    see: ['values-as-pictures'],
  },
  {
    id: 'not-in-roster',
    question: '提示名册里没有这位学生怎么办？',
    words: ['没有找到学生', '名册不对', '换名册', '别的班'],
    answer: [
      {
        text: '多半是拿了另一个班的文件。请在起始页看看文件名和班级，换成自己班的再核对一次。',
        from: 'own',
      },
      {
        text: '文件没错，就看页面上的学号、证件号码、姓名是否显示完整；仍找不到，请告诉辅导员，名册里可能漏了你。',
        from: 'own',
      },
    ],
    since2018: null,
    see: ['contacts'],
  },
  {
    id: 'reader-trouble',
    question: '提示识读程序不能工作怎么办？',
    words: ['识读失败', 'webassembly', '重新安装', '内存不够', '识读程序'],
    answer: [
      { text: '关掉几个标签页，重新启动浏览器，再试一次。', from: 'own' },
      {
        text: '文件缺失或损坏的，请重新安装本工具。机房电脑不允许运行的，请管理员放行，或换一台电脑。浏览器太旧的，请先更新。',
        from: 'own',
      },
      { text: '在此之前，请逐项用眼睛核对。', from: 'own' },
    ],
    since2018: null,
  },
];
