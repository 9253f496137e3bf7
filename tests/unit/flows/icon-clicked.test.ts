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
    openStart: async (reason, site) => void did.push(`start:${reason}`, `${site?.kind} ${site?.host}`),
  };
}

describe('a click on the toolbar icon', () => {
  test.each([
    ['checks a record page', RECORD, true, true, ['checked']],
    ['injects what is missing into a tab opened before', RECORD, false, true, ['injected', 'checked']],
    [
      'says so when the browser refuses',
      RECORD,
      false,
      false,
      ['injected', 'start:cannot-run', 'official my.chsi.com.cn'],
    ],
    ['checks the practice page', `${ROOT}practice.html`, true, true, ['checked']],
    [
      'opens the start page on another site, and hands on its host and nothing else of it',
      'https://user@example.com/path?id=1',
      true,
      true,
      ['start:not-chsi', 'other-site example.com'],
    ],
    [
      'names a look-alike',
      'https://www.chsic.com.cn/',
      true,
      true,
      ['start:look-alike', 'look-alike www.chsic.com.cn'],
    ],
    [
      'does not alarm where the address is CHSI’s and not encrypted',
      'http://www.chsi.com.cn/',
      true,
      true,
      ['start:not-encrypted', 'not-encrypted www.chsi.com.cn'],
    ],
    [
      'says that nobody logs in on the file host',
      'https://t1.chei.com.cn/a.js',
      true,
      true,
      ['start:chsi-files', 'files t1.chei.com.cn'],
    ],
    ['knows pages that are no site', 'chrome://settings/', true, true, ['start:not-a-site', 'no-site ']],
    ['says so where the browser hides the address', '', true, true, ['start:not-a-site', 'no-site ']],
    [
      'says on the practice page when nobody of ours answers',
      `${ROOT}practice.html`,
      false,
      true,
      ['start:cannot-run', 'no-site '],
    ],
    [
      'names the log-in page',
      'https://account.chsi.com.cn/passport/login',
      true,
      true,
      ['start:not-logged-in', 'official account.chsi.com.cn'],
    ],
    [
      'names another CHSI page',
      'https://www.chsi.com.cn/',
      true,
      true,
      ['start:other-chsi', 'official www.chsi.com.cn'],
    ],
    [
      'gives no reason on the start page itself',
      `${ROOT}start.html?from=not-chsi`,
      true,
      true,
      ['start:null', 'undefined undefined'],
    ],
  ])('%s', async (_name, url, listening, injectable, did) => {
    const given = ports(listening, injectable);
    await iconClicked({ id: 1, url }, given);
    expect(given.did).toEqual(did);
  });
});
