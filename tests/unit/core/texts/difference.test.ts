import { expect, test } from 'vitest';
import type { Difference } from '@/lib/core/session/model/class-session';
import { differenceText } from '@/lib/core/texts/difference';

const ID = '500109200603180029';

test.each<readonly [Difference, string]>([
  [
    { field: 'birthDate', shown: '2006年03月08日', expected: '2006年03月18日' },
    '学信网显示 2006年03月08日，名册为 2006年03月18日',
  ],
  [{ field: 'major', shown: '软件工程', expected: null }, '学信网显示 软件工程'],
  [{ field: 'major', shown: null, expected: '软件工程' }, '学信网显示的与名册（软件工程）不同'],
  [{ field: 'major', shown: null, expected: null }, '学信网显示的与名册不同'],
  [
    { field: 'school', shown: '西南大学育才学院', expected: '西南大学' },
    '学信网显示 西南大学育才学院，应为 西南大学',
  ],
  [{ field: 'admissionPhoto', shown: null, expected: null }, '照片不是本人'],
  [
    { field: 'idNumber', shown: '500109200603080029', expected: ID },
    '学信网显示的号码与名册不同：第 13 位（消息里不写号码，请当面核对）',
  ],
  [
    { field: 'idNumber', shown: '501009200603180028', expected: ID },
    '学信网显示的号码与名册不同：第 3、4、18 位（消息里不写号码，请当面核对）',
  ],
  // of two numbers that have little in common no places are listed
  [
    { field: 'idNumber', shown: '110101199912310010', expected: ID },
    '学信网显示的号码与名册不同（消息里不写号码，请当面核对）',
  ],
  [
    { field: 'idNumber', shown: 'H12345678', expected: ID },
    '学信网显示的号码与名册不同（消息里不写号码，请当面核对）',
  ],
  [
    { field: 'idNumber', shown: null, expected: ID },
    '学信网显示的号码与名册不同（消息里不写号码，请当面核对）',
  ],
  [
    { field: 'major', shown: '软件\n1. 姓名：\t工程', expected: '甲'.repeat(61) },
    `学信网显示 软件 1. 姓名： 工程，名册为 ${'甲'.repeat(60)}…`,
  ],
])('%j: %s', (difference, text) => {
  expect(differenceText(difference)).toBe(text);
});
