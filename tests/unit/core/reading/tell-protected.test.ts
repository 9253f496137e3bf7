import { expect, test } from 'vitest';
import { tellProtected } from '@/lib/core/reading/tell-protected';
import type { FieldReading } from '@/lib/core/record/reading';

function text(value: string): FieldReading {
  return { state: 'text', text: value };
}
function not(reason: 'protected' | 'mixed' | 'empty', value: string): FieldReading {
  return {
    state: 'unreadable',
    reason,
    text: value,
  };
}
const HIDDEN = '\u{100123}\u{100456}';

test('plain values stay as they are', () => {
  const fields = { name: text('林知夏'), department: not('empty', '') };
  expect(tellProtected(fields)).toEqual({ all: false, fields });
});

test('a record whose every value is protected is protected as a whole, empty fields aside', () => {
  expect(tellProtected({ name: text(HIDDEN), department: not('empty', '') })).toEqual({
    all: true,
    fields: { name: not('protected', HIDDEN), department: not('empty', '') },
  });
});

test('a plain value among protected ones is not believed', () => {
  expect(tellProtected({ name: text('林知夏'), studentNo: text(HIDDEN) })).toEqual({
    all: false,
    fields: { name: not('mixed', '林知夏'), studentNo: not('protected', HIDDEN) },
  });
});

test('plain words inside a protected value are not believed; brackets and blanks are plain on these pages', () => {
  const { fields } = tellProtected({ name: text('林知\u{100123}'), status: text(`${HIDDEN}（ ${HIDDEN}）`) });
  expect(fields).toEqual({
    name: not('mixed', '林知\u{100123}'),
    status: not('protected', `${HIDDEN}（ ${HIDDEN}）`),
  });
});

test('a protected value that stands twice and differs stays a conflict: nobody knows which one to read', () => {
  const conflict: FieldReading = { state: 'unreadable', reason: 'conflict', text: HIDDEN };
  expect(tellProtected({ name: text(HIDDEN), studentNo: conflict })).toEqual({
    all: true,
    fields: { name: not('protected', HIDDEN), studentNo: conflict },
  });
});

test('a placeholder among protected values does not make the record mixed', () => {
  expect(tellProtected({ name: text(HIDDEN), major: not('empty', '--') }).all).toBe(true);
});

test('a record without any value is not protected', () => {
  expect(tellProtected({})).toEqual({ all: false, fields: {} });
});
