import type { CheckFailure } from '@/lib/core/view/outcome';
import type { Page } from './page-read';

/** Seen 2018–2025: what the links are called that lead on from such a page; the first that is there is meant. */
const ONWARD: Readonly<Partial<Record<CheckFailure, readonly RegExp[]>>> = {
  'not-logged-in': [/^(?:请(?:先)?|立即|马上)?登录(?:学信网|学信档案)?$/],
  'record-list': [/^(?:点击)?查看(?:详情|详细|学籍|学籍信息)?$|^详情$/, /^学籍(?:信息|查询)?$/],
  'nothing-found': [/^学籍(?:信息|查询)?$/, /^高等教育(?:信息)?$/, /^(?:进入)?学信档案$/],
};
const CLICKABLE = 'a[href], button, [role=link], [role=button], [onclick]';
/** More of one name are no way on. */
const MOST = 6;
const LONGEST = 12;

/**
 * The links that lead on from a page without a record; several where one of several records must be chosen, none where
 * nothing is certain. `ignore`: our own element.
 */
export function linksOnward(
  { document }: Page,
  reason: CheckFailure,
  ignore: Element | null,
): readonly HTMLElement[] {
  const clickable = [...document.querySelectorAll<HTMLElement>(CLICKABLE)].filter(
    (element) => !ignore?.contains(element) && isVisible(element),
  );
  for (const name of ONWARD[reason] ?? []) {
    const named = clickable.filter((element) => name.test(wordsOf(element)));
    // a link around a link is the same one
    const inner = named.filter(
      (element) => !named.some((other) => other !== element && element.contains(other)),
    );
    if (inner.length > 0) return inner.length <= MOST ? inner : [];
  }
  return [];
}

function wordsOf(element: HTMLElement): string {
  const text = (element.textContent ?? '').replaceAll(/\s/g, '');
  return text.length <= LONGEST ? text : '';
}

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}
