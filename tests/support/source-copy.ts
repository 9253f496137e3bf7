import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '@/lib/core/fields/fields';

const SOURCES = ['lib', 'components', 'entrypoints'];
const FIELDS = 'lib/core/fields/fields.ts';

/** A copy of the sources in a folder of its own, to change and to compile. */
export class SourceCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'added-field-'));

  constructor() {
    for (const folder of SOURCES) cpSync(folder, join(this.#folder, folder), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.#folder, 'node_modules'));
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
    const options = { ...compilerOptions, module: 'Preserve', moduleResolution: 'Bundler' };
    this.#write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: SOURCES }));
    this.#write('package.json', '{ "type": "module" }');
  }

  /** The fields as they are, with one more: last of FIELD_KEYS, and of the kind unless that is null. */
  addField(field: string, kind: Kind | null): void {
    const keys = readFileSync(FIELDS, 'utf8').replace(/\n\] as const;/, `\n  '${field}',$&`);
    const added = kind === null ? keys : keys.replace('export const KIND = {', `$&\n  ${field}: '${kind}',`);
    this.#write(FIELDS, added);
  }

  /** What the compiler has to say, an error a line: `file(line,column): error …`. */
  errors(): readonly string[] {
    const { stdout } = this.#run('tsc', ['-p', '.', '--pretty', 'false']);
    return stdout.split('\n').filter((line) => /^\S/.test(line));
  }

  /** What a script prints as JSON; it imports as the sources do. */
  printed(script: string): unknown {
    this.#write('probe.ts', script);
    return JSON.parse(this.#run('tsx', ['probe.ts']).stdout);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  #run(tool: string, args: readonly string[]) {
    const path = join(process.cwd(), 'node_modules/.bin', tool);
    return spawnSync(path, args, { cwd: this.#folder, encoding: 'utf8' });
  }
}
