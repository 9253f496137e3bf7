import { hiddenDigits } from '@/lib/core/values/hidden-digits';

/** What Windows forbids in a file name, what cannot be seen or is nobody's character, and blanks. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}\s]/gu;
const EDGES = /^[_.-]+|[_.-]+$/gu;
/** Names of devices: Windows makes no file of them, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/** Whether Windows takes the text, with an ending behind it, for a device and not for a file. */
export function isDeviceName(text: string): boolean {
  return DEVICE.test(text);
}

/**
 * A text as part of a file name, at most `longest` characters: what Windows forbids, blanks and invisible characters
 * become `_`, none of these, no dot and no hyphen stand at its ends. '' when nothing is left, or when the text holds an ID number:
 * none may stand in a file name.
 */
export function filePart(text: string, longest: number): string {
  if (hiddenDigits(text, [], false).length > 0) return '';
  const plain = text.normalize('NFC').replaceAll(FORBIDDEN, '_').replaceAll(EDGES, '');
  return [...plain].slice(0, longest).join('').replaceAll(EDGES, '');
}
