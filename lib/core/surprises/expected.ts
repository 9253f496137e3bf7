/** Whether an error is the expected one. */
export type Kind = (error: unknown) => boolean;

/**
 * Every error, whatever it is: only around ONE call to the browser or to a library, whose throwing has one meaning.
 * The reason says which; it is for whoever reads the code.
 */
export function whatever(_reason: string): Kind {
  return () => true;
}

/** For `.catch(…)`: `value` for an error of this kind; any other is thrown on. */
export function expected<T>(value: T, kind: Kind): (error: unknown) => T {
  return (error) => {
    if (!kind(error)) throw error;
    return value;
  };
}

/** What the call gives; null when it throws an error of this kind. Any other error is thrown on. */
export function attempt<T>(call: () => T, kind: Kind): T | null {
  try {
    return call();
  } catch (error) {
    return expected(null, kind)(error);
  }
}

/** What the task gives; null when it fails: of its failure hears whoever holds the task itself. Never rejects. */
export async function settled<T>(task: Promise<T>): Promise<T | null> {
  const [outcome] = await Promise.allSettled([task]);
  return outcome.status === 'fulfilled' ? outcome.value : null;
}
