import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkJson, readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

test('the same record comes back', () => {
  expect(readChunkJson(chunkJson(SAMPLE_RECORD))).toEqual(SAMPLE_RECORD);
});

test('the JSON says its format and holds no name and no ID number', () => {
  expect(Object.keys(JSON.parse(chunkJson(SAMPLE_RECORD)))).toEqual([
    'format',
    'version',
    'minute',
    'withRoster',
    'result',
    'verdicts',
    'byHand',
    'studentNo',
    'classId',
    'classFingerprint',
    'sessionCode',
  ]);
});

test.each([
  ['half a JSON', '{"format":1,'],
  ['a newer format', chunkJson(SAMPLE_RECORD).replace('"format":1', '"format":2')],
  ['a verdict nobody knows', chunkJson(SAMPLE_RECORD).replace('"absent"', '"perfect"')],
  ['a missing verdict', chunkJson(SAMPLE_RECORD).replace('"examineeNo":"absent",', '')],
  ['a text without end', chunkJson({ ...SAMPLE_RECORD, studentNo: '2'.repeat(201) })],
  ['nothing', ''],
  ['null', 'null'],
])('%s is no record', (_, json) => {
  expect(readChunkJson(json)).toBeNull();
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.json(), (json) => readChunkJson(json) === null));
});
