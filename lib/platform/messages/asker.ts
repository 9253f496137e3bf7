import { browser } from 'wxt/browser';
import { whereIs } from '@/lib/core/site/where';

/** The document that sent a request: its tab, and its id, which is another after every navigation. */
export interface Asker {
  readonly tabId: number;
  readonly documentId: string;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Null unless the sender is this extension in the top frame of a record page, or its own practice page. */
export function askerOf(sender: Sender): Asker | null {
  const { id, url, frameId, tab, documentId } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || url === undefined) return null;
  if (tab?.id === undefined || documentId === undefined) return null;
  const place = whereIs(url, browser.runtime.getURL('/'));
  return place === 'record' || place === 'practice' ? { tabId: tab.id, documentId } : null;
}
