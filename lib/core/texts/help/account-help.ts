import type { HelpEntry } from './help-entry';
import { OFFICIAL_PAGES, PHOTO_CHECK_PAGE } from './official-pages';

/** The account: registering, what was forgotten, what was typed wrongly. */
export const ACCOUNT_HELP: readonly HelpEntry[] = [
  {
    id: 'is-it-free',
    question: '查自己的学籍要付钱吗？',
    words: ['免费', '收费', '费用', '多少钱', '验证码', '验证报告'],
    answer: [
      { text: '不要。登录后查看自己的学籍、学历不收费。', from: 'saved-page' },
      {
        text: '在线验证报告有一个验证码，有效期 1 到 6 个月，可以延长。核对学籍用不到它，请不要发给别人。',
        from: 'saved-page',
      },
    ],
    since2018: '没有变。',
    see: ['real-site'],
  },
  {
    id: 'why-phone',
    question: '为什么要填手机号？',
    words: ['手机号码', '电话号码', '绑定手机'],
    answer: [
      {
        text: '学信网把短信验证码发到这个号码，确认操作的是你本人。请填自己正在用的号码。',
        from: 'college-2025',
      },
      { text: '登录时，手机号也可以当用户名。', from: 'college-2021' },
    ],
    since2018: '当时用邮箱注册，手机号只是补充；现在用手机号注册。',
    see: ['sms-not-arriving', 'change-user-name'],
  },
  {
    id: 'sms-not-arriving',
    question: '收不到短信验证码怎么办？',
    words: ['没有收到验证码', '手机验证码', '校验码', '24小时'],
    answer: [
      { text: '短信 1 分钟内发出，验证码 10 分钟内有效。', from: 'college-2025' },
      {
        text: '请不要连着点“获取验证码”：反复获取，这个号码 24 小时内不能再获取。',
        from: 'college-2025',
      },
      { text: '等的时候看看：号码填对了没有，短信有没有被手机拦截，手机有没有停机。', from: 'own' },
    ],
    since2018: null,
    see: ['why-phone', 'contacts'],
  },
  {
    id: 'why-real-id',
    question: '为什么要填真实的姓名和证件号码？',
    words: ['实名', '身份证号', '真实身份', '个人信息'],
    answer: [
      { text: '姓名和证件号码都与学籍一致，才查得到学籍。请照身份证填写。', from: 'college-2022' },
      { text: '请只在域名以 .chsi.com.cn 结尾的页面上填写。', from: 'own' },
    ],
    since2018: '没有变。',
    see: ['wrong-name', 'wrong-id', 'no-record', 'real-site'],
  },
  {
    id: 'forgotten-password',
    question: '忘记密码怎么办？',
    words: ['找回密码', '重置密码', '密码不对', '密码错误', '改密码'],
    answer: [
      { text: '在登录页点“找回密码”，最多有三种办法，选页面上有的一种。', from: 'third-2021' },
      { text: '请用电脑或手机浏览器打开，不要从微信公众号的菜单进入，那里找不回。', from: 'third-2021' },
      { text: '原来的手机号已经不用，又没有别的办法时，看“证件号码已被注册”。', from: 'college-2025' },
    ],
    since2018: '办法还在，入口和步骤的写法变了。',
    links: [{ label: '找回密码', address: OFFICIAL_PAGES.findPassword }],
    see: ['forgotten-user-name', 'id-taken'],
  },
  {
    id: 'forgotten-user-name',
    question: '忘记用户名怎么办？',
    words: ['找回用户名', '账号忘了', '忘记账号', '登录名'],
    answer: [
      {
        text: '登录时可以填注册用的手机号、证件号码或邮箱，不必记得另外起的用户名。',
        from: 'college-2021',
      },
      { text: '还是登录不了，点“找回用户名”，填证件号码、姓名和图片上的验证码。', from: 'third-2021' },
    ],
    since2018: '当时还可以凭学校名称和照片找回，现在没有见到这种办法，以页面提示为准。',
    links: [{ label: '找回用户名', address: OFFICIAL_PAGES.findUserName }],
    see: ['forgotten-password', 'id-taken'],
  },
  {
    id: 'change-user-name',
    question: '怎么修改用户名或手机号？',
    words: ['换手机号', '更换手机', '修改账号', '账号管理'],
    answer: [
      { text: '登录后，从页面上方的“账号管理”进去修改手机号。', from: 'third-2025' },
      { text: '用户名能不能改，没有查到可靠的说法。', from: 'unknown' },
    ],
    since2018: '当时写的是“帐户 → 修改用户名”，现在的入口不能确定，以页面提示为准。',
    links: [
      { label: '我的账号', address: OFFICIAL_PAGES.account },
      { label: '学信网账号帮助', address: OFFICIAL_PAGES.accountHelp },
    ],
    see: ['forgotten-user-name'],
  },
  {
    id: 'wrong-name',
    question: '注册时姓名填错了怎么办？',
    words: ['改姓名', '名字错了', '修改个人信息', '更正姓名'],
    answer: [
      { text: '2022 年还可以登录后更正姓名；现在的入口没有查到。', from: 'unknown' },
      {
        text: '如果账号里的姓名是对的，是学籍里的姓名有误，不要改账号，请找学校更正。',
        from: 'own',
      },
    ],
    since2018: '当时写的是“修改个人信息”。姓名也许还能这样改，证件号码不能改了。',
    links: [{ label: '我的账号', address: OFFICIAL_PAGES.account }],
    see: ['wrong-id', 'record-differs'],
  },
  {
    id: 'wrong-id',
    question: '注册时证件号码填错了怎么办？',
    words: ['身份证号填错', '证件号错了', '改身份证号', '绑定了别人的证件', '注销账号'],
    answer: [
      {
        text: '账号绑定的证件号码不能修改。请用正确的证件号码另外注册一个账号。',
        from: 'third-2024',
      },
      { text: '填错的那个账号，可以在学信网 App 里注销。', from: 'third-2024' },
    ],
    since2018: '当时说可以在“修改个人信息”里改；现在证件号码不能改。',
    links: [
      { label: '注册', address: OFFICIAL_PAGES.register },
      { label: '学信网 App', address: OFFICIAL_PAGES.app },
    ],
    see: ['wrong-name', 'id-taken'],
  },
  {
    id: 'id-taken',
    question: '提示“证件号码已被注册”怎么办？',
    words: ['身份证已注册', '重新注册', '我要重新注册', '原手机号不用了', '账号被占用'],
    answer: [
      {
        text: '先“找回用户名”：可能是自己以前注册过，忘记了。找到以后可以“找回密码”。',
        from: 'college-2025',
      },
      {
        text: '原来的手机号已经不用，怎么也找不回，才考虑“我要重新注册”：上传手持证件的照片，由学信网人工审核。',
        from: 'college-2025',
      },
    ],
    since2018: '先找回用户名，这一点没有变。重新注册的照片，当时发邮件，现在一般在页面上传。',
    links: [
      { label: '找回用户名', address: OFFICIAL_PAGES.findUserName },
      {
        label: '注册（证件号码已被注册时，会出现“我要重新注册”）',
        address: OFFICIAL_PAGES.register,
        warning: {
          text: '重新注册审核通过后，这个证件号码下的其他账号会被注销，在那些账号里做过的兵役登记、研招报名可能受影响。有过这些报名的，请先问学信网或辅导员，再决定。',
          from: 'third-2021',
        },
      },
    ],
    see: ['forgotten-user-name', 'photo-rules', 'classmate-help', 'mail-to-chsi'],
  },
  {
    id: 'classmate-help',
    question: '“大学同班同学协助”“提供学籍或学历信息”还能用吗？',
    words: ['同学帮忙', '同学协助', '学历信息', '提供学籍'],
    answer: [
      {
        text: '2020 年 9 月的通知里还有这两种办法，之后没有再见到，不知道现在还有没有。页面上有，就照页面做。',
        from: 'unknown',
      },
      { text: '请同学协助时，密码和验证码都不要告诉对方。', from: 'own' },
    ],
    since2018: '当时填学校名称“只有 3 次机会，只能填‘西南大学’”。次数有限，以页面提示为准。',
    see: ['school-name', 'id-taken'],
  },
  {
    id: 'photo-rules',
    question: '手持证件的照片有什么要求？',
    words: ['证件照片', '手持身份证', '照片太大', '300k', '图片格式', 'jpg', 'png', 'gif'],
    answer: [
      {
        text: '手里拿着证件，手臂和上半身都在照片里，脸不遮挡，证件上的每个字都看得清，照片没有修改过。',
        from: 'third-2021',
      },
      {
        text: '在页面上传：.jpg、.jpeg、.png 或 .gif，不超过 300 KB。用邮件发：JPG，不超过 1 MB。',
        from: 'third-2021',
      },
      {
        text: '起始页可以替你看格式和大小，太大时另存一张小的。全部在你的电脑上完成，不上传。',
        from: 'own',
      },
    ],
    since2018: '要求的写法没有变；现在一般在页面上传。',
    links: [{ label: '检查证件照片（起始页）', address: PHOTO_CHECK_PAGE }],
    see: ['id-taken', 'mail-to-chsi'],
  },
  {
    id: 'mail-to-chsi',
    question: '怎么给学信网写邮件？',
    words: ['电子邮件', '客服邮箱', '草稿', 'email', 'kefu'],
    answer: [
      { text: '账号的问题一般在页面上解决；解决不了，可以写给客服。', from: 'college-2020' },
      {
        text: '附上手持证件的照片：JPG，不超过 1 MB。当时说 3 个工作日内处理，现在要多久不清楚。',
        from: 'unknown',
      },
      {
        text: '下面是一份草稿，可以复制。【】里的内容请自己填，本工具不会填写证件号码。',
        from: 'own',
      },
    ],
    since2018: '当时证件号码被占用要发邮件；现在一般在页面上传照片。',
    see: ['photo-rules', 'contacts'],
  },
  {
    id: 'contacts',
    question: '怎么联系学信网和学校？',
    words: ['电话', '客服', '邮箱', '联系方式', '投诉', '传真', '教务处', '010'],
    answer: [
      { text: '学籍内容有误，找学校；账号登录不了，找学信网。', from: 'own' },
      {
        text: '学信网现在由教育部学生服务与素质发展中心主办，以前叫全国高等学校学生信息咨询与就业指导中心。',
        from: 'college-2025',
      },
    ],
    since2018:
      '当时的电话 010-82199588，2021 年还有学校在用；现在学信网自己写的是 010-67410388。当时的另一个电话、传真和投诉邮箱是否还能用，不清楚。',
    links: [{ label: '教育部学生服务与素质发展中心', address: OFFICIAL_PAGES.center }],
    see: ['mail-to-chsi', 'record-differs'],
  },
];
