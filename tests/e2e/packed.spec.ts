import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILT_EXTENSION } from '@/tests/support/browser';
import { filesInFolder, filesInZip, type PackedFiles, textOf } from '@/tests/support/packed-files';

const ZIP = '.output/xueji-check-0.1.0-chrome.zip';
const CONTENT_SCRIPT = 'content-scripts/record.js';
const SCHOOL_NAME_SCRIPT = 'content-scripts/school-name.js';
let packed: PackedFiles = new Map();
let tested: PackedFiles = new Map();

test.beforeAll(() => {
  rmSync(ZIP, { force: true });
  execFileSync('npm', ['run', '--silent', 'zip'], { stdio: 'pipe', shell: process.platform === 'win32' });
  packed = filesInZip(ZIP);
  tested = filesInFolder(BUILT_EXTENSION);
});

test('the zip holds the very files that are tested here, but for the key in the manifest', () => {
  expect([...packed.keys()]).toEqual([...tested.keys()]);
  const different = [...packed.keys()].filter(
    (path) => !packed.get(path)?.equals(tested.get(path) ?? Buffer.alloc(0)),
  );
  expect(different).toEqual(['manifest.json']);
  const { key, ...withoutKey } = JSON.parse(textOf(tested, 'manifest.json'));
  expect(typeof key).toBe('string');
  expect(JSON.parse(textOf(packed, 'manifest.json'))).toEqual(withoutKey);
});

test('the extension asks for these permissions and for these pages, and for nothing else', () => {
  const manifest = JSON.parse(textOf(packed, 'manifest.json'));

  expect(manifest.manifest_version).toBe(3);
  expect([...manifest.permissions].sort()).toEqual([
    'activeTab',
    'alarms',
    'offscreen',
    'scripting',
    'storage',
  ]);
  expect(manifest.content_scripts).toEqual([
    {
      matches: ['https://my.chsi.com.cn/archive/*', 'https://www.chsi.com.cn/xlcx/bg.do*'],
      run_at: 'document_idle',
      js: [CONTENT_SCRIPT],
    },
    {
      matches: ['https://my.chsi.com.cn/archive/*'],
      all_frames: true,
      run_at: 'document_start',
      js: [SCHOOL_NAME_SCRIPT],
    },
  ]);
  // asked for when a student comes to the step that needs it
  expect(manifest.optional_host_permissions).toEqual(['https://account.chsi.com.cn/*']);
  expect([...manifest.host_permissions].sort()).toEqual([
    'https://my.chsi.com.cn/archive/*',
    'https://www.chsi.com.cn/xlcx/bg.do*',
  ]);
  expect(manifest.optional_permissions ?? []).toEqual(['notifications']);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('the licences of the recogniser ship with it, and no runtime of somebody else', () => {
  expect(textOf(packed, 'reader/NOTICE')).toContain('PP-OCRv4');
  expect(textOf(packed, 'reader/LICENSE-Apache-2.0.txt')).toContain('Version 2.0, January 2004');
  const compiled = [...packed.keys()].filter((path) => /\.(wasm|onnx|weights)$/.test(path));
  expect(compiled).toEqual(['reader/engine.wasm', 'reader/recogniser.weights']);
  const scripts = [...packed.keys()].filter((path) => path.endsWith('.js'));
  for (const path of scripts) expect(textOf(packed, path), path).not.toMatch(/onnx/i);
});

test('the extension is small enough to be handed on', () => {
  const bytes = [...packed.values()].reduce((sum, file) => sum + file.length, 0);
  expect(bytes).toBeLessThanOrEqual(16_000_000);
});

test('the pages of the extension may load and reach nothing but themselves', () => {
  const manifest = JSON.parse(textOf(packed, 'manifest.json'));

  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "worker-src 'self'; connect-src 'self'",
  });
});

test('no page or script of the extension takes code from elsewhere or makes code from text', () => {
  const scripts = [...packed.keys()].filter((path) => /\.js$|^pdf\/.*\.mjs$/.test(path));
  const pages = [...packed.keys()].filter((path) => path.endsWith('.html'));

  for (const path of pages) expect(textOf(packed, path), path).not.toMatch(/(src|href)="(https?:)?\/\//);
  for (const path of scripts) {
    const text = textOf(packed, path);
    expect(text, path).not.toMatch(/\bimportScripts\(|\bimport\(\s*["'`]https?:/);
    expect(text, path).not.toMatch(/\beval\(|\bnew Function\(/);
    expect(text, path).not.toMatch(/\bnew (XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\(/);
  }
});

test('the script that every record page loads stays small and holds no interface, no schemas and no code drawing', () => {
  const script = textOf(packed, CONTENT_SCRIPT);

  expect(gzipSync(script).length).toBeLessThanOrEqual(34 * 1024);
  expect(script).not.toContain('react.transitional.element');
  expect(script).not.toContain('createRoot');
  expect(script).not.toContain('ZodError');
  expect(script).not.toContain('finder pattern');
  expect(script).not.toContain('jsxs');
});

test('the script beside school-name fields stays small, and holds no interface and no schemas', () => {
  const script = textOf(packed, SCHOOL_NAME_SCRIPT);

  expect(gzipSync(script).length).toBeLessThanOrEqual(18 * 1024);
  expect(script).not.toContain('react.transitional.element');
  expect(script).not.toContain('ZodError');
});

test('name and description are there in Chinese and English, short enough for the stores', () => {
  for (const locale of ['zh_CN', 'en']) {
    const messages = JSON.parse(textOf(packed, `_locales/${locale}/messages.json`));
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  }
});
