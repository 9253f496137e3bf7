import { expect, test } from 'vitest';
import { type FormKind, oldFormOf } from '@/lib/core/characters/old-form';

test.each<[string, FormKind, string]>([
  ['⼤', 'kangxi', '大'],
  ['⾑', 'kangxi', '西'],
  ['⻄', 'radical', '西'],
  ['⻃', 'radical', '西'],
  ['㊫', 'enclosed', '学'],
  ['覀', 'variant', '西'],
  ['襾', 'variant', '西'],
  ['斈', 'variant', '学'],
  ['學', 'traditional', '学'],
  ['國', 'traditional', '国'],
  ['ａ', 'compatibility', 'a'],
  ['\ufa0c', 'compatibility', '兀'],
])('%s is a %s form of %s', (character, kind, standard) => {
  expect(oldFormOf(character)).toEqual({ kind, standard });
});

test.each(['西', '南', '大', '学', '（', '）', '太', 'a', '', '1'])(
  '%j is no form of another',
  (character) => {
    expect(oldFormOf(character)).toBeNull();
  },
);
