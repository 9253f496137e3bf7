import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteKind, Trick } from '@/lib/core/site/site';
import { siteOf } from '@/lib/core/site/site-of';

const LONG = 'a'.repeat(1_980);

describe('siteOf tells whose page an address is', () => {
  test.each<readonly [string, SiteKind]>([
    ['https://www.chsi.com.cn/', 'official'],
    ['https://www.chsi.com.cn', 'official'],
    ['https://chsi.com.cn/', 'official'],
    ['https://my.chsi.com.cn/archive/index.action', 'official'],
    ['https://account.chsi.com.cn/passport/login?service=https%3A%2F%2Fevil.example', 'official'],
    ['https://xjxl.chsi.com.cn/', 'official'],
    ['https://xz.chsi.com.cn/', 'official'],
    ['https://yz.chsi.com.cn/', 'official'],
    ['https://gaokao.chsi.com.cn/', 'official'],
    ['https://chesicc.chsi.com.cn/', 'official'],
    ['https://jsjjh.chsi.com.cn/', 'official'],
    // looks like a slip of the finger, and is a real one
    ['https://wwww.chsi.com.cn/', 'official'],
    ['HTTPS://WWW.CHSI.COM.CN/', 'official'],
    ['https://Www.Chsi.Com.Cn/xlcx', 'official'],
    ['https://www.chsi.com.cn./', 'official'],
    ['https://www.chsi.com.cn:443/', 'official'],
    ['https://www.chsi.com.cn:8443/', 'official'],
    ['https://someone@www.chsi.com.cn/', 'official'],
    ['https://www.chsi.com.cn\\@evil.example/', 'official'],
    ['https://www.chsi.com.cn/?to=@evil.example', 'official'],
    ['https://www.chsi.com.cn#@evil.example', 'official'],
    ['  https://www.chsi.com.cn/  ', 'official'],
    ['https://ｗｗｗ．ｃｈｓｉ．ｃｏｍ．ｃｎ/', 'official'],
    ['https://www.chsi。com。cn/', 'official'],
    ['https://www.ch\tsi.com.cn/', 'official'],
    ['https:www.chsi.com.cn', 'official'],
    [`https://www.chsi.com.cn/${LONG}`, 'official'],
    ['http://www.chsi.com.cn', 'not-encrypted'],
    ['http://www.chsi.com.cn/', 'not-encrypted'],
    ['http://my.chsi.com.cn/archive/', 'not-encrypted'],
    ['http://chsi.com.cn:80/', 'not-encrypted'],
    ['http://www.chsi.com.cn:443/', 'not-encrypted'],
    ['https://t1.chei.com.cn/chsi/fonts/a.woff2', 'files'],
    ['https://chei.com.cn/', 'files'],
    ['http://t4.chei.com.cn/login', 'files'],
    ['https://www.swu.edu.cn/', 'other-site'],
    ['https://example.com/www.chsi.com.cn/', 'other-site'],
    ['https://example.com/?url=https://www.chsi.com.cn/', 'other-site'],
    ['https://example.com/#https://www.chsi.com.cn/', 'other-site'],
    ['https://example.com\\.chsi.com.cn/', 'other-site'],
    ['https://202.205.109.205/', 'other-site'],
    ['http://3402591693/', 'other-site'],
    ['https://[2001:db8::1]/archive/', 'other-site'],
    ['http://localhost:3000/archive/', 'other-site'],
    ['https://chsi/', 'other-site'],
    ['https://fuchsia.dev/', 'other-site'],
    ['https://www.chip.de/', 'other-site'],
    ['https://www.chai.com/', 'other-site'],
    ['https://www.chinsi.example.com/', 'other-site'],
    ['https://www.com.cn/', 'other-site'],
    ['https://xn--fiqs8s/', 'other-site'],
    ['https://www.baidu.com/s?wd=chsi.com.cn', 'other-site'],
    [`https://example.com/${LONG}`, 'other-site'],
    ['view-source:https://www.chsi.com.cn/', 'no-site'],
    ['about:blank', 'no-site'],
    ['about:srcdoc', 'no-site'],
    ['file:///C:/www.chsi.com.cn/index.html', 'no-site'],
    ['data:text/html,https://www.chsi.com.cn/', 'no-site'],
    ['chrome://extensions/', 'no-site'],
    ['edge://settings/', 'no-site'],
    ['chrome-extension://abcdefghijklmnop/start.html', 'no-site'],
    ['moz-extension://3b1c/start.html', 'no-site'],
    ['blob:https://www.chsi.com.cn/3f0c', 'no-site'],
    ['filesystem:https://www.chsi.com.cn/temporary/a', 'no-site'],
    ['javascript:location="https://www.chsi.com.cn/"', 'no-site'],
    ['ftp://www.chsi.com.cn/', 'no-site'],
    ['www.chsi.com.cn', 'no-site'],
    ['//www.chsi.com.cn/', 'no-site'],
    ['https://', 'no-site'],
    ['https://exa mple.com/', 'no-site'],
    ['', 'no-site'],
  ])('%s: %s', (address, kind) => {
    expect(siteOf(address)).toMatchObject({ kind, trick: null });
  });

  test.each<readonly [string, Trick]>([
    ['https://www.chsi.com.cn@evil.example/', 'before-at'],
    ['https://www.chsi.com.cn:443@evil.example/', 'before-at'],
    ['https://login:my.CHSI.com.cn@evil.example/', 'before-at'],
    ['https://www.chsi.com.cn%2F@evil.example/', 'before-at'],
    ['https://chsi.com.cn.example.com/', 'whole-inside'],
    ['https://my.chsi.com.cn.example.com/archive/', 'whole-inside'],
    ['https://www.chsi.com.cn.cn/', 'whole-inside'],
    ['https://chsi-com-cn.top/', 'whole-inside'],
    ['https://login-chsi.com.cn-verify.example/', 'whole-inside'],
    ['https://t1.chei.com.cn.example.com/', 'whole-inside'],
    ['https://www.chsi.com/', 'other-ending'],
    ['https://chsi.com/', 'other-ending'],
    ['http://chsi.org.cn/', 'other-ending'],
    ['https://www.chsi.net.cn/', 'other-ending'],
    ['https://my.chsi.cn/', 'other-ending'],
    ['https://chsi.edu.cn/', 'other-ending'],
    ['https://www.chsi.xn--fiqs8s/', 'other-ending'],
    ['http://www.chsic.com.cn/', 'near-spelling'],
    ['http://chspi.com.cn/', 'near-spelling'],
    ['https://wwwchsi.com.cn/', 'near-spelling'],
    ['https://www.wwwchsi.com.cn/', 'near-spelling'],
    ['https://chsiw.com.cn/', 'near-spelling'],
    ['https://wchsi.com.cn/', 'near-spelling'],
    ['https://WCHSI.com.cn./', 'near-spelling'],
    ['https://mychsi.com.cn/', 'near-spelling'],
    ['https://account-chsi.com/', 'near-spelling'],
    ['https://chis.com.cn/', 'near-spelling'],
    ['https://csi.com.cn/', 'near-spelling'],
    ['https://chai.com.cn/', 'near-spelling'],
    ['https://chssi.com/', 'near-spelling'],
    // с, һ, ѕ, і of the Cyrillic alphabet; ı without its dot; a digit; an l
    ['https://www.сhsi.com.cn/', 'other-letters'],
    ['https://xn--hsi-3ed.com.cn/', 'other-letters'],
    ['https://www.cһѕі.com.cn/', 'other-letters'],
    ['https://chsı.com.cn/', 'other-letters'],
    ['https://chsí.com.cn/', 'other-letters'],
    ['https://ch5i.com.cn/', 'other-letters'],
    ['https://chs1.com.cn/', 'other-letters'],
    ['https://www.chsl.com.cn/', 'other-letters'],
    ['https://chsi.c0m.cn/', 'other-letters'],
    ['https://my.сhsi.com/', 'other-letters'],
    ['https://chsi.example.com/', 'name-inside'],
    ['https://my.chsi.example.com/archive/', 'name-inside'],
    ['https://chsi-login.com/', 'name-inside'],
    ['https://www.chsixueli.com/', 'name-inside'],
    ['https://renzheng-chsi.cn/', 'name-inside'],
    ['https://学信网.com/', 'name-inside'],
    ['https://www.xn--vuqr4zg62a.cn/', 'name-inside'],
    ['https://xuexinwang.com.cn/', 'name-inside'],
    [`https://chsi.com.cn.example.com/${LONG}`, 'whole-inside'],
  ])('%s is a look-alike: %s', (address, trick) => {
    expect(siteOf(address)).toMatchObject({ kind: 'look-alike', trick });
  });
});

describe('whatever the address is', () => {
  test('siteOf does not throw, and calls official only what ends like CHSI', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const { kind, host } = siteOf(text);
        expect(kind === 'official' && !host.endsWith('chsi.com.cn')).toBe(false);
      }),
    );
  });

  test('nothing but its host is told of it', () => {
    const address = 'https://user:secret@example.com:8080/path-of-it?query=it#end';
    expect(siteOf(address)).toEqual({
      kind: 'other-site',
      host: 'example.com:8080',
      reads: null,
      trick: null,
    });
  });
});
