import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEngine, makeEngine, WASM_FILE, WEIGHTS_FILE } from '@/scripts/engine/build-engine';

test('the same sources give the same bytes, and are made once', { timeout: 300_000 }, () => {
  const folder = buildEngine();
  expect(buildEngine()).toBe(folder);
  const again = mkdtempSync(join(tmpdir(), 'xueji-engine-'));
  try {
    makeEngine(again);
    for (const name of [WASM_FILE, WEIGHTS_FILE]) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
    }
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test('the compiled layers want nothing from outside', () => {
  const module = new WebAssembly.Module(Uint8Array.from(readFileSync(join(buildEngine(), WASM_FILE))));
  expect(WebAssembly.Module.imports(module)).toEqual([]);
});
