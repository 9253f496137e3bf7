import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ExpectedFile, judgeRoster } from '@/tests/support/judge-roster';
import { loadAsPerson } from '@/tests/support/load-as-person';

const FOLDER = 'tests/rosters';
const { files } = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as {
  readonly files: Readonly<Record<string, ExpectedFile>>;
};

test('every file of the folder has what a person reads in it', () => {
  expect(readdirSync(`${FOLDER}/cases`).sort()).toEqual(Object.keys(files).sort());
});

test.each(Object.entries(files))('%s is read, or what is not read is told', async (name, expected) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/cases/${name}`));
  const { result, asked } = await loadAsPerson(bytes, name);
  const { judgement, faults } = judgeRoster(expected, result, asked);
  expect({ judgement, faults }).toEqual({
    judgement: expect.stringMatching(/^(?:read|told)$/u),
    faults: [],
  });
});
