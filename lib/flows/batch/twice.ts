/** Does it once more where a worker ended in the middle: the next try has a fresh one. A second end is told. */
export async function twice<T extends object>(read: () => Promise<T>): Promise<T> {
  const first = await read();
  return 'failure' in first && first.failure === 'reader-failed' ? read() : first;
}
