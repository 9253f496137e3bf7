/** Name of the port between the service worker and the offscreen document that a picture is saved through. */
export const SAVE_PORT = 'save';

/** JSON: bytes do not get through the browser's messages. */
export interface SaveRequest {
  /** base64 */
  readonly png: string;
  readonly fileName: string;
}

export interface SaveReply {
  readonly began: boolean;
}
