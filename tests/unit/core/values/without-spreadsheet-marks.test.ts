import { expect, test } from 'vitest';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';

test.each([
  ['张　三', '张三'],
  ["'222026321062001", '222026321062001'],
  ['\t222026321062001', '222026321062001'],
  [' 西南大学\u3000', '西南大学'],
  ['Anna Lee', 'Anna Lee'],
  ["O'Neil", "O'Neil"],
  ["'", ''],
  ['', ''],
])('the cell %j is compared as %j', (cell, text) => {
  expect(withoutSpreadsheetMarks(cell)).toBe(text);
});
