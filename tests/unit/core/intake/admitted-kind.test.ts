import { expect, test } from 'vitest';
import { admittedKind } from '@/lib/core/intake/admitted-kind';

test.each(['png', 'jpeg', 'webp', 'pdf'] as const)('%s is read further', (kind) => {
  expect(admittedKind(kind, 26_214_400)).toBe(kind);
});

test.each([
  ['gif', 'gif'],
  ['heic', 'heic'],
  ['other-picture', 'other-format'],
  ['empty', 'empty-file'],
  ['zip', 'zip-in-zip'],
  ['other-archive', 'other-archive'],
  ['roster', 'roster'],
  ['other', 'not-a-picture'],
] as const)('%s is told as %s, however large', (kind, refusal) => {
  expect(admittedKind(kind, 900_000_000)).toEqual({ refusal, detail: '' });
});

test.each(['jpeg', 'pdf'] as const)('a %s of more than 25 MB is told with its size', (kind) => {
  expect(admittedKind(kind, 26_214_401)).toEqual({ refusal: 'file-too-large', detail: '26' });
});
