/**
 * Where records are: under my.chsi.com.cn/archive/, verification reports at www.chsi.com.cn/xlcx/bg.do. All that the
 * manifest asks for. Imports nothing: the build's own settings read it too.
 */
export const RECORD_PAGES = [
  'https://my.chsi.com.cn/archive/*',
  'https://www.chsi.com.cn/xlcx/bg.do*',
] as const;
