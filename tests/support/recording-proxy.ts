import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  readonly port: number;
  /** Every `host:port` that was asked for and is not one of the served hosts, in order, repeats included. */
  foreign(): readonly string[];
  close(): Promise<void>;
}

/**
 * The only way out of the test browser: tunnels the served hosts to a local TLS server, refuses everything
 * else and writes it down. It sees what routes in the test runner miss: workers and offscreen documents.
 */
export async function startRecordingProxy(
  servedHosts: readonly string[],
  tlsPort: number,
): Promise<RecordingProxy> {
  const foreign: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    foreign.push(plainTarget(request));
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    keep(open, socket);
    if (!servedHosts.some((host) => target === `${host}:443`)) {
      foreign.push(target);
      socket.end('HTTP/1.1 502 Not served\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    keep(open, upstream);
    socket.on('close', () => upstream.destroy());
    upstream.on('close', () => socket.destroy());
  });
  server.on('connection', (socket: Socket) => keep(open, socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    foreign: () => [...foreign],
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A socket that breaks is the browser closing: it must not end the test run. */
function keep(open: Set<Duplex>, socket: Duplex): void {
  if (open.has(socket)) return;
  open.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => open.delete(socket));
}

function plainTarget(request: IncomingMessage): string {
  const host = request.headers.host ?? 'unknown';
  return host.includes(':') ? host : `${host}:80`;
}
