import type { Site, SiteKind, Trick } from '@/lib/core/site/site';
import type { Verdict } from '@/lib/core/verdict/comparison';
import type { StartReason } from '@/lib/core/view/start-reason';

/** CHSI's own address; notices still print it with http://. */
export const CHSI_HOME = 'https://www.chsi.com.cn/';

export const SITE_TEXTS = {
  title: '刚才的网址',
  open: '打开学信网',
  reads: '看上去是',
  judged: '只看网址判断；网址没有被保存，也没有发送。',
} as const;

interface SiteWords {
  readonly words: string;
  readonly icon: string;
  /** whose colours it has */
  readonly tone: Extract<Verdict, 'match' | 'variant' | 'mismatch' | 'absent'>;
}

const WORDS: Readonly<Record<SiteKind, SiteWords>> = {
  official: { words: '学信网官方页面', icon: '✓', tone: 'match' },
  'not-encrypted': { words: '学信网的网址，未加密', icon: '≈', tone: 'variant' },
  files: { words: '学信网存放文件的网址，不是登录的地方', icon: '–', tone: 'absent' },
  'look-alike': { words: '不是学信网，网址很像', icon: '✕', tone: 'mismatch' },
  'other-site': { words: '不是学信网', icon: '–', tone: 'absent' },
  'no-site': { words: '不是网站的页面', icon: '–', tone: 'absent' },
};

/** The answer to "is this the real site", with its icon. */
export function siteWords(kind: SiteKind): SiteWords {
  return WORDS[kind];
}

const TRICK_TEXTS: Readonly<Record<Trick, string>> = {
  'before-at': '@ 前面写的是学信网，真正的网址在 @ 后面。',
  'whole-inside': '学信网的网址被写在中间，要看最后面是什么。',
  'other-ending': '名字相同，结尾不同。',
  'near-spelling': '与 chsi 只差一个字母，或者前面多了 w。',
  'other-letters': '用了长得像的别的字母或数字。',
  'name-inside': '别的网址里带有学信网的名字。',
};

/** In what the address of a look-alike is like CHSI's; '' for all others. */
export function trickText({ trick }: Pick<Site, 'trick'>): string {
  return trick === null ? '' : TRICK_TEXTS[trick];
}

/** Whose page each reason speaks of; what is not in it says nothing of a site. */
const KIND_OF: Readonly<Partial<Record<StartReason, SiteKind>>> = {
  'not-chsi': 'other-site',
  'look-alike': 'look-alike',
  'not-a-site': 'no-site',
  'chsi-files': 'files',
  'not-encrypted': 'not-encrypted',
  'not-logged-in': 'official',
  'record-list': 'official',
  'other-chsi': 'official',
};

/** Whose page brought the person here, also where its host is no longer known. */
export function siteKindOf(reason: StartReason): SiteKind | null {
  return KIND_OF[reason] ?? null;
}

/** The panel's own line on the page that it stands on; '' where there is nothing to confirm. */
export function standsOnText({ kind, host }: Site): string {
  return kind === 'official' ? `${WORDS.official.words}：${host}` : '';
}
