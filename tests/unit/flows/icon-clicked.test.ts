import { describe, expect, test } from 'vitest';
import { type IconPorts, iconClicked } from '@/lib/flows/icon-clicked';

const ROOT = 'chrome-extension://abc/';
const RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';

/** `listening`: somebody of ours answers in the page; `injectable`: the browser lets us in. */
function ports(listening: boolean, injectable: boolean): IconPorts & { readonly did: string[] } {
  const did: string[] = [];
  let present = listening;
  return {
    did,
    extensionRoot: ROOT,
    tellPage: async () => {
      if (present) did.push('checked');
      return present;
    },
    inject: async () => {
      did.push('injected');
      present = injectable;
      return injectable;
    },
    openStart: async (reason) => void did.push(`start:${reason}`),
  };
}

describe('a click on the toolbar icon', () => {
  test.each([
    ['checks a record page', RECORD, true, true, ['checked']],
    ['injects what is missing into a tab opened before', RECORD, false, true, ['injected', 'checked']],
    ['says so when the browser refuses', RECORD, false, false, ['injected', 'start:cannot-run']],
    ['checks the practice page', `${ROOT}practice.html`, true, true, ['checked']],
    ['opens the start page on another site', 'https://example.com/', true, true, ['start:not-chsi']],
    [
      'names the log-in page',
      'https://account.chsi.com.cn/passport/login',
      true,
      true,
      ['start:not-logged-in'],
    ],
    ['names another CHSI page', 'https://www.chsi.com.cn/', true, true, ['start:other-chsi']],
    [
      'gives no reason on the start page itself',
      `${ROOT}start.html?from=not-chsi`,
      true,
      true,
      ['start:null'],
    ],
  ])('%s', async (_name, url, listening, injectable, did) => {
    const given = ports(listening, injectable);
    await iconClicked({ id: 1, url }, given);
    expect(given.did).toEqual(did);
  });
});
