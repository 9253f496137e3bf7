import { expect, test } from 'vitest';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

const MISTAKE = new TypeError('x is undefined');

test.each<[string, string, object, readonly unknown[]]>([
  ['an error of ours', 'error', { error: MISTAKE, message: 'x' }, [MISTAKE]],
  ['a rejection of ours', 'unhandledrejection', { reason: MISTAKE }, [MISTAKE]],
  ['a rejection with no error', 'unhandledrejection', { reason: '张三' }, ['张三']],
  ['an error of another world, which comes without itself', 'error', { error: null, message: '张三' }, []],
  ['a rejection of another world', 'unhandledrejection', { reason: undefined }, []],
  ['a notice of the browser', 'error', { message: 'ResizeObserver loop limit exceeded' }, []],
])('%s', (_, type, event, heard) => {
  const place = new EventTarget();
  const all: unknown[] = [];
  onUncaught(place, (error) => all.push(error));
  place.dispatchEvent(Object.assign(new Event(type), event));
  expect(all).toEqual(heard);
});
