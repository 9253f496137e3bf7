import type { TranslationFacts } from '@/lib/core/reading/is-translated';
import type { EmptyPageFacts } from '@/lib/core/reading/why-no-record';
import type { Page } from '@/lib/page/page-read';
import { heightOf } from './box';
import { type ImageToken, isLabel, type Token, textOf } from './tokens';

const MAX_TEXTS = 2_000;
/** What browser translators (Chrome, Edge) and a common extension put into a page; seen 2026-11. */
const TRANSLATOR =
  'font[style*="vertical-align: inherit"], [_msttexthash], .immersive-translate-target-wrapper, font > font';
/** CHSI's own record picture of 2018–2023 (seen); elsewhere a picture of at least this size (CSS px). */
const RECORD_PICTURE = 'img.xjxx-img';
const MIN_PICTURE = { width: 300, height: 250 };

const textsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.kind === 'image' ? [] : [textOf(token)])).slice(0, MAX_TEXTS);

export function translationFacts({ document }: Page, tokens: readonly Token[]): TranslationFacts {
  const root = document.documentElement;
  return {
    lang: root.lang,
    rootClass: root.getAttribute('class') ?? '',
    wrappers: document.querySelectorAll(TRANSLATOR).length,
    labels: tokens.filter(isLabel).map(({ label }) => label),
    texts: textsOf(tokens),
  };
}

export function emptyPageFacts({ document, url }: Page, tokens: readonly Token[]): EmptyPageFacts {
  const password = document.querySelector('input[type=password]');
  return {
    host: url.host,
    path: url.pathname,
    texts: textsOf(tokens),
    passwordField: password !== null && password.getClientRects().length > 0,
    recordPicture: recordPictures(tokens).length > 0,
  };
}

/** The pictures that may be whole records: CHSI's own where there are any, else every large one. */
export function recordPictures(tokens: readonly Token[]): readonly ImageToken[] {
  const images = tokens.filter((token): token is ImageToken => token.kind === 'image');
  const own = images.filter(isOwnPicture);
  if (own.length > 0) return own;
  return images.filter(
    ({ rect }) => rect.right - rect.left >= MIN_PICTURE.width && heightOf(rect) >= MIN_PICTURE.height,
  );
}

/** Whether it is certain that this picture is a record: then nothing else is waited for. */
export const isOwnPicture = ({ element }: ImageToken): boolean => element.matches(RECORD_PICTURE);
