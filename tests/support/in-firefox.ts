import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';
/** An end for what hangs, not a measure. */
const LIMIT_MS = 90_000;

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>';
const POST_ANSWER = `
  const post = (path) => (words) => fetch(path, { method: 'POST', body: String(words) });
  asked.answer().then(post('/answer'), post('/failure'));`;

/** Nothing but this machine is asked, and no page of a first run comes up. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/** The Firefox to drive: `$FIREFOX`, else Debian's; null where there is neither. */
export function firefoxPath(): string | null {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  return existsSync(DEBIAN_FIREFOX) ? DEBIAN_FIREFOX : null;
}

/**
 * What a module's `answer()` gives in a page of a headless Firefox with a profile of its own; the page can fetch each of
 * `files` by its name. Throws what went wrong in the page, that Firefox ended, or that it said nothing for LIMIT_MS.
 */
export async function answerInFirefox(
  firefox: string,
  module: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<string> {
  const code = await bundled(module);
  const profile = mkdtempSync(join(tmpdir(), 'xueji-firefox-'));
  const server = createServer();
  const running: ChildProcess[] = [];
  try {
    return await new Promise<string>((answered, failed) => {
      serve(server, { code, files, answered, failed });
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        running.push(openFirefox(firefox, profile, `http://127.0.0.1:${port}/`, failed));
      });
    });
  } finally {
    for (const child of running) await end(child);
    server.close();
    server.closeAllConnections();
    // its other processes end a moment after it
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
}

async function bundled(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'iife',
    globalName: 'asked',
    footer: { js: POST_ANSWER },
    write: false,
    alias: { '@': join(import.meta.dirname, '../..') },
  });
  return outputFiles.map(({ text: code }) => code).join('');
}

interface Served {
  readonly code: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly answered: (answer: string) => void;
  readonly failed: (why: Error) => void;
}

function serve(server: Server, { code, files, answered, failed }: Served): void {
  const data = Object.entries(files).map(([name, body]) => [`/${name}`, ['application/octet-stream', body]]);
  const served: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
    '/': ['text/html', PAGE],
    '/page.js': ['text/javascript', code],
    ...Object.fromEntries(data),
  };
  const taken: Readonly<Record<string, (words: string) => void>> = {
    '/answer': answered,
    '/failure': (words) => failed(new Error(`In Firefox: ${words}`)),
  };
  server.on('request', (request: IncomingMessage, response) => {
    const path = request.url ?? '';
    const take = request.method === 'POST' ? taken[path] : undefined;
    if (take) text(request).then(take, failed);
    const [type, body] = served[path] ?? ['text/plain', ''];
    response.writeHead(take || served[path] ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(body);
  });
}

function openFirefox(
  firefox: string,
  profile: string,
  address: string,
  failed: (why: Error) => void,
): ChildProcess {
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, address], {
    // root may not run it in another person's home
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (words) => {
    said = `${said}${words}`.slice(-2000);
  });
  const tell = (what: string): void => failed(new Error(`${what} ${said}`));
  const limit = setTimeout(tell, LIMIT_MS, `Firefox gave no answer for ${LIMIT_MS / 1000} s.`);
  child.on('error', (why) => {
    clearTimeout(limit);
    failed(why);
  });
  child.on('exit', (code) => {
    clearTimeout(limit);
    tell(`Firefox ended with code ${code}.`);
  });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
