/** The document that asks, and which of its jobs; the document is taken from the message's sender, never from its body. */
export interface CaptureSender {
  readonly tabId: number;
  readonly documentId: string;
  readonly job: string;
}

/** One text for each job of a document: a check that has ended cancels nothing of the next. */
export function senderKey(sender: CaptureSender): string {
  return `${documentKey(sender)}${sender.job}`;
}

/** What all keys of a document begin with. */
export function documentKey({ tabId, documentId }: Omit<CaptureSender, 'job'>): string {
  return `${tabId}/${documentId}/`;
}
