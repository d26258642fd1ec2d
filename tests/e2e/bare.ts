/** A browser without the extension, or with it, of which only pages are seen: what a page can tell is measured here. */
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { Firefox } from '../../scripts/drive/firefox.ts';
import { getBrowser } from '../../scripts/drive/get.ts';
import { extensionFolder } from '../../scripts/extension.ts';
import { family } from './stage.ts';

export interface Bare {
  /** Navigates the one tab and waits for the load. */
  goto(url: string): Promise<void>;
  /** Runs a function's body among the page's own scripts, where they see it and it sees them. */
  inPage(script: string): Promise<unknown>;
  /** Evaluates an expression in the page by the driver's own way, which needs nothing of the page's document. */
  run(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface BareOptions {
  /** All its requests go to a proxy on this port. */
  port: number;
  /** Whether the extension is there: ours as it is built, or another's folder. */
  isOurs: boolean | { folder: string };
  /** Runs in every page before its own programs; Chromium alone. */
  first?: string;
}

/** Runs in a program of the page's own, and leaves its answer where the driver finds it. */
const asPage = (script: string) =>
  `const script = document.createElement('script');
   script.textContent = ${JSON.stringify(`window.bareAnswer = (async () => { ${script} })().then((value) => JSON.stringify(value ?? null))`)};
   document.documentElement.append(script);
   script.remove();
   return (window.wrappedJSObject ?? window).bareAnswer;`;

/** Opens it. */
export async function openBare({ port, isOurs, first }: BareOptions): Promise<Bare> {
  const got = getBrowser(family);
  if (got.outcome === 'failed') throw new Error(got.why);
  const extension = typeof isOurs === 'object' ? isOurs.folder : isOurs ? extensionFolder(family) : null;
  if (family === 'firefox') {
    const proxy = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
    };
    const firefox = await Firefox.launch({ path: got.path, extension, headless: true, prefs: proxy });
    return {
      goto: (url) => firefox.goto(url),
      inPage: async (script) => JSON.parse(String(await firefox.inPage(asPage(script)))),
      run: (expression) => firefox.inPage(`return ${expression};`),
      close: () => firefox.close(),
    };
  }
  const { browser } = await launchChromium({
    path: got.path,
    extension,
    headless: true,
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', '--window-size=1200,900'],
  });
  const page = await browser.newPage();
  if (isOurs) {
    // It greets in a tab of its own, in front of ours; a page that is not seen is not measured.
    const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 15_000 });
    await (await welcome.page())?.close();
    await page.bringToFront();
  }
  if (first) await page.evaluateOnNewDocument(first);
  return {
    // A line of 58,000 links takes the browser itself half a minute.
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 120_000 })),
    inPage: async (script) => JSON.parse(String(await page.evaluate(`(async () => { ${asPage(script)} })()`))),
    run: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
