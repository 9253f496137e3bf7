import { expect, test } from 'vitest';
import { readMajor } from '@/lib/core/values/major';

test.each([
  ['计算机科学与技术', '计算机科学与技术', null],
  ['计算机科学与技术(080901)', '计算机科学与技术', '080901'],
  ['数据科学与大数据技术（080910T）', '数据科学与大数据技术', '080910T'],
  ['电子信息工程[24]', '电子信息工程', '24'],
  ['软件工程（中外合作办学）', '软件工程(中外合作办学)', null],
  ['软件工程（中外合作办学）(080902)', '软件工程(中外合作办学)', '080902'],
  ['英语(2)', '英语(2)', null],
  ['(080901)', '(080901)', null],
])('%s is the name %s with the code %j', (text, name, code) => {
  expect(readMajor(text)).toEqual({ name, code });
});
