/** Firefox's question about permissions: a notification of its own window, read and answered there. */
import * as z from 'zod/mini';
import type { Firefox } from '../../scripts/drive/firefox.ts';
import { prelude } from '../../scripts/drive/firefoxSurface.ts';
import { until } from '../../scripts/drive/until.ts';

const question = `${prelude}
  const question = top().document.getElementById('addon-webext-permissions-notification');
  const isOpen = Boolean(question) && top().PopupNotifications.panel.state === 'open';`;

/** Waits for the question, allows or denies it with its own button, waits until it is gone, and gives its words. */
export async function answerPrompt(firefox: Firefox, allow: boolean): Promise<string> {
  const words = await until('the permission prompt', () =>
    firefox.inBrowser(
      `${question} if (!isOpen) return null;
       const listed = [...question.querySelectorAll('li')].map((item) => item.textContent);
       return [question.getAttribute('name') + question.getAttribute('endlabel'), ...listed].join('\\n');`,
    ),
  );
  await until('the prompt to close', async () => {
    // Firefox holds the buttons back for a moment, so that nobody clicks them unseen.
    await firefox.inBrowser(
      `${question} if (isOpen) (arguments[0] ? question.button : question.secondaryButton).click();`,
      allow,
    );
    return firefox.inBrowser(`${question} return !isOpen;`);
  });
  return z.string().parse(words);
}
