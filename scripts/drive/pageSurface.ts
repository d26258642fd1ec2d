/** A document of Chromium's, be it in a tab, the popup or the sidebar. */
import type { Page } from 'puppeteer-core';
import type { Surface } from './surface.ts';

const asyncBody = (script: string) => `(async () => { ${script} })()`;

/** Whatever a person can click, by its name. */
const clickable = (name: string) =>
  `::-p-xpath(//*[self::button or self::a or self::summary or self::label or @role="tab"][normalize-space(.)="${name}"])`;

export class PageSurface implements Surface {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  run(script: string): Promise<unknown> {
    return this.page.evaluate(asyncBody(script));
  }

  async click(name: string): Promise<void> {
    const element = await this.page.waitForSelector(clickable(name), { visible: true, timeout: 10_000 });
    await element?.click().catch(async (error: unknown) => {
      // Drawn anew between the look and the click: a person clicks what stands there now.
      if (error instanceof Error && error.message.includes('detached')) await this.click(name);
      // A popup closes under the click, and the answer is lost with it.
      else if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    });
  }

  async press(key: string): Promise<void> {
    await (await this.page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // What may be typed is wider than Puppeteer's names of keys.
    const named = ['Tab', 'Enter', 'Escape', 'Space'] as const;
    const known = named.find((name) => name === key);
    if (known) await this.page.keyboard.press(known);
    else await this.page.keyboard.sendCharacter(key);
  }

  picture(): Promise<Uint8Array> {
    return this.page.screenshot({ fullPage: true });
  }
}
