import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whereIs } from '@/lib/core/site/where';

const ROOT = 'chrome-extension://abcdefghijklmnop/';

describe('whereIs tells on which kind of page the icon was clicked', () => {
  test.each([
    ['https://my.chsi.com.cn/archive/gdjy/xj/show.action', 'record'],
    ['https://my.chsi.com.cn/archive/wap/gdjy/xj/detail.action?id=1', 'record'],
    ['https://www.chsi.com.cn/xlcx/bg.do?vcode=A&srcid=B', 'record'],
    ['https://account.chsi.com.cn/passport/login', 'login'],
    ['https://www.chsi.com.cn/', 'official'],
    ['https://my.chsi.com.cn/other', 'official'],
    ['http://my.chsi.com.cn/archive/gdjy', 'not-encrypted'],
    ['https://my.chsi.com.cn:8443/archive/gdjy', 'official'],
    ['https://t1.chei.com.cn/archive/', 'files'],
    ['https://my.chsi.com.cn.evil.example/archive/', 'look-alike'],
    ['https://my.chsi.com.cn@evil.example/archive/', 'look-alike'],
    ['https://fakechsi.com.cn/archive/', 'look-alike'],
    ['chrome-extension://abcdefghijklmnop/practice.html', 'practice'],
    ['chrome-extension://abcdefghijklmnop/start.html', 'no-site'],
    ['chrome-extension://another/practice.html', 'no-site'],
    ['about:blank', 'no-site'],
    ['', 'no-site'],
  ])('%s is %s', (address, where) => {
    expect(whereIs(address, ROOT)).toBe(where);
  });

  test('no address makes it throw', () => {
    fc.assert(fc.property(fc.string(), (address) => whereIs(address, ROOT) !== undefined));
  });
});
