import { expect, test } from 'vitest';
import { schoolFormOf } from '@/lib/core/site/school-forms';

test.each([
  ['https://my.chsi.com.cn/archive/index.action', 'identity'],
  ['https://my.chsi.com.cn/archive/gdjy/index.action', 'identity'],
  ['https://my.chsi.com.cn/archive/wap/gdjy/index.action?x=bindxj', 'identity'],
  ['https://my.chsi.com.cn/archive/gdjy/xj/bindxj.action', 'bind'],
  ['https://my.chsi.com.cn/archive/wap/gdjy/xj/bindxj.action?a=1', 'bind'],
  ['https://account.chsi.com.cn/account/reg/x.action', 'account'],
  ['https://account.chsi.com.cn/passport/login?service=x', 'account'],
  ['http://account.chsi.com.cn/account/', null],
  ['http://my.chsi.com.cn/archive/index.action', null],
  ['https://my.chsi.com.cn/', null],
  ['https://www.chsi.com.cn/xlcx/bg.do', null],
  ['https://account.chsi.com.cn.example.com/', null],
  ['https://accountxchsi.com.cn/', null],
  ['about:blank', null],
  ['', null],
])('%s: %s', (address, form) => {
  expect(schoolFormOf(address)).toBe(form);
});
