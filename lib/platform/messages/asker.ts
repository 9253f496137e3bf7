import { browser } from 'wxt/browser';
import { FORM_REQUESTS, type RequestKind } from '@/lib/core/messages/protocol';
import { schoolFormOf } from '@/lib/core/site/school-forms';
import { whereIs } from '@/lib/core/site/where';

/** The document that sent a request: its tab, and its id, which is another after every navigation. */
export interface Asker {
  readonly tabId: number;
  readonly documentId: string;
}

/** Which of a document's jobs asks; what it says of itself, so it only tells its own jobs from each other. */
export interface AskerOfJob extends Asker {
  readonly job: string;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Who asked, when it may ask this; else null. */
export function askerFor(kind: RequestKind, sender: Sender): Asker | null {
  return FORM_REQUESTS.some((one) => one === kind) ? formAskerOf(sender) : askerOf(sender);
}

/** Null unless the sender is this extension in a page or frame where CHSI may ask for the school's name. */
function formAskerOf({ id, url, tab, documentId }: Sender): Asker | null {
  if (id !== browser.runtime.id || url === undefined || schoolFormOf(url) === null) return null;
  return tab?.id === undefined || documentId === undefined ? null : { tabId: tab.id, documentId };
}

/** Null unless the sender is this extension in the top frame of a record page, or its own practice page. */
function askerOf(sender: Sender): Asker | null {
  const { id, url, frameId, tab, documentId } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || url === undefined) return null;
  if (tab?.id === undefined || documentId === undefined) return null;
  const place = whereIs(url, browser.runtime.getURL('/'));
  return place === 'record' || place === 'practice' ? { tabId: tab.id, documentId } : null;
}
