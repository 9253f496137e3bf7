import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompareInput, compareRecord } from '@/lib/core/compare/compare-record';
import { NOTICE_FIELDS, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { anyText } from '@/tests/support/any-text';
import { pixelReading } from '@/tests/support/pixel-evidence';
import { SAMPLE_SHOWN, sampleRecord, sampleRow } from '@/tests/support/sample-record';

function compare(changes: Partial<CompareInput> = {}) {
  return compareRecord({
    record: sampleRecord(),
    expected: sampleRow(),
    columns: TEXT_FIELD_KEYS,
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: false,
    ...changes,
  });
}

function verdictsOf(comparison: ReturnType<typeof compare>) {
  return Object.fromEntries(comparison.lines.map(({ field, verdict }) => [field, verdict]));
}

describe('a record and its row', () => {
  test('that agree give match, whatever the notation', () => {
    const comparison = compare();
    expect(verdictsOf(comparison)).toEqual({
      name: 'match',
      gender: 'match',
      birthDate: 'match',
      ethnicity: 'match',
      idNumber: 'match',
      school: 'match',
      level: 'match',
      major: 'match',
      duration: 'match',
      educationType: 'match',
      studyForm: 'match',
      branch: 'match',
      className: 'match',
      studentNo: 'match',
      examineeNo: 'absent',
      enrollDate: 'match',
      expectedGraduation: 'match',
      status: 'unlisted',
      admissionPhoto: 'unsure',
    });
    expect(comparison).toMatchObject({ result: 'match', otherPerson: false, compared: 14, notCompared: 2 });
  });

  test('lines come in the order of CHSI’s page, the photo last', () => {
    expect(
      compare()
        .lines.map(({ field }) => field)
        .slice(0, 6),
    ).toEqual(['name', 'gender', 'birthDate', 'ethnicity', 'idNumber', 'school']);
    expect(compare().lines.at(-1)?.field).toBe('admissionPhoto');
  });

  test.each([
    ['major', '软件工程'],
    ['expectedGraduation', '2030年07月01日'],
    ['school', '西南大學'],
    ['gender', '男'],
  ] as const)('a planted difference in %s is found, and nothing else', (field, text) => {
    const comparison = compare({ record: sampleRecord({ [field]: text }) });
    expect(
      comparison.lines.filter(({ verdict }) => verdict === 'mismatch').map((line) => line.field),
    ).toEqual([field]);
    expect(comparison.result).toBe('mismatch');
  });

  test('an empty core cell keeps the record from being green', () => {
    expect(compare({ expected: sampleRow({ major: '' }) }).result).toBe('unsure');
    expect(compare({ expected: sampleRow({ major: '' }), columns: ['name'] }).result).toBe('match');
  });

  test('a field that neither page nor roster has gets no line unless it belongs to the thirteen', () => {
    const fields = compare({ record: sampleRecord({ status: null }) }).lines.map(({ field }) => field);
    expect(fields).not.toContain('status');
    expect(fields).not.toContain('department');
  });

  test('the fields that found the row are marked', () => {
    const marked = compare({ locators: ['studentNo'] }).lines.filter(({ locator }) => locator);
    expect(marked.map(({ field }) => field)).toEqual(['studentNo']);
  });
});

describe('without a file', () => {
  const comparison = compare({ expected: null });

  test('nothing is green but the school, and the result is none', () => {
    expect(comparison.result).toBe('none');
    expect(comparison.lines.filter(({ verdict }) => verdict === 'match').map(({ field }) => field)).toEqual([
      'school',
    ]);
    expect(comparison.lines.find(({ field }) => field === 'name')).toMatchObject({
      verdict: 'unlisted',
      reason: 'no-file',
      shown: '林知夏',
      expected: null,
    });
  });

  test('the free checks run', () => {
    expect(comparison.checks.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['id-digit', 'match'],
      ['id-birth', 'match'],
      ['id-gender', 'match'],
    ]);
  });
});

describe('another person’s file', () => {
  const record = sampleRecord({ name: '陈思远', idNumber: '422825200512315012' });

  test('gives no red everywhere, only lines for a person', () => {
    const comparison = compare({ record });
    expect(comparison).toMatchObject({ otherPerson: true, result: 'unsure' });
    expect(comparison.counts).toMatchObject({ match: 1, mismatch: 0 });
    expect(comparison.lines.find(({ field }) => field === 'major')).toMatchObject({
      verdict: 'unsure',
      reason: 'other-person',
      shownDiffers: [],
    });
  });

  test('is compared when a person says that it is the same one', () => {
    expect(compare({ record, samePerson: true })).toMatchObject({
      otherPerson: false,
      result: 'mismatch',
      counts: { mismatch: 2 },
    });
  });
});

describe('a record read from pixels', () => {
  const fromPixels = (changes: Readonly<Record<string, ReturnType<typeof pixelReading>>> = {}) =>
    compare({
      record: sampleRecord({
        ...Object.fromEntries(
          Object.entries(SAMPLE_SHOWN).map(([field, text]) => [field, pixelReading(text)]),
        ),
        ...changes,
      }),
    });
  const lineOf = (comparison: ReturnType<typeof compare>, wanted: string) =>
    comparison.lines.find(({ field }) => field === wanted);

  test('says so, keeps the crop, and the school “reads as”', () => {
    const comparison = fromPixels();
    expect(lineOf(comparison, 'school')).toMatchObject({
      verdict: 'match',
      reason: null,
      readBy: 'pixels',
      crop: 'data:image/png;base64,iVBORw0KGgo=',
    });
    expect(lineOf(comparison, 'name')).toMatchObject({ verdict: 'match', readBy: 'pixels' });
    expect(lineOf(comparison, 'admissionPhoto')).toMatchObject({ crop: null });
  });

  test('without certainty neither agrees nor differs', () => {
    const unclear = fromPixels({
      name: pixelReading('林知夏', { probability: 0.3 }),
      studentNo: pixelReading('222026321062009', { probability: 0.5 }),
      school: pixelReading('西南大学', { probability: 0.96 }),
    });
    expect(['name', 'studentNo', 'school'].map((field) => lineOf(unclear, field)?.verdict)).toEqual([
      'unsure',
      'unsure',
      'unsure',
    ]);
    expect(unclear.result).toBe('unsure');
  });

  test('a misread ID contradicts nothing', () => {
    const misread = fromPixels({ idNumber: pixelReading('500109200603180020', { probability: 0.9 }) });
    expect(misread.checks.map(({ verdict }) => verdict)).toEqual(['unsure', 'unsure', 'unsure']);
  });
});

describe('laws', () => {
  const texts = fc.dictionary(fc.constantFrom(...TEXT_FIELD_KEYS), anyText());

  test('any texts on page and in roster give one verdict each and no throw; the thirteen always have a line', () => {
    fc.assert(
      fc.property(texts, texts, (shown, expected) => {
        const comparison = compare({
          record: sampleRecord(shown),
          expected: { rowNumber: 2, values: expected, refused: {} },
        });
        const fields = comparison.lines.map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        expect(fields).toEqual(expect.arrayContaining([...NOTICE_FIELDS, 'school', 'admissionPhoto']));
        expect(['match', 'mismatch', 'unsure']).toContain(
          comparison.lines.find(({ field }) => field === 'school')?.verdict,
        );
      }),
    );
  });

  test('a name changed by one Han character never gives a green record', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.integer({ min: 0x4e00, max: 0x9fa5 }), (place, code) => {
        const characters = Array.from('林知夏');
        fc.pre(characters[place] !== String.fromCodePoint(code));
        const name = characters.with(place, String.fromCodePoint(code)).join('');
        expect(compare({ record: sampleRecord({ name }) }).result).toBe('mismatch');
      }),
    );
  });
});
