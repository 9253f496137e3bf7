import type { StudentState } from '@/lib/core/session/model/class-session';

/** What a key does on the board. `state` null takes a person's word back; `missing` opens the reasons. */
export type BoardCommand =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'open' }
  | { readonly kind: 'search' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'state'; readonly state: Exclude<StudentState, 'missing'> | null };

/** A page of rows is what is in view, less one. */
function commands(page: number): Readonly<Record<string, BoardCommand>> {
  return {
    ArrowDown: { kind: 'move', by: 1 },
    ArrowUp: { kind: 'move', by: -1 },
    PageDown: { kind: 'move', by: page },
    PageUp: { kind: 'move', by: -page },
    Home: { kind: 'edge', edge: 'first' },
    End: { kind: 'edge', edge: 'last' },
    Enter: { kind: 'open' },
    '/': { kind: 'search' },
    '1': { kind: 'state', state: 'agreed' },
    y: { kind: 'state', state: 'agreed' },
    '2': { kind: 'state', state: 'differs' },
    n: { kind: 'state', state: 'differs' },
    '3': { kind: 'state', state: 'eyes' },
    k: { kind: 'state', state: 'eyes' },
    '4': { kind: 'missing' },
    q: { kind: 'missing' },
    '0': { kind: 'state', state: 'waiting' },
    Backspace: { kind: 'state', state: null },
  };
}

/** What this key (as in `KeyboardEvent.key`) does; null for any other key. `page`: rows in view. */
export function boardCommand(key: string, page: number): BoardCommand | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const known = commands(Math.max(1, page - 1));
  return Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}
