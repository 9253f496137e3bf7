import type { SyntheticEvent } from 'react';

/** Runs the action for what a person did; scripts of the page can dispatch events, but not trusted ones. */
export function onTrusted(action: () => void) {
  return ({ nativeEvent }: SyntheticEvent): void => {
    if (nativeEvent.isTrusted) action();
  };
}
