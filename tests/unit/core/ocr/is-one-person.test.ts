import { expect, test } from 'vitest';
import { isOnePerson } from '@/lib/core/ocr/is-one-person';
import { pixelReading } from '@/tests/support/pixel-evidence';

type Texts = Readonly<Record<string, string>>;

function record(texts: Texts, probability = 0.999) {
  const fields = Object.entries(texts).map(([field, text]) => [field, pixelReading(text, { probability })]);
  return { title: '', fields: Object.fromEntries(fields), photo: 'unknown', notShown: [] } as const;
}

const NAME = { name: '林知夏' };
const BORN = { birthDate: '2004年03月08日' };
const ID = { idNumber: '500101200403080022' };
const NUMBER = { studentNo: '222022321062001' };

test.each<[boolean, Texts, Texts]>([
  [true, ID, { ...ID, name: '林知夏' }],
  [true, NUMBER, { ...NUMBER, level: '本科' }],
  [true, { examineeNo: '22500113150001' }, { examineeNo: '22500113150001' }],
  [true, { ...NAME, ...BORN }, { ...NAME, birthDate: '2004-03-08' }],
  [true, { ...NAME, ...BORN }, { ...NAME, ...ID }],
  [false, NAME, NAME],
  [false, BORN, BORN],
  [false, { ...NAME, birthDate: '2004年03月' }, { ...NAME, birthDate: '2004年03月' }],
  [false, { ...NAME, ...BORN }, { ...NAME, idNumber: '500101200403080029' }],
  [false, { school: '西南大学', level: '本科' }, { school: '西南大学', level: '本科' }],
  [false, NUMBER, { studentNo: '222022321062002' }],
  [false, { idNumber: '500101********0022' }, { idNumber: '500101********0022' }],
  [false, {}, {}],
])('%j: %j and %j', (is, one, other) => expect(isOnePerson(record(one), record(other))).toBe(is));

test.each([ID, NUMBER, { ...NAME, ...BORN }])(
  '%j on both, read unsurely on one: that may be a misreading',
  (texts) => {
    const blurred = record(texts, 0.8);
    expect([isOnePerson(record(texts), blurred), isOnePerson(blurred, record(texts))]).toEqual([
      false,
      false,
    ]);
  },
);
