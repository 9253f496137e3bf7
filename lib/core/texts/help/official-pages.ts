/** CHSI's own pages, as seen in notices of universities and in saved pages; nothing here was guessed. */
export const OFFICIAL_PAGES = {
  home: 'https://www.chsi.com.cn/',
  archive: 'https://my.chsi.com.cn/archive/index.action',
  archiveHelp: 'https://my.chsi.com.cn/archive/help/index.action',
  register: 'https://account.chsi.com.cn/account/reg/preregister.action',
  findUserName: 'https://account.chsi.com.cn/account/password!rtvlgname',
  findPassword: 'https://account.chsi.com.cn/account/password!retrive',
  account: 'https://account.chsi.com.cn/account/account!show',
  accountHelp: 'https://account.chsi.com.cn/account/help/index.jsp',
  app: 'https://www.chsi.com.cn/wap/download.jsp',
  center: 'https://chesicc.chsi.com.cn/',
} as const;

/** Of this extension, beside the help page. */
export const PHOTO_CHECK_PAGE = 'start.html#photo';
