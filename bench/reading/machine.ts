import { cpus, release, totalmem, type } from 'node:os';

/** When and where something was measured, in one line. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return `${when} UTC, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}`;
}
