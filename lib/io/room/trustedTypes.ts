/**
 * Our own pages may not turn strings into markup (`require-trusted-types-for`).
 * The reading room must, to parse a page and let Readability work on it: into
 * documents that never run a script nor load a picture. It alone makes the
 * policy that allows it; a test holds that to this file.
 */
interface PolicyFactory {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

declare const trustedTypes: PolicyFactory | undefined;

/** Lets this page parse HTML. Without Trusted Types in the browser there is nothing to do. */
export function allowParsing(): void {
  if (typeof trustedTypes === 'undefined' || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', { createHTML: (html) => html });
}
