import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumPath } from '@/scripts/browser-path';
import { BUILT_EXTENSION } from '@/tests/support/browser';
import { memoryOf } from './extension-process';

/** A page of the built extension in a browser in which nothing is recorded. */
export interface QuietPage {
  /** The value of an expression; of a promise what it comes to. */
  value(expression: string): Promise<unknown>;
  /** Gives a file to the page as a person does: it is `givenFile` then, and none of its bytes went through a script's text. */
  give(path: string): Promise<void>;
  /** Its process' own memory now, MB. */
  ownMemory(): number;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: {
    readonly targetId: string;
    readonly sessionId: string;
    readonly result: { readonly value: unknown; readonly objectId: string };
  };
}

/**
 * Opens a page of the built extension, driven through a pipe. Playwright has the browser record what every page and worker
 * loads, in their own process: of the reader's files alone that is 20 MB which nobody has who uses the extension.
 */
export async function openQuietPage(name: string): Promise<QuietPage> {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-quiet-'));
  const extension = resolve(BUILT_EXTENSION);
  const browser = spawn(
    chromiumPath(),
    [
      ...['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-pipe'],
      ...[`--user-data-dir=${folder}`, `--disable-extensions-except=${extension}`],
      ...[`--load-extension=${extension}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((settle) => browser.once('exit', settle));
  const send = overPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  await new Promise((begin) => setTimeout(begin, 3_000));
  const { result: target } = await send('Target.createTarget', { url: `${addressOf(extension)}/${name}` });
  const attached = await send('Target.attachToTarget', { targetId: target?.targetId, flatten: true });
  await new Promise((drawn) => setTimeout(drawn, 2_000));
  return {
    async value(expression) {
      const options = { expression, awaitPromise: true, returnByValue: true };
      return (await send('Runtime.evaluate', options, attached.result?.sessionId)).result?.result.value;
    },
    async give(path) {
      const session = attached.result?.sessionId;
      const expression =
        "globalThis.givenInput = Object.assign(document.createElement('input'), { type: 'file' })";
      const { result } = await send('Runtime.evaluate', { expression }, session);
      const objectId = result?.result.objectId;
      await send('DOM.setFileInputFiles', { files: [resolve(path)], objectId }, session);
      await send('Runtime.releaseObject', { objectId }, session);
      await send(
        'Runtime.evaluate',
        { expression: 'globalThis.givenFile = givenInput.files[0]; 0' },
        session,
      );
    },
    ownMemory: () => Math.max(...extensionRenderersOf(folder).map((pid) => memoryOf(pid)?.own ?? 0)),
    async close() {
      await send('Browser.close', {});
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Send = (method: string, params: object, sessionId?: string | undefined) => Promise<Answer>;

/** Messages end with a zero byte. */
function overPipe(to: Writable, from: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let [sent, text] = [0, ''];
  from.setEncoding('utf8').on('data', (part: string) => {
    const messages = (text + part).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      waiting.get(answer.id ?? 0)?.(answer);
    }
  });
  return (method, params, sessionId) =>
    new Promise((settle) => {
      sent += 1;
      waiting.set(sent, settle);
      to.write(`${JSON.stringify({ id: sent, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}

/** The extension's own address, from the key in its manifest. */
function addressOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return `chrome-extension://${id}`;
}

/** The processes that run pages of an extension in the browser with this profile. */
function extensionRenderersOf(folder: string): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const family = new Map(
    processes.map((pid) => [Number(pid), { parent: parentOf(pid), command: commandOf(pid) }]),
  );
  const isOf = (pid: number): boolean => {
    const one = family.get(pid);
    return one !== undefined && (one.command.includes(folder) || isOf(one.parent));
  };
  return [...family.keys()].filter(
    (pid) => family.get(pid)?.command.includes('--extension-process') && isOf(pid),
  );
}

function parentOf(pid: string): number {
  return Number(read(pid, 'status').match(/^PPid:\s+(\d+)/m)?.[1] ?? 0);
}

function commandOf(pid: string): string {
  return read(pid, 'cmdline');
}

/** '' when the process is gone. */
function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
