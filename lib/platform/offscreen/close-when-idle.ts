import { onOwnPort } from './on-own-port';

/** Calls `close` once no port of these names was open for so long. */
export function closeWhenIdle(names: readonly string[], idleMs: number, close: () => void): void {
  let ports = 0;
  let idle = setTimeout(close, idleMs);
  for (const name of names) {
    onOwnPort(name, (port) => {
      ports += 1;
      clearTimeout(idle);
      port.onDisconnect.addListener(() => {
        ports -= 1;
        if (ports === 0) idle = setTimeout(close, idleMs);
      });
    });
  }
}
