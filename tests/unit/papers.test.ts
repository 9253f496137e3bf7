import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const LEFT_OUT = ['node_modules', '.git', '.output', '.wxt', '.cache', '.peers', 'test-results'];

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? [path, ...everythingIn(path)] : [path];
    });
}

/** Every file and folder of this repository. */
const EVERYTHING = everythingIn('.');
const AT_THE_TOP = new Set(EVERYTHING.filter((path) => !path.includes('/')));
const FILE_NAMES = new Set(EVERYTHING.map((path) => posix.basename(path)));
const PAPERS = EVERYTHING.filter((path) => /^(?:[A-Z]+|docs\/.+|bench\/README)\.md$/.test(path));

/** What stands between backticks, word by word, without the marks around it. */
function wordsIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    code.split(/\s+/).map((word) => word.replace(/^[("']+|[)"',:;]+$/g, '')),
  );
}

/** A path of this repository: below one of its folders, or the name of a source file alone. */
function looksLikePath(word: string): boolean {
  if (/^[\w.-]+\.(?:tsx?|mjs)$/.test(word)) return true;
  const [top, ...below] = word.replace(/^@\//, '').split('/');
  return below.length > 0 && top !== undefined && AT_THE_TOP.has(top) && !/\/\./.test(word);
}

/** `{a,b}`, `<placeholder>`, `*`, `**` and a trailing `…` stand for what they usually do. */
function asPattern(path: string): RegExp {
  const source = path
    .replace(/^@\//, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]+)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/<[^>]+>/g, '[^/]+')
    .replace(/\*\*\/|\*\*|\*|…/g, (sign) => (sign === '*' ? '[^/]*' : sign === '**/' ? '(?:.*/)?' : '.*'));
  return new RegExp(`^${source}$`);
}

function isThere(word: string): boolean {
  if (FILE_NAMES.has(word)) return true;
  const pattern = asPattern(word.replace(/\/?(?:#.*)?$/, ''));
  return EVERYTHING.some((path) => pattern.test(path));
}

describe('the papers name what is there', () => {
  test('there are papers to look at', () => {
    expect(PAPERS).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/decisions.md']));
  });

  test.each([
    ['lib/core/compare', true],
    ['lib/core/compare/', true],
    ['lib/core/compare/compare-field.ts', true],
    ['compare-field.ts', true],
    ['lib/page/layouts/<layout>.ts', true],
    ['tests/pages/<layout>/{good,differing}/page.html', true],
    ['tests/**/*.spec.ts', true],
    ['@/lib/…', true],
    ['lib/core/look/tokens.ts', false],
    ['compare-fields.ts', false],
    ['tests/pages/<layout>/*.test.ts', false],
  ])('%s: %s', (path, there) => {
    expect(looksLikePath(path)).toBe(true);
    expect(isThere(path)).toBe(there);
  });

  test.each([
    'YYYY-MM-DD',
    '--rescore',
    'content.xml',
    'bench/.cache',
    'name',
    'browser.*',
    'https://my.chsi.com.cn/archive',
  ])('%s is no path of ours', (word) => {
    expect(looksLikePath(word)).toBe(false);
  });

  test.each(PAPERS)('%s', (paper) => {
    const named = wordsIn(readFileSync(paper, 'utf8')).filter(looksLikePath);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test.each(PAPERS)('links of %s lead somewhere', (paper) => {
    const links = [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, to = '']) => posix.join(posix.dirname(paper), to),
    );
    expect(links.filter((link) => !EVERYTHING.includes(link))).toEqual([]);
  });
});

describe('what was measured is what is in force', () => {
  const rows = [
    ...readFileSync('docs/measurements.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \| (.+?) \| `([^`]+)` \|/gm),
  ].map(([, name = '', value = '', file = '']) => [name, value, file] as const);

  test.each(rows)('%s is %s in %s', (name, value, file) => {
    expect(readFileSync(file, 'utf8')).toContain(`const ${name} = ${value};`);
  });

  test('every threshold of certainty has its row', () => {
    const thresholds = 'lib/core/confidence/thresholds.ts';
    const declared = [...readFileSync(thresholds, 'utf8').matchAll(/^export const (\w+)/gm)].map(
      ([, name]) => name,
    );
    const measured = rows.filter(([, , file]) => file === thresholds).map(([name]) => name);
    expect(measured.sort()).toEqual(declared.sort());
  });
});

describe('what ships', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };

  test.each(Object.entries(dependencies))('NOTICE names %s in the version that is used', (name, version) => {
    expect(readFileSync('NOTICE', 'utf8')).toContain(`${name} ${version}`);
  });
});
