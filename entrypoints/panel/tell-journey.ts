import type { PageStep, ToldEvent } from '@/lib/core/journey/journey';
import { isMessageLost } from '@/lib/core/messages/message-lost';
import { expected } from '@/lib/core/surprises/expected';
import type { CheckBody, PanelBridge } from '@/lib/core/view/check-view';
import type { CheckFailure } from '@/lib/core/view/outcome';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

/** The step that a page without a record shows. */
const SHOWN_BY: Readonly<Partial<Record<CheckFailure, PageStep>>> = {
  'not-logged-in': 'log-in',
  'identity-check': 'identity',
  'record-list': 'archive',
};

/** Tells the background how far the student has come, as far as only the page shows it. Hands back the way to stop. */
export function tellJourney(bridge: Pick<PanelBridge, 'view' | 'subscribe'>, ask: AskBackground): () => void {
  let told = '';
  const tell = (): void => {
    const event = eventOf(bridge.view().body);
    const now = event === null ? '' : JSON.stringify(event);
    const isTold = now === told;
    told = now;
    if (event === null || isTold) return;
    // without an answer the start page's list stands still; the check itself says what was lost of it
    void ask('go-on', event).catch(expected({}, isMessageLost));
  };
  tell();
  return bridge.subscribe(tell);
}

function eventOf(body: CheckBody): ToldEvent | null {
  if (body.state === 'failed') {
    const step = SHOWN_BY[body.reason];
    return step ? { at: 'page', step } : null;
  }
  if (body.state !== 'done' || body.picture.state !== 'saved') return null;
  // one student after another: no step of anybody's own way
  if (body.roster?.role === 'counselor') return null;
  return { at: 'saved', fileName: body.picture.fileName };
}
