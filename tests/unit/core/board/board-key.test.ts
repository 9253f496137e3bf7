import { expect, test } from 'vitest';
import { boardCommand } from '@/lib/core/board/board-key';

test.each([
  ['ArrowDown', { kind: 'move', by: 1 }],
  ['ArrowUp', { kind: 'move', by: -1 }],
  ['PageDown', { kind: 'move', by: 9 }],
  ['PageUp', { kind: 'move', by: -9 }],
  ['Home', { kind: 'edge', edge: 'first' }],
  ['End', { kind: 'edge', edge: 'last' }],
  ['Enter', { kind: 'open' }],
  ['/', { kind: 'search' }],
  ['1', { kind: 'state', state: 'agreed' }],
  ['Y', { kind: 'state', state: 'agreed' }],
  ['2', { kind: 'state', state: 'differs' }],
  ['3', { kind: 'state', state: 'eyes' }],
  ['4', { kind: 'missing' }],
  ['0', { kind: 'state', state: 'waiting' }],
  ['Backspace', { kind: 'state', state: null }],
  ['Tab', null],
  ['5', null],
  ['toString', null],
])('the key %s', (key, command) => {
  expect(boardCommand(key, 10)).toEqual(command);
});

test('a page of a board that shows one row is one row', () => {
  expect(boardCommand('PageDown', 1)).toEqual({ kind: 'move', by: 1 });
});
