/**
 * What Chrome alone has and the polyfill's types do not know. In Firefox these
 * members are absent; callers ask before they use one.
 */
interface ChromeOnly {
  sidePanel?: { open(target: { windowId: number }): Promise<void> };
  offscreen?: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime?: { getContexts?(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

declare const chrome: ChromeOnly | undefined;

export const chromeOnly: ChromeOnly = typeof chrome === 'undefined' ? {} : chrome;
