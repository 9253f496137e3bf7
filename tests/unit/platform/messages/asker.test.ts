import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestKind } from '@/lib/core/messages/protocol';

vi.stubGlobal('chrome', fakeBrowser);
const { askerFor } = await import('@/lib/platform/messages/asker');

const RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
const ACCOUNT = 'https://account.chsi.com.cn/account/reg/provideinfo.action';
const REPORT = 'https://www.chsi.com.cn/xlcx/bg.do?vcode=1';
const START = fakeBrowser.runtime.getURL('/start.html');

function may(kind: RequestKind, url: string | undefined, more: object = {}): boolean {
  const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1 }, documentId: 'D', ...more };
  return askerFor(kind, sender as never) !== null;
}

describe('who may ask', () => {
  test.each<[RequestKind, string | undefined, boolean]>([
    ['compare', RECORD, true],
    ['compare', REPORT, true],
    ['compare', ACCOUNT, false],
    ['school-name', RECORD, true],
    ['school-name', ACCOUNT, true],
    ['school-name', REPORT, false],
    ['school-name', START, false],
    ['school-name', 'http://account.chsi.com.cn/', false],
    ['school-name', 'https://account.chsi.com.cn.example.com/', false],
    ['school-name', undefined, false],
    ['school-surprise', ACCOUNT, true],
    ['open-start', ACCOUNT, false],
    ['forget', ACCOUNT, false],
  ])('%s from %s: %s', (kind, url, allowed) => {
    expect(may(kind, url)).toBe(allowed);
  });

  test('a frame may ask for the school’s name, and for nothing else', () => {
    expect(may('school-name', RECORD, { frameId: 3 })).toBe(true);
    expect(may('compare', RECORD, { frameId: 3 })).toBe(false);
  });

  test.each([{ id: 'another' }, { tab: undefined }, { documentId: undefined }])('never with %j', (more) => {
    expect(may('school-name', RECORD, more)).toBe(false);
    expect(may('compare', RECORD, more)).toBe(false);
  });
});
