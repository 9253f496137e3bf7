import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { EyesAnswer } from '@/lib/core/view/eyes-queue';

export type EyesKey = EyesAnswer | 'back' | 'leave' | 'finish';

const MEANINGS: Readonly<Record<string, EyesKey>> = {
  1: 'match',
  y: 'match',
  2: 'mismatch',
  n: 'mismatch',
  3: 'later',
  ' ': 'later',
  backspace: 'back',
  escape: 'leave',
  enter: 'finish',
};
/** An input method that is switched on tells the key's place only. */
const BY_PLACE: Readonly<Record<string, string>> = {
  Digit1: '1',
  Digit2: '2',
  Digit3: '3',
  KeyY: 'y',
  KeyN: 'n',
  Space: ' ',
};

/**
 * Keys for what is looked at. They count only for trusted events, and only after a person brought the focus in by
 * clicking or with the Tab key: a script of the page can put the focus here while somebody types elsewhere.
 * `inside` says so; `arm` is called where we ourselves put the focus on a person's word.
 */
export function useEyesKeys(onKey: (key: EyesKey) => void) {
  const [inside, setInside] = useState(true);
  const arm = () => setInside(true);
  const handlers = {
    onPointerDown({ nativeEvent }: PointerEvent) {
      if (nativeEvent.isTrusted) arm();
    },
    onKeyUp({ nativeEvent }: KeyboardEvent) {
      if (nativeEvent.isTrusted && nativeEvent.key === 'Tab') arm();
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setInside(false);
    },
    onKeyDown(event: KeyboardEvent) {
      const key = inside && event.nativeEvent.isTrusted ? meaningOf(event) : null;
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      // a key held down would run through everything
      if (!event.repeat) onKey(key);
    },
  };
  return { inside, arm, handlers };
}

function meaningOf(event: KeyboardEvent): EyesKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return null;
  const name = event.key === 'Process' ? (BY_PLACE[event.code] ?? '') : event.key;
  const meaning = MEANINGS[name.toLowerCase()] ?? null;
  // space bar and Enter press a button, and open what is folded
  const pressed = event.target instanceof Element && event.target.closest('button, summary') !== null;
  return (name === ' ' || name === 'Enter') && pressed ? null : meaning;
}
