import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumPath } from '@/scripts/browser-path';
import { rendererCpu, rendererPeak } from './renderer-use';
import { type BenchFormat, benchFile } from './roster-files';
import type { Reader, ReaderReply } from './roster-reader';

/** One file read once, in a worker of a fresh Chromium. */
export interface RosterRun extends ReaderReply {
  /** longest time for which the page could do nothing meanwhile, in milliseconds */
  readonly longestGap: number;
  /** largest resident set of the renderer, the browser's own part included, in megabytes */
  readonly peakMegabytes: number;
  /** what processors spent on the renderer, page and compiler included, in milliseconds */
  readonly cpuMilliseconds: number;
}

export interface RosterFigures {
  readonly format: BenchFormat;
  readonly rows: number;
  readonly fileBytes: number;
  readonly readers: Readonly<Record<Reader, RosterRun>>;
  /** what the other checkout takes, read right behind ours */
  readonly before: RosterRun | null;
}

const OWN = join(import.meta.dirname, '..');

async function bundle(outfile: string, root: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'bench/roster-reader.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    outfile,
    alias: { '@': root },
  });
}

/** Serves the readers of `folder`, and a page for everything else. */
function serve(folder: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(({ url = '' }, response) => {
      const isScript = url.endsWith('.js');
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? readFileSync(join(folder, url)) : '<!doctype html><input type="file">');
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Runs in the page: hands the file to a worker, and watches how long the page stands still meanwhile. */
async function readInWorker(
  input: HTMLInputElement,
  { script, reader, format }: { readonly script: string; readonly reader: string; readonly format: string },
): Promise<{ seen: number; milliseconds: number; longestGap: number }> {
  const file = input.files?.[0];
  const worker = new Worker(script);
  let [longestGap, last] = [0, performance.now()];
  const channel = new MessageChannel();
  let watching = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    if (watching) setTimeout(() => channel.port2.postMessage(null), 1);
  };
  channel.port2.postMessage(null);
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.failed !== undefined) reject(new Error(data.failed));
      if (data.result === undefined) return;
      watching = false;
      worker.terminate();
      resolve({ ...data.result, longestGap });
    };
    worker.postMessage({ reader, format, file });
  });
}

async function runOnce(
  url: string,
  path: string,
  run: { readonly script: string; readonly reader: Reader; readonly format: BenchFormat },
): Promise<RosterRun> {
  const server = await chromium.launchServer({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(url);
    const input = page.locator('input');
    await input.setInputFiles(path);
    const { pid = 0 } = server.process();
    const before = rendererCpu(pid);
    const reply = await input.evaluate(readInWorker as never, run as never, { timeout: 300_000 });
    return {
      ...(reply as Omit<RosterRun, 'peakMegabytes' | 'cpuMilliseconds'>),
      cpuMilliseconds: rendererCpu(pid) - before,
      peakMegabytes: rendererPeak(pid),
    };
  } finally {
    await server.close();
  }
}

/**
 * Reads a file of so many rows of each format: to validated records, by the library alone, and the floor. `otherRoot`: a
 * checkout of another commit, whose reader reads each file right behind ours; the machine's load hits both alike.
 */
export async function* benchRosters(
  formats: readonly BenchFormat[],
  rowCounts: readonly number[],
  otherRoot: string | null = null,
): AsyncGenerator<RosterFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  await bundle(join(folder, 'own.js'), OWN);
  if (otherRoot !== null) await bundle(join(folder, 'other.js'), otherRoot);
  const server = await serve(folder);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    for (const format of formats)
      for (const rows of rowCounts) {
        const path = join(folder, 'roster.bin');
        const bytes = benchFile(format, rows);
        writeFileSync(path, bytes);
        const run = (script: string, reader: Reader): Promise<RosterRun> =>
          runOnce(url, path, { script, reader, format });
        const ours = await run('/own.js', 'ours');
        const before = otherRoot === null ? null : await run('/other.js', 'ours');
        const [library, floor] = [await run('/own.js', 'library'), await run('/own.js', 'floor')];
        yield { format, rows, fileBytes: bytes.length, readers: { ours, library, floor }, before };
      }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}
