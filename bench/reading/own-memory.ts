import { existsSync } from 'node:fs';
import { BUILT_EXTENSION } from '@/tests/support/browser';
import { machine } from './machine';
import { countAfter } from './options';
import { openQuietPage } from './quiet-browser';
import { sampleIds, samples } from './samples';

/**
 * npx wxt build && npx tsx bench/reading/own-memory.ts [--class n]: the own memory of the start page's process in a browser
 * in which nothing is recorded: before the reader's worker, with it open, after one record, and at most in a class that it
 * reads, given to it as files like on the class page (Linux; bench/README.md).
 */
if (!existsSync(BUILT_EXTENSION)) throw new Error('There is no build: npx wxt build first.');

const IN_PAGE = `
globalThis.reader = new Worker('/reader-worker.js');
globalThis.ask = (request) => new Promise((resolve) => {
  reader.onmessage = ({ data }) => data.kind === 'progress' || resolve(data.kind);
  reader.postMessage(request);
});
globalThis.askGiven = async () => {
  const picture = new Uint8Array(await givenFile.arrayBuffer());
  return ask({ kind: 'whole', id: 2, picture });
};
ask({ kind: 'open', id: 1 })`;

const count = countAfter(process.argv.slice(2), '--class', 20);
const files: string[] = [];
for await (const { file } of samples(sampleIds('class', count, 0))) files.push(file);
const page = await openQuietPage('start.html');
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, page.ownMemory());
}, 10);
console.log(machine());
say('the page alone');
if ((await page.value(IN_PAGE)) !== 'open') throw new Error('The reader does not open.');
say('the reader open');
for (const [at, file] of files.entries()) {
  await page.give(file);
  const said = await page.value('askGiven()');
  if (said !== 'picture') throw new Error(`${file}: ${said}`);
  if (at === 0) say('one record read');
}
say(`${count} of a class read`);
clearInterval(watch);
await page.close();

/** And begins to watch anew. */
function say(when: string): void {
  const now = page.ownMemory();
  console.log(`  ${when}: ${now.toFixed(0)} MB, at most ${Math.max(most, now).toFixed(0)} MB until then`);
  most = 0;
}
