import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cacheFolder } from '@/bench/reading/cache-folder';

/** A phone maker's face, as npm has it: for measuring, never shipped. */
export interface WebFace {
  readonly family: string;
  readonly package: string;
  readonly version: string;
  /** the style sheet that names its files, in the package */
  readonly css: string;
}

export const webFaces = [
  {
    family: 'MiSans',
    package: 'misans',
    version: '4.1.0',
    css: 'lib/Normal/MiSans-Regular.min.css',
  },
  {
    family: 'HarmonyOS Sans SC',
    package: 'harmonyos-sans-sc-webfont-splitted',
    version: '1.1.0',
    css: 'dist/Regular.css',
  },
] as const satisfies readonly WebFace[];

/** Nothing is asked of it: the page's requests end here. */
const HOST = 'https://faces.invalid';

/** Address of a face's style sheet for pages that `serveFaces` was told of. */
export function styleSheetOf(face: WebFace): string {
  return `${HOST}/${face.package}/${face.version}/${face.css}`;
}

/** Answers the page's requests for faces from the packages, which come from npm once. */
export async function serveFaces(page: Page): Promise<void> {
  await page.route(`${HOST}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const face = webFaces.find((one) => path.startsWith(`/${one.package}/${one.version}/`));
    if (!face || path.includes('..')) return route.abort();
    const file = join(packageOf(face), path.split('/').slice(3).join('/'));
    await route.fulfill({
      body: readFileSync(file),
      headers: { 'Access-Control-Allow-Origin': '*' },
      contentType: file.endsWith('.css') ? 'text/css' : 'font/woff2',
    });
  });
}

/** The face's package, unpacked. */
function packageOf({ package: name, version }: WebFace): string {
  const folder = cacheFolder('faces', `${name}@${version}`);
  const unpacked = join(folder, 'package');
  if (existsSync(unpacked)) return unpacked;
  const [archive = ''] = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
  }).split('\n');
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return unpacked;
}
