import type { HiddenElements } from './capture-port';

/** A path by position only: nothing in it can be anything but a selector. */
const PATH = /^:root(?: > :nth-child\(\d{1,6}\))+$/;
const MAX_PATHS = 500;

/**
 * The style sheet that hides and unsticks elements while a picture is taken. Paths of another form are left out.
 * The same elements always give the same text, so that it can be taken away again. '' when there is nothing to do.
 */
export function hidingCss({ hide, unstick }: HiddenElements): string {
  // an element inside may have made itself visible again
  const hidden = valid(hide).flatMap((path) => [path, `${path} *`]);
  return [
    rule(hidden, 'visibility:hidden!important;transition:none!important;animation:none!important'),
    rule(valid(unstick), 'position:relative!important;inset:auto!important;transition:none!important'),
  ].join('');
}

function valid(paths: readonly string[]): string[] {
  return paths.filter((path) => PATH.test(path)).slice(0, MAX_PATHS);
}

function rule(selectors: readonly string[], declarations: string): string {
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${declarations}}`;
}
