import { isMessageLost } from '@/lib/core/messages/message-lost';
import { expected } from '@/lib/core/surprises/expected';
import type { HelpId } from '@/lib/core/view/help-id';
import type { AskBackground } from './ask-background';

/** Opens the help page from a page that cannot open tabs of ours itself; false when nobody answers. */
export function askForHelp(ask: AskBackground): (id: HelpId) => Promise<boolean> {
  return (id) =>
    ask('open-help', { id })
      .then(() => true)
      .catch(expected(false, isMessageLost));
}
