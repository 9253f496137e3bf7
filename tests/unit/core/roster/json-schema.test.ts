import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchema } from '@/lib/core/roster/json-schema';

test('public/roster.schema.json is up to date (npx tsx scripts/write-schema.ts writes it)', () => {
  expect(JSON.parse(readFileSync('public/roster.schema.json', 'utf8'))).toEqual(publishedSchema());
});
