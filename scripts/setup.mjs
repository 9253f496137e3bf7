// Makes this folder ready for `npm start` and `npm test`: packages, a browser, a Chinese font, openssl.
// Plain Node without packages, because it runs before there are any. Does nothing when all is there.
//   node scripts/setup.mjs --tests                         also what only the tests need: LibreOffice, poppler, Firefox
//   node scripts/setup.mjs --dry-run                       says what would be done
//   node scripts/setup.mjs --dry-run --pretend root=yes    …and if this were so (names: see lookAround)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';
const NODE_NEEDED = [20, 20];

class SetupProblem extends Error {}

function problem(what, why, now) {
  return new SetupProblem(`${what}\n  Why: ${why}\n  What now: ${now}`);
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function runs(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** LibreOffice takes a second to say its version: it is looked for, not run. */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** The packages that must be there whatever the machine: the others depend on its kind. */
function lockedVersions(path) {
  const text = readText(path);
  if (text === '') return null;
  const rows = Object.entries(JSON.parse(text).packages ?? {});
  const needed = rows.filter(([name, one]) => name !== '' && !one.optional && !one.os && !one.cpu);
  return new Map(needed.map(([name, one]) => [name, one.version]));
}

function packagesState() {
  const installed = lockedVersions(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed === null) return 'missing';
  const locked = lockedVersions(join(ROOT, 'package-lock.json')) ?? new Map();
  const same = [...locked].every(([name, version]) => installed.get(name) === version);
  return same ? 'there' : 'changed';
}

function playwrightChromium() {
  try {
    const path = createRequire(join(ROOT, 'package.json'))('playwright-core').chromium.executablePath();
    return existsSync(path) ? 'yes' : 'no';
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return 'no';
    throw error;
  }
}

function lookAround() {
  const linux = process.platform === 'linux';
  const debianChromium = existsSync(DEBIAN_CHROMIUM);
  const chosen = process.env.CHROMIUM ?? '';
  return {
    node: process.versions.node,
    platform: process.platform,
    packages: packagesState(),
    prepared: existsSync(join(ROOT, '.wxt/tsconfig.json')) ? 'yes' : 'no',
    chosen: chosen === '' ? 'none' : existsSync(chosen) ? 'there' : 'missing',
    chromium: debianChromium ? 'yes' : 'no',
    playwright: chosen === '' && !debianChromium ? playwrightChromium() : 'unasked',
    debian: linux && /^ID=debian$/m.test(readText('/etc/os-release')) ? 'yes' : 'no',
    root: process.getuid?.() === 0 ? 'yes' : 'no',
    font: !linux || runs('fc-list', [':lang=zh', 'family']) ? 'yes' : 'no',
    openssl: runs('openssl', ['version']) ? 'yes' : 'no',
    office: isOnPath('soffice') ? 'yes' : 'no',
    poppler: isOnPath('pdftotext') ? 'yes' : 'no',
    firefox: process.env.FIREFOX || existsSync(DEBIAN_FIREFOX) ? 'yes' : 'no',
  };
}

function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return;
  throw problem(
    `This project needs Node ${NODE_NEEDED.join('.')} or later.`,
    `this is Node ${version}`,
    'install a newer Node (https://nodejs.org) and run the same command again.',
  );
}

function browserStep(facts) {
  if (facts.chosen === 'there') return null;
  if (facts.chosen === 'missing') {
    throw problem(
      'No browser at $CHROMIUM.',
      'the variable CHROMIUM names a file that is not there',
      'correct it, or unset it to use Debian’s or Playwright’s Chromium.',
    );
  }
  if (facts.chromium === 'yes' || facts.playwright === 'yes') return null;
  return facts.debian === 'yes' && facts.root === 'yes' ? 'apt' : 'playwright';
}

/** @returns the steps that are missing, in order; empty when all is there. Throws SetupProblem. */
function missingSteps(facts, forTests) {
  checkNode(facts.node);
  const steps = [];
  if (facts.packages === 'missing') steps.push({ kind: 'packages', why: 'no packages are installed yet' });
  if (facts.packages === 'changed') steps.push({ kind: 'packages', why: 'package-lock.json has changed' });
  if (facts.packages !== 'there' || facts.prepared === 'no') steps.push({ kind: 'prepare' });

  const browser = browserStep(facts);
  const apt = [
    ...(browser === 'apt' ? ['chromium'] : []),
    ...(facts.font === 'no' ? ['fontconfig', 'fonts-noto-cjk'] : []),
    ...(facts.openssl === 'no' ? ['openssl'] : []),
    ...(forTests && facts.office === 'no' ? ['libreoffice-calc-nogui'] : []),
    ...(forTests && facts.poppler === 'no' ? ['poppler-utils'] : []),
    ...(forTests && facts.firefox === 'no' ? ['firefox-esr'] : []),
  ];
  if (apt.length > 0 && facts.debian === 'yes' && facts.root === 'yes') {
    steps.push({ kind: 'apt', names: apt });
  } else {
    if (facts.openssl === 'no') steps.push({ kind: 'no-openssl', windows: facts.platform === 'win32' });
    if (facts.font === 'no') steps.push({ kind: 'no-font' });
    if (forTests && facts.office === 'no') steps.push({ kind: 'no-office' });
    if (forTests && facts.poppler === 'no') steps.push({ kind: 'no-poppler' });
    if (forTests && facts.firefox === 'no') steps.push({ kind: 'no-firefox' });
  }
  if (browser === 'playwright') steps.push({ kind: 'playwright', withDeps: withDeps(facts) });
  return steps;
}

function withDeps(facts) {
  return facts.platform === 'linux' && facts.root === 'yes';
}

function inWords(step) {
  switch (step.kind) {
    case 'packages':
      return `npm ci (${step.why})`;
    case 'prepare':
      return 'wxt prepare (generated types)';
    case 'apt':
      return `apt-get install ${step.names.join(' ')}`;
    case 'playwright':
      return `playwright install ${step.withDeps ? '--with-deps ' : ''}chromium (no Chromium on this machine)`;
    case 'no-openssl':
      return 'openssl is missing';
    case 'no-office':
      return 'no LibreOffice (soffice): the tests that open our sheets with it are passed over';
    case 'no-poppler':
      return 'no poppler (pdftotext): the tests that look at printed pages are passed over';
    case 'no-firefox':
      return 'no Firefox (/usr/bin/firefox-esr or $FIREFOX): whether the engine gives the same there is not tested';
    default:
      return 'no Chinese font: characters will be drawn as boxes. Install one, e.g. fonts-noto-cjk';
  }
}

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && !command.includes('node'),
  });
  if (error || status !== 0) throw new Error(error ? error.message : `it ended with code ${status}`);
}

function runNpmCi() {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, 'ci']);
  else run('npm', ['ci']);
}

function take(step) {
  switch (step.kind) {
    case 'packages':
      return runNpmCi();
    case 'prepare':
      return run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
    case 'apt':
      run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' });
      return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...step.names], {
        DEBIAN_FRONTEND: 'noninteractive',
      });
    case 'playwright':
      return run(process.execPath, [
        'node_modules/playwright/cli.js',
        'install',
        ...(step.withDeps ? ['--with-deps'] : []),
        'chromium',
      ]);
    case 'no-openssl':
      throw new Error('the practice site needs a certificate, and openssl makes it');
    default:
      return undefined;
  }
}

function whatNow(step) {
  switch (step.kind) {
    case 'packages':
      return 'check the network and the npm registry (npm config get registry), then run the same command again.';
    case 'apt':
      return `install by hand: ${step.names.join(', ')}. Or set CHROMIUM to a Chromium that is already there.`;
    case 'playwright':
      return 'install Chromium by hand (Debian: sudo apt-get install chromium fonts-noto-cjk openssl), or set CHROMIUM to one that is already there.';
    case 'no-openssl':
      return step.windows
        ? 'add the folder usr\\bin of Git for Windows to PATH: it holds openssl.exe.'
        : 'install openssl with your package manager, then run the same command again.';
    default:
      return 'run the same command again; if it fails again, delete node_modules and .wxt first.';
  }
}

function pretended(args) {
  const pairs = args.flatMap((arg, at) => (arg === '--pretend' ? [(args[at + 1] ?? '').split('=')] : []));
  return Object.fromEntries(pairs);
}

function main(args) {
  const facts = { ...lookAround(), ...pretended(args) };
  const steps = missingSteps(facts, args.includes('--tests'));
  const dry = args.includes('--dry-run');
  if (steps.length === 0 && dry) console.log('setup: all there');
  for (const step of steps) {
    console.log(`setup: ${inWords(step)}`);
    if (dry) continue;
    try {
      take(step);
    } catch (error) {
      throw problem(`Setting up stopped at: ${inWords(step)}.`, error.message, whatNow(step));
    }
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(`setup: ${error.message}`);
  process.exitCode = 1;
}
