/** Programs that make the browser's own members lie, throw or tell. */
import { type Family, read, withHead, withProgram } from './page';

export const traps: Family = {
  name: 'traps',
  pages: read({
    'Array.prototype': () =>
      withProgram(
        `for (const name of ['map', 'filter', 'push', 'join', 'slice', 'forEach', 'flatMap', 'find', 'some']) Array.prototype[name] = () => { throw name }`,
      ),
    'String.prototype': () =>
      withProgram(
        `for (const name of ['slice', 'split', 'replace', 'indexOf', 'trim', 'match', 'toLowerCase']) String.prototype[name] = () => 'x'`,
      ),
    'Element.prototype': () =>
      withProgram(
        `for (const name of ['querySelectorAll', 'getAttribute', 'closest', 'matches', 'checkVisibility']) Element.prototype[name] = () => { throw name }; for (const name of ['outerHTML', 'innerHTML']) Object.defineProperty(Element.prototype, name, { get() { throw name } })`,
      ),
    'Document.prototype': () =>
      withProgram(
        `for (const name of ['querySelectorAll', 'querySelector', 'createTreeWalker', 'getElementsByTagName']) Document.prototype[name] = () => { throw name }; for (const name of ['documentElement', 'contentType', 'title']) Object.defineProperty(Document.prototype, name, { get() { throw name } })`,
      ),
    'the document itself': () =>
      withProgram(
        `for (const name of ['querySelectorAll', 'documentElement', 'contentType', 'body', 'head', 'title', 'adoptedStyleSheets']) Object.defineProperty(document, name, { get() { throw name } })`,
      ),
    'Node.prototype': () =>
      withProgram(
        `for (const name of ['textContent', 'childNodes', 'parentElement', 'nodeType']) Object.defineProperty(Node.prototype, name, { get() { throw name } })`,
      ),
    'Object.prototype': () =>
      withProgram(
        `for (const name of ['then', 'to', 'name', 'visit', 'url', 'why', 'get', 'value', 'toJSON']) Object.defineProperty(Object.prototype, name, { get() { throw name }, set() { throw name }, configurable: true })`,
      ),
    Promise: () =>
      withProgram(`Promise.prototype.then = () => { throw 1 }; window.Promise = class { constructor() { throw 2 } }`),
    clocks: () =>
      withProgram(
        `window.setTimeout = window.requestIdleCallback = window.requestAnimationFrame = () => 0; performance.now = () => NaN; Date.now = () => { throw 1 }; performance.getEntriesByType = () => { throw 2 }`,
      ),
    JSON: () =>
      withProgram(`JSON.parse = JSON.stringify = () => { throw 1 }; window.DOMParser = window.XMLSerializer = null`),
    iteration: () =>
      withProgram(
        `for (const kind of [NodeList, HTMLCollection, Array]) kind.prototype[Symbol.iterator] = function* () { for (;;) yield document }`,
      ),
    observers: () =>
      withProgram(
        `window.MutationObserver = window.IntersectionObserver = window.PerformanceObserver = class { constructor() { throw 1 } }`,
      ),
    navigation: () =>
      withProgram(
        `try { Object.defineProperty(window, 'navigation', { get() { throw 1 } }) } catch {} history.pushState = history.replaceState = () => { throw 2 }`,
      ),
    'the way to extensions': () => withProgram(`window.chrome = window.browser = new Proxy({}, { get() { throw 1 } })`),
    highlights: () =>
      withProgram(`CSS.highlights?.clear(); window.CSS = null; window.Highlight = null; window.CSSStyleSheet = null`),
    'a policy against everything': () =>
      withHead(
        `<meta http-equiv="content-security-policy" content="default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'">`,
      ),
    'errors without end': () =>
      withProgram(
        `addEventListener('error', (e) => e.preventDefault()); setInterval(() => { throw new Error('crumbs') }, 20)`,
      ),
    'listeners for everything': () =>
      withProgram(
        `for (const name of ['click', 'focus', 'blur', 'message', 'visibilitychange', 'pagehide', 'beforeunload', 'selectionchange', 'scroll']) addEventListener(name, (e) => { e.stopImmediatePropagation(); e.preventDefault() }, true)`,
      ),
  }),
};
