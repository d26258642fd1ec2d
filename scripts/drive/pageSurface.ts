/** A document of Chromium's, be it in a tab, the popup or the sidebar. */
import type { Page } from 'puppeteer-core';
import type { Key, Surface } from './surface.ts';

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
    // A person scrolls what lies under a bar that stays into the open; the driver takes it for visible.
    await element?.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await element?.click().catch(async (error: unknown) => {
      // Drawn anew between the look and the click: a person clicks what stands there now.
      if (error instanceof Error && error.message.includes('detached')) await this.click(name);
      // A popup closes under the click, and the answer is lost with it.
      else if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    });
  }

  async press(key: Key): Promise<void> {
    const { keyboard } = this.page;
    const isBack = key === 'Shift+Tab';
    if (isBack) await keyboard.down('Shift');
    await keyboard.press(isBack ? 'Tab' : key).catch((error: unknown) => {
      // A popup closes under the key, and the answer is lost with it.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    });
    if (isBack) await keyboard.up('Shift');
  }

  type(words: string): Promise<void> {
    return this.page.keyboard.type(words);
  }

  picture(): Promise<Uint8Array> {
    return this.page.screenshot({ fullPage: true });
  }
}
