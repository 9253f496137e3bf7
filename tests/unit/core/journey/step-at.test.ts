import { expect, test } from 'vitest';
import { stepAt } from '@/lib/core/journey/step-at';

test.each([
  ['https://www.chsi.com.cn/', 'site'],
  ['http://www.chsi.com.cn/', 'site'],
  ['https://chsi.com.cn/', 'site'],
  ['https://xjxl.chsi.com.cn/index.action', 'site'],
  ['https://account.chsi.com.cn/passport/login?service=x', 'log-in'],
  ['https://account.chsi.com.cn/account/reg/preregister.action', 'log-in'],
  ['https://my.chsi.com.cn/archive/index.action', 'archive'],
  ['https://my.chsi.com.cn/archive/gdjy/index.action', 'archive'],
  ['https://my.chsi.com.cn/archive/gdjy/xj/bindxj.action', 'archive'],
  ['https://my.chsi.com.cn/archive/gdjy/xj/show.action?trnd=1', 'record'],
  ['https://my.chsi.com.cn/archive/wap/gdjy/xj/detail.action?id=1', 'record'],
  ['https://my.chsi.com.cn/archive/xjarchive.action', 'record'],
  ['https://www.chsi.com.cn/xlcx/bg.do?vcode=A', 'record'],
  ['https://www.chsi.com.cn/xlcx/bgcx.jsp', 'site'],
  ['https://chsi.com.cn.example.com/archive/index.action', null],
  ['https://example.com/https://my.chsi.com.cn/archive/', null],
  ['https://www.chsi.com.cn@example.com/', null],
  ['file:///my.chsi.com.cn/archive/index.action', null],
  ['about:blank', null],
  ['', null],
])('%s → %s', (address, step) => {
  expect(stepAt(address)).toBe(step);
});
