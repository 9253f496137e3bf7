import { isOneEditApart } from './one-edit-apart';
import { plainLetters } from './plain-letters';
import type { Trick } from './site';

/** CHSI's name, and names under it that stand in front of it run together: wwwchsi, mychsi. Seen 2013–2025. */
const NAME = 'chsi';
const RUN_TOGETHER = /^(?:w+|account|my|xjxl|xz|yz|gaokao|chesicc|jsjjh)-?chsi$/;
const WHOLE = /(?:^|[.-])ch[se]i[.-]com[.-]cn(?:[.-]|$)/;
/** What CHSI is called in words. */
const CALLED = /学信网|學信網|^xuexinwang/;
/** What may stand behind a name that is the address itself: .com, .org.cn; anything longer is somebody else's address. */
const ENDING = /^\p{L}{2,4}(?:\.\p{L}{2})?$/u;
const CHSI_ENDING = 'com.cn';

interface NotChsi {
  /** without the dot at its end, in letters as people read them */
  readonly host: string;
  /** what stands before an @ */
  readonly user: string;
}

/** How the address of somebody else looks like CHSI's; null when it does not. */
export function trickOf({ host, user }: NotChsi): Trick | null {
  if (/ch[se]i/.test(user.toLowerCase())) return 'before-at';
  const written = trickInLetters(host);
  const looks = trickInLetters(plainLetters(host));
  return looks !== null && looks !== written ? 'other-letters' : written;
}

function trickInLetters(host: string): Trick | null {
  if (WHOLE.test(host)) return 'whole-inside';
  const labels = host.split('.');
  const found = labels.slice(0, -1).map((label, at) => trickOfLabel(label, labels.slice(at + 1).join('.')));
  return found.findLast((trick) => trick !== null) ?? null;
}

/** `rest`: what stands behind the label. */
function trickOfLabel(label: string, rest: string): Trick | null {
  if (label === NAME) return ENDING.test(rest) ? 'other-ending' : 'name-inside';
  if (RUN_TOGETHER.test(label)) return 'near-spelling';
  if (label.startsWith(NAME)) return label.length === NAME.length + 1 ? 'near-spelling' : 'name-inside';
  if (label.split('-').includes(NAME) || CALLED.test(label)) return 'name-inside';
  const isAddress = rest === CHSI_ENDING || label.length > NAME.length;
  return isAddress && ENDING.test(rest) && isOneEditApart(label, NAME) ? 'near-spelling' : null;
}
