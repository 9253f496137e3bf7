import type { HelpEntry } from './help-entry';
import { OFFICIAL_PAGES } from './official-pages';

/** Getting to the record: site, log-in, identity check. */
export const RECORD_HELP: readonly HelpEntry[] = [
  {
    id: 'where-is-record',
    question: '学籍在学信网的哪里？',
    words: ['学籍查询', '学籍信息', '入口', '打开哪个页面', '找不到学籍页面', '步骤', '流程', '怎么查'],
    answer: [
      {
        text: '打开 www.chsi.com.cn，进入“学信档案”，登录后选“高等教育信息 → 学籍”，再点开自己的那一条。',
        from: 'college-2025-10',
      },
      { text: '第一次查看时，多半要先做身份核验。', from: 'chsi-2020' },
      {
        text: '等姓名、证件号码、学校名称等各项都显示出来，再点工具栏上的“学籍核对助手”图标，或者按 Alt+J。',
        from: 'own',
      },
    ],
    since2018: '名称变了：当时的“学籍查询”“学籍信息”，现在是“学信档案 → 高等教育信息 → 学籍”。',
    links: [
      { label: '学信网首页', address: OFFICIAL_PAGES.home },
      { label: '学信档案', address: OFFICIAL_PAGES.archive },
    ],
    see: ['log-in', 'identity-check', 'no-record', 'real-site'],
  },
  {
    id: 'log-in',
    question: '怎么注册和登录？',
    words: [
      '注册账号',
      '没有账号',
      '未登录',
      '登录过期',
      '激活',
      '邮箱注册',
      '新用户',
      '登录不了',
      '注册不了',
      '学信网打不开',
    ],
    answer: [
      {
        text: '没有账号的，用手机号注册，姓名和证件号码照身份证填写。以前高考、报名时注册过的，直接登录。',
        from: 'college-2021',
      },
      { text: '登录时可以填注册用的手机号、证件号码或邮箱。', from: 'college-2021' },
      {
        text: '登录过期时，重新登录后再打开学籍页面。本工具不会替你登录，也不接触用户名、密码和验证码。',
        from: 'own',
      },
    ],
    since2018: '当时用邮箱注册，再点邮件里的激活链接；现在用手机号注册。',
    links: [
      { label: '登录学信档案', address: OFFICIAL_PAGES.archive },
      { label: '注册', address: OFFICIAL_PAGES.register },
    ],
    see: ['forgotten-password', 'forgotten-user-name', 'id-taken', 'sms-not-arriving'],
  },
  {
    id: 'identity-check',
    question: '查看学籍前要做的“身份核验”是什么？',
    words: ['实人验证', '身份验证', '方式1', '方式2', '方式3', '核验身份', '上传身份证'],
    answer: [
      {
        text: '没有做过实人验证的账号，第一次查看学籍，或者很久没有登录，要先核验身份。新生几乎都会遇到。',
        from: 'chsi-2020',
      },
      {
        text: '一般有三种方式：用学信网 App 做人脸识别；上传身份证照片，由工作人员在工作日 9:00–17:00 审核；填写证件号码和学校名称。',
        from: 'third-2020',
      },
      { text: '三种里选一种就可以，不一定要填学校名称。', from: 'third-2020' },
    ],
    since2018: '2018 年没有这一步，2019 年 5 月起才有。',
    links: [{ label: '学信网 App', address: OFFICIAL_PAGES.app }],
    see: ['school-name', 'face-check-fails'],
  },
  {
    id: 'school-name',
    question: '要填学校名称时，怎么填？',
    words: [
      '校名',
      '院校名称',
      '就读学校',
      '只有3次机会',
      '三次机会',
      '学校名称校验未通过',
      '次数',
      '填错校名',
    ],
    answer: [
      {
        text: '填学校的全称，一个字不多，一个字不少。西南大学的学生只填“西南大学”，不加学院、校区，不加空格，不用繁体字。',
        from: 'notice-2018',
      },
      {
        text: '有的输入框只会去掉前后的空格；字中间的空格、看不见的字符、长得像的字都不会替你改。请手工输入，不要从别处复制。',
        from: 'saved-page',
      },
      { text: '次数有限，用完就要等，或者换别的方式。', from: 'unknown' },
    ],
    since2018:
      '当时的“只有 3 次机会”应当是指另一处：证件号码已被注册时的“提供学籍或学历信息”。各处的次数不一样，以页面提示为准。',
    see: ['identity-check', 'bind-record', 'id-taken'],
  },
  {
    id: 'face-check-fails',
    question: '人脸识别一直不通过怎么办？',
    words: ['刷脸', '人脸比对', '实人', '识别失败'],
    answer: [
      {
        text: '换一面干净的墙作背景；在其他设备上退出登录；还不行，就换一部手机再试。',
        from: 'college-2025',
      },
      { text: '仍不通过，可以改用页面上的其他核验方式。', from: 'third-2020' },
    ],
    since2018: null,
    see: ['identity-check', 'contacts'],
  },
  {
    id: 'which-device',
    question: '可以用手机查吗？',
    words: ['微信', '公众号', '小程序', 'app', '客户端', '电脑', '下载app', 'app在哪下载'],
    answer: [
      { text: '可以。电脑网页、微信公众号、手机 App 都能查看学籍。', from: 'college-2025' },
      {
        text: '本工具装在电脑的浏览器里。只有手机的话，可以把学籍页面截图，拖到起始页识读。',
        from: 'own',
      },
    ],
    since2018: '当时要求在电脑上查，现在手机也可以。',
    links: [{ label: '学信网 App', address: OFFICIAL_PAGES.app }],
  },
  {
    id: 'no-record',
    question: '登录以后查不到学籍怎么办？',
    words: [
      '没有学籍',
      '查无学籍',
      '无学籍信息',
      '学籍没有显示',
      '只有专科',
      '以前的学籍',
      '未注册',
      '专升本',
    ],
    answer: [
      {
        text: '先看账号里的姓名和证件号码。两项都与学籍一致才查得到，有一项不同就没有。',
        from: 'college-2022',
      },
      {
        text: '都一致，页面上又有“还有学籍没有显示出来？尝试绑定”，可以照它做，次数有限。',
        from: 'saved-page',
      },
      {
        text: '预科生、留学生、保留入学资格的同学，或者学校还没有注册完，暂时没有是正常的；只看到以前的学籍（例如专科）也一样。请问辅导员注册到了哪一步。',
        from: 'own',
      },
    ],
    since2018: null,
    links: [{ label: '学信档案', address: OFFICIAL_PAGES.archive }],
    see: ['bind-record', 'why-real-id', 'wrong-name', 'wrong-id'],
  },
  {
    id: 'bind-record',
    question: '“尝试绑定”怎么填？',
    words: [
      '绑定学籍',
      '还有学籍没有显示出来',
      '院校名称不能为空',
      '操作过于频繁',
      '入学年份',
      '绑定失败',
      '绑定不了',
    ],
    answer: [
      {
        text: '填学号、院校名称、入学年份（四位数字，如 2026）和层次。院校名称填全称，4 到 30 个字。',
        from: 'saved-page',
      },
      {
        text: '没有绑上时，页面会告诉你还剩几次。连着提交会提示“操作过于频繁”，等几秒再试。',
        from: 'saved-page',
      },
      { text: '学号和入学年份拿不准，先问辅导员，不要试着填。', from: 'own' },
    ],
    since2018: null,
    see: ['school-name', 'no-record'],
  },
  {
    id: 'real-site',
    question: '怎么认出真的学信网？',
    words: ['网址', '假网站', '山寨', '诈骗', '钓鱼', '官网', '骗子', '加速'],
    answer: [
      {
        text: '看地址栏：域名以 .chsi.com.cn 结尾才是学信网，例如 www.chsi.com.cn、my.chsi.com.cn、account.chsi.com.cn。',
        from: 'saved-page',
      },
      {
        text: '要付款、要银行卡号、要下载“认证加速”软件，或者说“查询结果异常需验证”的，都不要理会。查看自己的学籍不收费。',
        from: 'own',
      },
    ],
    since2018: null,
    links: [{ label: '学信网首页', address: OFFICIAL_PAGES.home }],
    see: ['is-it-free', 'contacts'],
  },
];
