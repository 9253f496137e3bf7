import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { localDay } from '@/lib/core/text-forms/local-day';
import { launchWithExtension } from '@/tests/support/browser';
import { classAbout } from '@/tests/support/made-up-class';
import { ClassPage } from './support/class-page';
import { expect, test } from './support/fixtures';

/** Puts a class into the browser that is kept until this day: into what version 1 made, where there is nothing yet. */
function keepClass(worker: Worker, keepUntil: string): Promise<void> {
  return worker.evaluate(
    (about) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('classes');
        request.onupgradeneeded = () => {
          request.result.createObjectStore('abouts', { keyPath: 'classKey' });
          request.result.createObjectStore('students', {
            keyPath: ['student.classKey', 'student.studentKey'],
          });
          request.result.createObjectStore('marker');
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction('abouts', 'readwrite');
          transaction.objectStore('abouts').put(about);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    classAbout({ keepUntil }),
  );
}

function isKept(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'classes'));
}

/** Sets off the alarm that otherwise comes every hour. */
function setOffAlarm(worker: Worker): Promise<void> {
  return worker.evaluate(() => chrome.alarms.create('retention', { when: Date.now() }));
}

test('a class past its day goes with the alarm, one before its day stays', async ({ extension }) => {
  const worker = await extension.worker();
  await keepClass(worker, '2999-12-31');
  await setOffAlarm(worker);
  await expect.poll(() => worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  expect(await isKept(worker)).toBe(true);
  await keepClass(worker, '2020-01-01');
  await setOffAlarm(worker);
  await expect.poll(() => isKept(worker)).toBe(false);
});

test('a class is not deleted by a clock that went far ahead at once, and the class page says so', async ({
  extension,
}) => {
  const worker = await extension.worker();
  const lastSeen = (day: string) =>
    worker.evaluate((last) => chrome.storage.local.set({ seenDays: { last, heldUntil: null } }), day);
  await keepClass(worker, '2020-01-01');
  await lastSeen('2019-12-01');
  await setOffAlarm(worker);
  const held = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('seenDays')));
  await expect.poll(held).toContain('"heldUntil":"20');
  const board = await ClassPage.open(extension);
  await expect(board.page.locator('[data-note=clock]')).toContainText('先不删除');
  expect(await isKept(worker)).toBe(true);
  await lastSeen(localDay(new Date()));
  await setOffAlarm(worker);
  await expect.poll(() => isKept(worker)).toBe(false);
});

test('a class whose day passed while the browser was closed goes when it starts', async ({ site }) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'xueji-retention-'));
  const before = await launchWithExtension({ site, userDataDir });
  await keepClass(await before.worker(), '2020-01-01');
  expect(await isKept(await before.worker())).toBe(true);
  await before.close();

  const after = await launchWithExtension({ site, userDataDir });
  const worker = await after.worker();
  await expect.poll(() => isKept(worker)).toBe(false);
  await after.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
});
