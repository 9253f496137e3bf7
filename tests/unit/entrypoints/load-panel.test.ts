import { expect, test } from 'vitest';
import { backgroundPorts } from '@/entrypoints/record.content/background-ports';
import type { PagePorts } from '@/entrypoints/record.content/page-ports';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { UiHost } from '@/lib/page/ui-host';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

/** The ports over a background that gives these answers in turn. */
function portsOver(answers: readonly Promise<unknown>[]) {
  const host = {} as UiHost;
  const asked: string[] = [];
  const ask = ((kind: string) => {
    asked.push(kind);
    return answers[asked.length - 1];
  }) as AskBackground;
  const settings = () => Promise.reject(new Error('nobody asks for settings'));
  const brought = { picture: null, pixels: null, again: null };
  return {
    asked,
    ports: backgroundPorts(ask, { ui: () => host } as unknown as PagePorts, settings, brought),
  };
}

test('a panel that is there is not asked for again', async () => {
  const { asked, ports } = portsOver([Promise.resolve({})]);
  await ports.loadPanel();
  await ports.loadPanel();
  expect(asked).toEqual(['load-panel']);
});

test('a panel that did not come is asked for anew by whoever wants it next', async () => {
  const { asked, ports } = portsOver([
    Promise.reject(new MessageLost('background-failed')),
    Promise.resolve({}),
  ]);
  await expect(ports.loadPanel()).rejects.toThrow(MessageLost);
  await ports.loadPanel();
  expect(asked).toEqual(['load-panel', 'load-panel']);
});
