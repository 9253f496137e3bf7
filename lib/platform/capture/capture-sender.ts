/** The document that asks; taken from the message's sender, never from its body. */
export interface CaptureSender {
  readonly tabId: number;
  readonly documentId: string;
}

/** One text for each document. */
export function senderKey({ tabId, documentId }: CaptureSender): string {
  return `${tabId}/${documentId}`;
}
