import { encodePayload } from './payload';
import type { PictureRecord } from './picture-record';

/**
 * The text of the QR code. When a college's class id, fingerprint and session code are too long for it, they are
 * left out together, then the 学号: the chunk and the strip still carry them. null when even that does not fit.
 */
export function codeText(record: PictureRecord): string | null {
  const withoutClass = { ...record, classId: '', classFingerprint: '', sessionCode: '' };
  return (
    encodePayload(record) ?? encodePayload(withoutClass) ?? encodePayload({ ...withoutClass, studentNo: '' })
  );
}
