import { isPlaceholder } from '@/lib/core/labels/is-placeholder';
import type { TranslationFacts } from '@/lib/core/reading/is-translated';
import type { EmptyPageFacts } from '@/lib/core/reading/why-no-record';
import type { Page } from '@/lib/page/page-read';
import { heightOf, type Rect } from './rect';
import { type ImageToken, isLabel, type Token, textOf } from './tokens';

const MAX_TEXTS = 2_000;
/** What browser translators (Chrome, Edge) and a common extension put into a page; seen 2026-11. */
const TRANSLATOR =
  'font[style*="vertical-align: inherit"], [_msttexthash], .immersive-translate-target-wrapper, font > font';
/** CHSI's own record picture of 2018–2023 (seen); elsewhere a picture of at least this size (CSS px). */
const RECORD_PICTURE = 'img.xjxx-img';
const MIN_PICTURE = { width: 300, height: 250 };
/** Least height of a sheet, in widths. */
const SHEET = 0.4;

function textsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => ('run' in token ? [textOf(token)] : [])).slice(0, MAX_TEXTS);
}

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

function isOwnPicture({ element }: ImageToken): boolean {
  return element.matches(RECORD_PICTURE);
}

/**
 * Whether the picture on a page without labels is the record for certain, and nothing else need be waited for: CHSI's
 * own picture, or on a page that has loaded one in the shape of a sheet (a banner is flatter).
 */
export function isSurelyPicture({ document }: Page, tokens: readonly Token[]): boolean {
  const pictures = recordPictures(tokens);
  if (pictures.some(isOwnPicture)) return true;
  const loading = document.readyState !== 'complete' || textsOf(tokens).some(isLoading);
  return !loading && pictures.some(({ element, rect }) => isSheet(rect) && isDrawn(element));
}

function isLoading(text: string): boolean {
  return /\p{L}/u.test(text) && isPlaceholder(text);
}

function isSheet(rect: Rect): boolean {
  return heightOf(rect) >= SHEET * (rect.right - rect.left);
}

function isDrawn(element: Element): boolean {
  if (element.closest('a, header, nav, footer')) return false;
  return element.tagName !== 'IMG' || (element as HTMLImageElement).naturalWidth > 0;
}
