import { expect, test } from 'vitest';
import { foldPrivateUse } from '@/lib/core/characters/private-use';

test('the 18 published pairs and 䶮 are folded', () => {
  expect(foldPrivateUse('\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864')).toBe('龴龵龶龷龸龹龺龻');
  expect(foldPrivateUse('\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796')).toBe(
    '\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19',
  );
  expect(foldPrivateUse('\ue863')).toBe('䶮');
});

test('every other private-use character stays', () => {
  expect(foldPrivateUse('张\ue000\uf8ff\u{100000}')).toBe('张\ue000\uf8ff\u{100000}');
});
