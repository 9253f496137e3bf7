import { STOP_SCREEN, screenShortText, screenText } from '@/lib/core/texts/screen';
import type { PanelActions } from '@/lib/core/view/check-view';
import type { ScreenState } from '@/lib/core/view/screen-state';
import { ActionButton } from './action-button';

interface Props {
  readonly screen: ScreenState;
  readonly stop: PanelActions['stop'];
  /** in the closed bar */
  readonly short?: boolean;
}

/** How reading the screen beside the page's text goes, and the way to stop it. Nothing once all of it is done. */
export function ScreenNote({ screen, stop, short = false }: Props) {
  const text = short ? screenShortText(screen) : screenText(screen);
  if (text === '') return null;
  return (
    <p className="note" data-note="screen">
      {text}
      {screen.state === 'reading' && (
        <progress
          aria-label={text}
          max={screen.total || 1}
          {...(screen.total > 0 ? { value: screen.done } : {})}
        />
      )}
      {screen.state === 'reading' && (
        <ActionButton action="stop-screen" weight="quiet" onAct={stop}>
          {STOP_SCREEN}
        </ActionButton>
      )}
    </p>
  );
}
