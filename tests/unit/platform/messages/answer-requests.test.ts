import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { Answers } from '@/lib/platform/messages/answer-requests';

vi.stubGlobal('chrome', fakeBrowser);
const { answered } = await import('@/lib/platform/messages/answer-requests');

const ASKER = { tabId: 1, documentId: 'D', job: '' };
const SURPRISE: Surprise = { stage: 'recognise', errorClass: 'RangeError' };
const BODY = { field: 'name', verdict: 'match' };

function answersWith(settle: Answers['settle']): Answers {
  return { settle } as unknown as Answers;
}

test.each<[string, Answers['settle'], unknown, object]>([
  ['a reply', async () => null, BODY, { reply: null, surprises: [] }],
  [
    'a reply with what was not foreseen on the way',
    async (_body, _asker, onSurprise) => {
      onSurprise(SURPRISE);
      return null;
    },
    BODY,
    { reply: null, surprises: [SURPRISE] },
  ],
  [
    'a mistake in answering',
    async () => {
      throw new TypeError('张三 is undefined');
    },
    BODY,
    { surprises: [{ stage: 'answer', errorClass: 'TypeError' }] },
  ],
  [
    'a reply of another shape',
    async () => '张三' as never,
    BODY,
    { surprises: [{ stage: 'answer', errorClass: 'Error' }] },
  ],
  [
    'a request of another shape',
    async () => null,
    { field: '张三' },
    { surprises: [{ stage: 'answer', errorClass: 'Error' }] },
  ],
])('%s', async (_, settle, body, answer) => {
  expect(await answered(answersWith(settle), 'settle', body, ASKER)).toEqual(answer);
});
