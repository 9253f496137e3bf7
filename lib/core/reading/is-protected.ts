/** Whether a text holds characters of CHSI's protective font: private use of plane 16, U+100000 and up. */
export function isProtected(text: string): boolean {
  return /[\u{100000}-\u{10ffff}]/u.test(text);
}
