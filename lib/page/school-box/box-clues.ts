import type { BoxClues } from '@/lib/core/school-box/box-clues';
import { isField, type TextField } from './fields';
import { wordsBeside } from './words-beside';
import { wordsIn } from './words-in';

/** What the page says about a field. Looks at labels and attributes, never at what stands in this or any other field. */
export function cluesOf(field: TextField): BoxClues {
  return {
    labels: [...labelWords(field), ...['aria-label', 'title'].map((name) => attribute(field, name))].filter(
      (words) => words !== '',
    ),
    placeholder: ['placeholder', 'aria-placeholder', 'data-placeholder']
      .map((name) => attribute(field, name))
      .join('')
      .trim(),
    near: wordsBeside(field),
    names: ['name', 'id', 'data-name'].map((name) => attribute(field, name)),
    isSearch: isSearch(field),
  };
}

function attribute(field: Element, name: string): string {
  return field.getAttribute(name) ?? '';
}

function labelWords(field: TextField): readonly string[] {
  const { ownerDocument } = field;
  const named = attribute(field, 'aria-labelledby')
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => ownerDocument.getElementById(id))
    .filter((element) => element !== null && !isField(element));
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  return [...named, ...labels].flatMap((element) => (element === null ? [] : [wordsIn(element)]));
}

function isSearch(field: Element): boolean {
  return (
    attribute(field, 'type').toLowerCase() === 'search' ||
    attribute(field, 'role') === 'searchbox' ||
    attribute(field, 'inputmode') === 'search' ||
    attribute(field, 'enterkeyhint') === 'search' ||
    field.closest('search,[role=search]') !== null
  );
}
