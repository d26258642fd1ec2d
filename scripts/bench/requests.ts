import type { Chromium } from '../drive/chromium.ts';

/** Counts what the extension's own documents and workers ask of the network. */
export async function countRequests({ browser, extension }: Chromium, log: string[]): Promise<void> {
  const ours = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extension?.id}/`));
  for (const target of ours) {
    const devTools = await target.createCDPSession();
    devTools.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(https?|wss?):/.test(request.url)) log.push(request.url);
    });
    await devTools.send('Network.enable');
  }
}
