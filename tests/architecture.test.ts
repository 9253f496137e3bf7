import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder may import which (style: an arrow may be imported; nothing else). Longest prefix wins. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['entrypoints', 'components', 'lib'],
  components: ['components', 'lib/core'],
  'lib/core': ['lib/core'],
  'lib/flows': ['lib/flows', 'lib/core'],
  'lib/page': ['lib/page', 'lib/core'],
  'lib/platform': ['lib/platform', 'lib/core'],
};
/** A flow gets page and platform handed in; of them it may know the types. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'lib/flows': ['lib/page', 'lib/platform'],
};
/** Packages that a folder may use, besides what it may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['wxt', 'react', 'react-dom'],
  components: ['react', 'react-dom'],
  'lib/core': ['zod/mini', 'dayjs', 'qr', 'hucre'],
  'lib/flows': [],
  'lib/page': [],
  'lib/platform': ['wxt/browser', 'idb', 'qr', 'hucre', 'fflate', 'zod/mini', 'pdfjs-dist'],
};
/**
 * The folders of lib/core in their one order: a folder imports from itself and from earlier ones, nothing else. Where
 * a new folder belongs: behind everything that it needs. `confidence` stands before every folder that compares.
 */
const CORE_ORDER = [
  'data',
  'settings',
  'surprises',
  'turns',
  'bytes',
  'calendar',
  'site',
  'fields',
  'record',
  'characters',
  'values',
  'confidence',
  'verdict',
  'compare',
  'choose',
  'text-forms',
  'ocr/model',
  'capture',
  'roster/model',
  'school-name',
  'roster/formats',
  'roster/columns',
  'view',
  'journey',
  'session/model',
  'sheets/model',
  'batch',
  'texts',
  'texts/help',
  'help',
  'confirmation',
  'roster/rows',
  'roster',
  'handout',
  'session',
  'session/exchange',
  'board',
  'theme',
  'messages',
  'practice',
  'labels',
  'school-box',
  'reading',
  'ocr/image',
  'ocr/lines',
  'ocr/arrange',
  'ocr/shapes',
  'ocr',
  'own-drawing',
  'code',
  'intake',
  'photo',
  'pdf',
  'batch/decide',
  'report',
  'sheets',
  'sheets/form',
];
/** Bare, not `view.location` and not in a text. */
const BARE_GLOBAL = /(^|[^.\w'"`])(window|location|navigator|browser|chrome)\s*[.[]/m;
const BARE_DOCUMENT = /(^|[^.\w'"`])document\s*[.[]/m;
/** `document` as a parameter, a property that is taken out, or a constant: somebody handed it in. */
const DOCUMENT_HANDED_IN =
  /\bdocument\s*[?]?:\s*Document\b|[({,]\s*document\s*[,})]|\b(const|let)\s+document\b/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = Object.keys(MAY_IMPORT).flatMap((folder) => sourcesIn(folder));

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = posix.join(folder, name);
    if (statSync(path).isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\s+from\s+)?['"]([^'"]+)['"]/gms);
  return [...found].map(([, type, to = '']) => ({ from: file, to, typeOnly: type !== undefined }));
}

/** The file or folder inside the project that an import names, null for a package. */
function inProject({ from, to }: Import): string | null {
  if (to.startsWith('@/')) return to.slice(2);
  return to.startsWith('.') ? posix.join(dirname(from), to) : null;
}

function layerOf(path: string): string {
  return Object.keys(MAY_IMPORT).find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? path;
}

function within(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

const allImports = files.flatMap(importsOf);

function resolveSource(path: string): string | null {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  return candidates.find((candidate) => files.includes(candidate)) ?? null;
}

/** Packages that end up in the bundle of an entrypoint; what is imported for its types does not. */
function packagesIn(entry: string): string[] {
  const seen = new Set([entry]);
  const packages = new Set<string>();
  for (const file of seen) {
    for (const one of importsOf(file).filter(({ typeOnly }) => !typeOnly)) {
      const target = inProject(one);
      const source = target === null ? null : resolveSource(target);
      if (source !== null) seen.add(source);
      else if (target === null) packages.add(one.to.split('/')[0] ?? '');
    }
  }
  return [...packages].sort();
}

function cycleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const walk = (node: string, path: readonly string[], seen: Set<string>): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (seen.has(node)) return null;
    seen.add(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node], seen);
      if (cycle) return cycle;
    }
    return null;
  };
  return walk(start, [], new Set());
}

describe('a folder is a permission', () => {
  test('there are sources to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(allImports.length).toBeGreaterThan(40);
  });

  test('a file imports only from the folders that its own folder may import', () => {
    const wrong = allImports.filter((one) => {
      const target = inProject(one);
      if (target === null) return false;
      const layer = layerOf(one.from);
      const allowed = [
        ...(MAY_IMPORT[layer] ?? []),
        ...(one.typeOnly ? (MAY_IMPORT_TYPES[layer] ?? []) : []),
      ];
      return !within(target, allowed) && !within(target, [dirname(one.from)]);
    });
    expect(wrong).toEqual([]);
  });

  test('inside lib/core a folder imports only from folders that stand before it', () => {
    const place = (path: string): number => CORE_ORDER.indexOf(dirname(path).slice('lib/core/'.length));
    const wrong = allImports
      .filter(({ from }) => within(from, ['lib/core']))
      .flatMap((one) => {
        const target = inProject(one);
        return target !== null && place(target) > place(one.from) ? [`${one.from} → ${target}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  test('every folder of lib/core has its place in the order, and every place its folder', () => {
    const folders = new Set(sourcesIn('lib/core').map((file) => dirname(file).slice('lib/core/'.length)));
    expect([...folders, 'data'].sort()).toEqual([...CORE_ORDER].sort());
  });

  test('CONTRIBUTING.md names the folders of lib/core in their order', () => {
    const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('### Inside lib/core');
    const cells = section.split(/^#/m)[0]?.match(/^\| `[^|]+ \|/gm) ?? [];
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, folder]) => folder));
    expect(named).toEqual(CORE_ORDER);
  });

  test('how sure a reading is, is decided without an expected value', () => {
    const wrong = sourcesIn('lib/core/confidence').filter((file) =>
      /expected|wanted/i.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  /** Each its own bundle, and all of them in one world of a page or talking to each other: no class is the same twice. */
  test('nothing asks whether an error is of a class that several bundles bring', () => {
    const own = sourcesIn('lib/core').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/class (\w+) extends Error/g)].map(([, name]) => name),
    );
    // both sides of these are one bundle: start page, class page
    const inOneBundle = ['StorageFull', 'StoreFailed'];
    const crossing = own.filter((name) => name !== undefined && !inOneBundle.includes(name));
    const asking = new RegExp(`instanceof (?:${crossing.join('|')})\\b`);
    const wrong = ['lib', 'entrypoints', 'components']
      .flatMap(sourcesIn)
      .filter((file) => asking.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(crossing).toContain('MessageLost');
    expect(wrong).toEqual([]);
  });

  test('a file uses only the packages that its folder may use', () => {
    const wrong = allImports.filter(
      (one) => inProject(one) === null && !within(one.to, PACKAGES[layerOf(one.from)] ?? []),
    );
    expect(wrong).toEqual([]);
  });

  test('dayjs is configured in one file, and only there is it imported', () => {
    const importers = allImports.filter(({ to }) => within(to, ['dayjs'])).map(({ from }) => from);
    expect([...new Set(importers)]).toEqual(['lib/core/calendar/dayjs.ts']);
  });

  test('the content scripts, which pages of CHSI load, bring no package but WXT’s', () => {
    expect(packagesIn('entrypoints/record.content/index.ts')).toEqual(['wxt']);
    expect(packagesIn('entrypoints/school-name.content/index.ts')).toEqual(['wxt']);
  });

  test('nothing climbs with ../', () => {
    expect(allImports.filter(({ to }) => to.startsWith('..'))).toEqual([]);
  });

  test('the browser is named in lib/platform and entrypoints only; pages and documents are handed in', () => {
    const wrong = files
      .filter((file) => within(file, ['lib/core', 'lib/flows', 'lib/page', 'components']))
      .filter((file) => {
        const text = withoutComments(readFileSync(file, 'utf8'));
        return BARE_GLOBAL.test(text) || (BARE_DOCUMENT.test(text) && !DOCUMENT_HANDED_IN.test(text));
      });
    expect(wrong).toEqual([]);
  });

  test('no import runs in a circle, types included', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap((one) => {
          const target = inProject(one);
          const source = target === null ? null : resolveSource(target);
          return source === null ? [] : [source];
        }),
      ]),
    );
    const cycles = files.map((file) => cycleFrom(file, graph)).filter((cycle) => cycle !== null);
    expect(cycles).toEqual([]);
  });
});

describe('everything has its test', () => {
  test('every function file of lib/core has a test file', () => {
    const untested = sourcesIn('lib/core').filter((file) => {
      const text = withoutComments(readFileSync(file, 'utf8'));
      const holdsFunctions = /\bfunction\b|=>\s*[^;]*[({]/.test(text.replace(/:\s*\([^)]*\)\s*=>/g, ':'));
      const testFile = file.replace(/^lib\//, 'tests/unit/').replace(/\.tsx?$/, '.test.ts');
      return holdsFunctions && !existsSync(testFile);
    });
    expect(untested).toEqual([]);
  });

  test('every layout has pages: good, differing and damaged', () => {
    const registry = readdirSync('lib/page/layouts').filter(
      (name) => !['layout.ts', 'registry.ts'].includes(name),
    );
    const missing = registry.flatMap((name) => {
      const layout = name.replace(/\.ts$/, '');
      return ['good', 'differing', 'damaged']
        .map((kind) => `tests/pages/${layout}/${kind}/page.html`)
        .filter((page) => !existsSync(page));
    });
    expect(missing).toEqual([]);
  });
});

describe('one dialect', () => {
  test('what has a name at the top of a file is a function; arrows are for what is passed', () => {
    const named = /^(?:export )?const (\w+) = (?:async )?(?:<[^>]*>)?(?:\w+|\([^)]*\))(?:: [^=\n]+)? =>/gm;
    const wrong = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(named)].map(([, name]) => `${file} ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The text from `at` to the bracket that closes the one there, which is left out. */
function inBrackets(text: string, at: number): string {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if ('([{'.includes(text[end] ?? '')) depth += 1;
    else if (')]}'.includes(text[end] ?? '')) depth -= 1;
    if (depth === 0) return text.slice(at + 1, end);
  }
  throw new Error('a bracket is not closed');
}

/** The arguments of a call, as written. */
function argumentsOf(inside: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of inside) {
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((one) => one.trim());
}

/** Whether a function as it is written takes the error by a name, and uses it. */
function usesItsError(handler: string): boolean {
  const [, name, body = ''] =
    /^(?:async )?\(?(\w+)(?:: \w+)?\)?(?:: \w+)? =>\s*([\s\S]*)$/.exec(handler) ?? [];
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(body);
}

/** What is allowed where an error arrives: `expected(…)`, which knows its kind, or a function that uses the error. */
function seesItsError(handler: string): boolean {
  return /^expected\(/.test(handler) || usesItsError(handler);
}

/** Every place of a file where an error ends unseen. */
function unseenErrors(source: string): string[] {
  const text = withoutComments(source).replace(/'[^'\n]*'|`[^`$]*`/g, "''");
  const blocks = [...text.matchAll(/\bcatch\s*(?:\((\w+)[^)]*\)\s*)?\{/g)].flatMap((found) => {
    const body = inBrackets(text, found.index + found[0].length - 1);
    return found[1] && new RegExp(`\\b${found[1]}\\b`).test(body) ? [] : [found[0]];
  });
  const calls = [...text.matchAll(/(?<!\bz)\.(catch|then)\(/g)].flatMap(({ 0: call, 1: method, index }) => {
    const given = argumentsOf(inBrackets(text, index + call.length - 1)).filter((one) => one !== '');
    const handler = method === 'catch' ? (given[0] ?? '') : given[1];
    return handler === undefined || seesItsError(handler) ? [] : [`${call}… ${handler}`];
  });
  const settled = [...text.matchAll(/\ballSettled\b/g)].map(([found]) => found);
  return [...blocks, ...calls, ...settled];
}

describe('no error ends unseen', () => {
  test.each<[string, string, boolean]>([
    ['a catch without a name', 'try { a() } catch { b() }', false],
    ['a catch that forgets its error', 'try { a() } catch (error) { return b(caught); }', false],
    ['a catch that uses it', 'try { a() } catch (error) { see(error); }', true],
    ['a rejection that is not looked at', 'a().catch(() => null)', false],
    ['one that is named and not looked at', 'a().catch((_error: unknown) => b(error))', false],
    ['one that is handed to somebody', 'a().catch(forget)', false],
    ['one that goes beside the outcome', 'a().then((one) => b(one, 1), () => fail())', false],
    ['one whose kind is known', 'a().catch(expected(null, named("AbortError")))', true],
    ['one that is seen', 'a()\n  .catch((error: unknown) => see(surpriseOf(stage, error)))', true],
    ['an outcome alone', 'a().then((one) => b(one, () => 1))', true],
    ['a promise that may fail as it likes', 'Promise.allSettled([a()])', false],
  ])('%s', (_, source, seen) => {
    expect(unseenErrors(source).length === 0).toBe(seen);
  });

  test('a caught error is used, or its kind is known', () => {
    const unseen = files
      .filter((file) => file !== 'lib/core/surprises/expected.ts')
      .flatMap((file) => unseenErrors(readFileSync(file, 'utf8')).map((place) => `${file}: ${place}`));
    expect(unseen).toEqual([]);
  });

  test('where every error is expected, it is said why', () => {
    const calls = files
      .filter((file) => file !== 'lib/core/surprises/expected.ts')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bwhatever\(([^)]*)\)/g)]);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.map(([, reason]) => reason).filter((reason) => !/^'.{20,}'$/s.test(reason ?? ''))).toEqual(
      [],
    );
  });
});

/** What is looked at is a number or a text of the page there: no list of ours has all of them. */
const OPEN_SWITCHES = ['lib/core/ocr/image/picture-size.ts', 'lib/page/reading/control-text.ts'];

describe('every outcome has its place', () => {
  test('a switch ends where the compiler says that nothing is left', () => {
    const wrong = files.flatMap((file) => {
      const text = withoutComments(readFileSync(file, 'utf8'));
      return [...text.matchAll(/\bswitch \(/g)].flatMap(({ index }) => {
        const body = inBrackets(text, text.indexOf('{', index));
        return /\bdefault:\s*return \w+ satisfies never;\s*$/.test(body) ? [] : [file];
      });
    });
    expect(wrong.sort()).toEqual([...OPEN_SWITCHES].sort());
  });
});

describe('what a person types stays here', () => {
  test('no field of ours hands its text to the browser’s spelling service', () => {
    const fields = sourcesIn('components').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)].map(([field]) => ({
        file,
        field,
      })),
    );
    const typed = fields.filter(({ field }) => !/type="(?:checkbox|radio|file)"/.test(field));
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter(({ field }) => !field.includes('spellCheck={false}'))).toEqual([]);
  });
});
