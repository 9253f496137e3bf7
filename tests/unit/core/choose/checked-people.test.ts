import { expect, test } from 'vitest';
import { type People, peopleOf, samePeople } from '@/lib/core/choose/checked-people';
import type { FieldReading } from '@/lib/core/record/reading';

const text = (value: string): FieldReading => ({ state: 'text', text: value });

test('of each record its numbers and its name, as the page writes them', () => {
  const fields = { name: text(' 林知夏\n'), studentNo: text('222026321062001'), major: text('物理学') };
  const record = { title: '', fields, photo: 'unknown', notShown: [] } as const;
  const reading = {
    state: 'records',
    layout: 'general',
    records: [record, { ...record, fields: {} }],
  } as const;
  expect(peopleOf(reading)).toEqual(['222026321062001', '', '', '林知夏', '', '', '', '']);
  expect(peopleOf({ state: 'failed', reason: 'picture' })).toEqual([]);
});

const FIRST: People = ['1', '', '', '林知夏'];
test.each<[string, People, People, boolean]>([
  ['nobody was checked before', [], FIRST, true],
  ['the same', FIRST, FIRST, true],
  ['an ID that was not there has come', FIRST, ['1', '2', '', '林知夏'], true],
  ['another 学号', FIRST, ['3', '', '', '林知夏'], false],
  ['another name', FIRST, ['1', '', '', '欧阳子墨'], false],
  ['a 学号 that has gone', FIRST, ['', '', '', '林知夏'], false],
  ['a second record', FIRST, [...FIRST, '3', '', '', ''], false],
  ['no record any more', FIRST, [], false],
])('%s', (_what, first, now, same) => {
  expect(samePeople(first, now)).toEqual(same ? now : null);
});
