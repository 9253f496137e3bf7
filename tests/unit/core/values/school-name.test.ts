import { describe, expect, test } from 'vitest';
import { isUsableSchoolName } from '@/lib/core/values/school-name';

describe('an expected name that can never be right is refused', () => {
  test.each([
    '西南大学',
    '中国地质大学（武汉）',
    '中国地质大学(北京)',
    '太原理工大学',
    '天津大学',
    '西南大学育才学院',
  ])('%s is usable', (name) => {
    expect(isUsableSchoolName(name)).toBe(true);
  });

  test.each([
    '',
    ' 西南大学',
    '西南\u3000大学',
    '西南大学\u200b',
    '西南⼤学',
    '西南大㊫',
    '⻄南大学',
    '覀南大学',
    '西南大學',
    '西南大?',
    '西南大\ue000',
    '西南\n大学',
    '西南**',
  ])('%j is refused', (name) => {
    expect(isUsableSchoolName(name)).toBe(false);
  });
});
