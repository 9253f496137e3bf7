/** Where the identity check and the bind form are. Imports nothing: the build's own settings read it too. */
export const ARCHIVE_FORM_PAGES = ['https://my.chsi.com.cn/archive/*'] as const;

/** Where 提供学籍或学历信息 is asked. Its path was never seen, so the whole host; optional, asked when it is wanted. */
export const ACCOUNT_PAGES = ['https://account.chsi.com.cn/*'] as const;
