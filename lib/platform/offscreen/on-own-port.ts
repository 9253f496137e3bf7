import { browser } from 'wxt/browser';

/** The part of a port that is used here. */
type OwnPort = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Hears ports of this name that the service worker opens; content scripts may connect too: they have a tab. */
export function onOwnPort(name: string, hear: (port: OwnPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id && !port.sender.tab) hear(port);
  });
}
