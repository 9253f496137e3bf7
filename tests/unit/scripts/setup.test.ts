import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ALL_THERE = {
  node: '20.20.2',
  platform: 'linux',
  packages: 'there',
  prepared: 'yes',
  chosen: 'none',
  chromium: 'yes',
  playwright: 'unasked',
  debian: 'yes',
  root: 'yes',
  font: 'yes',
  openssl: 'yes',
  office: 'yes',
  poppler: 'yes',
  firefox: 'yes',
};

function dryRun(
  facts: Readonly<Record<string, string>>,
  ...more: readonly string[]
): {
  readonly said: string;
  readonly code: number | null;
} {
  const pretended = Object.entries({ ...ALL_THERE, ...facts }).flatMap(([name, value]) => [
    '--pretend',
    `${name}=${value}`,
  ]);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/setup.mjs', '--dry-run', ...more, ...pretended],
    { encoding: 'utf8' },
  );
  return { said: `${stdout}${stderr}`, code: status };
}

test.each([
  ['all is there', {}, ['setup: all there']],
  [
    'a fresh Debian machine, as root',
    { packages: 'missing', prepared: 'no', chromium: 'no', playwright: 'no', font: 'no', openssl: 'no' },
    [
      'setup: npm ci (no packages are installed yet)',
      'setup: wxt prepare (generated types)',
      'setup: apt-get install chromium fontconfig fonts-noto-cjk openssl',
    ],
  ],
  ['the lockfile has changed', { packages: 'changed' }, ['setup: npm ci (package-lock.json has changed)']],
  ['only the font is missing, as root', { font: 'no' }, ['setup: apt-get install fontconfig fonts-noto-cjk']],
  [
    'no browser and not root',
    { chromium: 'no', playwright: 'no', root: 'no' },
    ['setup: playwright install chromium (no Chromium on this machine)'],
  ],
  [
    'no browser on another Linux, as root',
    { chromium: 'no', playwright: 'no', debian: 'no' },
    ['setup: playwright install --with-deps chromium'],
  ],
  [
    'a chosen browser, nothing else',
    { chosen: 'there', chromium: 'no', playwright: 'no' },
    ['setup: all there'],
  ],
])('setting up does what is missing and no more: %s', (_, facts, lines) => {
  const { said, code } = dryRun(facts);
  for (const line of lines) expect(said).toContain(line);
  expect(code).toBe(0);
});

const FOR_TESTS_ONLY = { office: 'no', poppler: 'no', firefox: 'no' };

test.each([
  ['nothing for `npm start`', FOR_TESTS_ONLY, [], ['setup: all there']],
  [
    'as root on Debian',
    FOR_TESTS_ONLY,
    ['--tests'],
    ['setup: apt-get install libreoffice-calc-nogui poppler-utils firefox-esr'],
  ],
  [
    'elsewhere',
    { ...FOR_TESTS_ONLY, root: 'no' },
    ['--tests'],
    [
      'setup: no LibreOffice (soffice)',
      'setup: no poppler (pdftotext)',
      'setup: no Firefox (/usr/bin/firefox-esr or $FIREFOX)',
    ],
  ],
  ['all is there', {}, ['--tests'], ['setup: all there']],
])('what only the tests need is brought for the tests alone: %s', (_, facts, args, lines) => {
  const { said, code } = dryRun(facts, ...args);
  for (const line of lines) expect(said).toContain(line);
  expect(code).toBe(0);
});

test.each([
  ['an old Node', { node: '18.19.0' }, 'needs Node 20.20', 'this is Node 18.19.0', 'install a newer Node'],
  [
    'a wrong $CHROMIUM',
    { chosen: 'missing' },
    'No browser at $CHROMIUM',
    'not there',
    'correct it, or unset it',
  ],
])('a setup that cannot go on says what, why and what now: %s', (_, facts, what, why, now) => {
  const { said, code } = dryRun(facts);
  expect(said).toContain(what);
  expect(said).toContain(why);
  expect(said).toContain(now);
  expect(code).toBe(1);
});
