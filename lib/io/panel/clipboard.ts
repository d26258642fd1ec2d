/**
 * Puts text on the clipboard, right after a click; false where the browser refuses. The marks that keep a name in its
 * place in our sentences (U+2066 to U+2069) stay behind: nobody sees them, and a wiki or a mail would keep them.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.replace(/[\u2066-\u2069]/g, ''));
    return true;
  } catch {
    return false;
  }
}
