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
import { READERS, type Reader, type ReaderReply } from './roster-reader';

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
}

async function bundle(folder: string): Promise<string> {
  const path = join(folder, 'reader.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'roster-reader.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    outfile: path,
    alias: { '@': join(import.meta.dirname, '..') },
  });
  return path;
}

function serve(script: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      const isScript = request.url === '/reader.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? readFileSync(script) : '<!doctype html><input type="file">');
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Runs in the page: hands the file to a worker, and watches how long the page stands still meanwhile. */
async function readInWorker(
  input: HTMLInputElement,
  { reader, format }: { readonly reader: string; readonly format: string },
): Promise<{ seen: number; milliseconds: number; longestGap: number }> {
  const file = input.files?.[0];
  const worker = new Worker('/reader.js');
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

async function runOnce(url: string, path: string, reader: Reader, format: BenchFormat): Promise<RosterRun> {
  const server = await chromium.launchServer({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(url);
    const input = page.locator('input');
    await input.setInputFiles(path);
    const { pid = 0 } = server.process();
    const before = rendererCpu(pid);
    const run = await input.evaluate(readInWorker as never, { reader, format } as never, {
      timeout: 300_000,
    });
    return {
      ...(run as Omit<RosterRun, 'peakMegabytes' | 'cpuMilliseconds'>),
      cpuMilliseconds: rendererCpu(pid) - before,
      peakMegabytes: rendererPeak(pid),
    };
  } finally {
    await server.close();
  }
}

/** Reads a file of so many rows of each format: to validated records, by the library alone, and the floor. */
export async function* benchRosters(
  formats: readonly BenchFormat[],
  rowCounts: readonly number[],
): AsyncGenerator<RosterFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  const server = await serve(await bundle(folder));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    for (const format of formats)
      for (const rows of rowCounts) {
        const path = join(folder, 'roster.bin');
        const bytes = benchFile(format, rows);
        writeFileSync(path, bytes);
        const runs: [Reader, RosterRun][] = [];
        for (const reader of READERS) runs.push([reader, await runOnce(url, path, reader, format)]);
        const readers = Object.fromEntries(runs) as Record<Reader, RosterRun>;
        yield { format, rows, fileBytes: bytes.length, readers };
      }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}
