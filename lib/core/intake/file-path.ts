/** What a screen cannot show, or shows as something else than it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\ufffe\uffff]/gu;
const LONGEST_PART = 100;
const NAMELESS = '?';

/**
 * A path as people are shown it: parts joined by `/`, without what cannot be seen, none longer than 100 characters. It
 * leads nowhere: no file is ever opened or written by it.
 */
export function shownPath(path: string): string {
  const parts = path
    .split(/[\\/]/u)
    .map((part) => part.replace(UNSEEN, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(cut);
  return parts.length === 0 ? NAMELESS : parts.join('/');
}

/** The last part of a path. */
export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Cut in the middle: beginning and ending tell files apart. */
function cut(part: string): string {
  const characters = [...part];
  if (characters.length <= LONGEST_PART) return part;
  const half = Math.floor((LONGEST_PART - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

const CLUTTER_FOLDER = /(?:^|[\\/])__MACOSX(?:[\\/]|$)/u;
const CLUTTER_NAME = /(?:^|[\\/])(?:\.DS_Store|\._[^\\/]*|Thumbs\.db|desktop\.ini)$/iu;

/** Whether a file is one that systems leave beside pictures, and no person knows of. */
export function isClutter(path: string): boolean {
  return CLUTTER_FOLDER.test(path) || CLUTTER_NAME.test(path);
}
