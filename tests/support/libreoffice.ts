import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Files opened by LibreOffice and saved in another format, by their names without ending. A file that it would have to
 * repair is not converted: without a window nobody can allow it.
 */
export function convertWithLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: 'xlsx' | 'pdf',
): Readonly<Record<string, Uint8Array<ArrayBuffer>>> {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-office-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        ...paths,
      ],
      { stdio: 'pipe' },
    );
    return Object.fromEntries(
      readdirSync(out).map((name) => [
        name.slice(0, name.lastIndexOf('.')),
        new Uint8Array(readFileSync(join(out, name))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
