import type { SessionArea } from '@/lib/platform/roster/session-row';

type Listener = (changes: Record<string, unknown>) => void;

/** Session storage in memory, shared by all stores that are given it. `quota` is the longest JSON it takes. */
export function sessionArea(quota = Number.POSITIVE_INFINITY): SessionArea {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (key: string): void => {
    for (const listener of listeners) listener({ [key]: {} });
  };
  const area = {
    get: async (key: string) => ({ [key]: structuredClone(values.get(key)) }),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) {
        if (JSON.stringify(value).length > quota) throw new Error('Session storage quota bytes exceeded.');
        values.set(key, structuredClone(value));
        tell(key);
      }
    },
    remove: async (key: string) => {
      values.delete(key);
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return area as unknown as SessionArea;
}
