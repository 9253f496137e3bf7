import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startRecordingProxy } from '@/tests/support/recording-proxy';

async function statusOfTunnel(proxyPort: number, target: string): Promise<string> {
  const socket = connect(proxyPort, '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return String(answer).split('\r\n')[0] ?? '';
}

test('a tunnel to any other host or port is refused and written down', async () => {
  const proxy = await startRecordingProxy(['my.chsi.com.cn'], 9);
  expect(await statusOfTunnel(proxy.port, 'example.org:443')).toBe('HTTP/1.1 502 Not served');
  expect(await statusOfTunnel(proxy.port, 'my.chsi.com.cn:8443')).toBe('HTTP/1.1 502 Not served');
  expect(proxy.foreign()).toEqual(['example.org:443', 'my.chsi.com.cn:8443']);
  await proxy.close();
});

test('an unencrypted request is refused and written down', async () => {
  const proxy = await startRecordingProxy(['my.chsi.com.cn'], 9);
  const request = get({ port: proxy.port, path: 'http://example.org/a', headers: { host: 'example.org' } });
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(502);
  expect(proxy.foreign()).toEqual(['example.org:80']);
  await proxy.close();
});
