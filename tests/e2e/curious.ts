/**
 * A page that tries everything it can think of to find out whether somebody reads it: it lists what is there, counts
 * who uses what it has set traps on, and listens to all that happens.
 */
import { article, credit } from './writing.ts';

/** Members that a reader of a page would use; each use is counted. */
const trapped: [string, string[]][] = [
  [
    'Document.prototype',
    [
      'querySelector',
      'querySelectorAll',
      'getElementsByTagName',
      'createTreeWalker',
      'createRange',
      'documentElement',
      'body',
      'head',
      'title',
      'contentType',
      'adoptedStyleSheets',
      'readyState',
      'visibilityState',
      'cookie',
      'elementFromPoint',
    ],
  ],
  [
    'Element.prototype',
    [
      'outerHTML',
      'innerHTML',
      'getAttribute',
      'querySelectorAll',
      'closest',
      'matches',
      'getBoundingClientRect',
      'getClientRects',
      'checkVisibility',
      'scrollIntoView',
      'className',
      'id',
      'clientHeight',
      'shadowRoot',
      'computedStyleMap',
    ],
  ],
  ['HTMLElement.prototype', ['innerText', 'offsetParent', 'offsetHeight', 'offsetWidth', 'hidden']],
  [
    'Node.prototype',
    ['textContent', 'childNodes', 'parentElement', 'cloneNode', 'nodeType', 'firstChild', 'isConnected'],
  ],
  ['CharacterData.prototype', ['data', 'length']],
  ['HTMLScriptElement.prototype', ['type', 'text', 'src']],
  ['Range.prototype', ['getBoundingClientRect', 'getClientRects', 'setStart', 'toString']],
  ['Performance.prototype', ['getEntriesByType', 'getEntries', 'mark', 'measure']],
  ['Window.prototype', []],
  ['MutationObserver.prototype', ['observe', 'takeRecords', 'disconnect']],
  ['IntersectionObserver.prototype', ['observe']],
  ['EventTarget.prototype', ['addEventListener', 'dispatchEvent']],
  ['History.prototype', ['pushState', 'replaceState', 'state', 'length']],
  [
    'window',
    [
      'requestIdleCallback',
      'getComputedStyle',
      'getSelection',
      'setTimeout',
      'postMessage',
      'matchMedia',
      'fetch',
      'scrollY',
    ],
  ],
  ['Array.prototype', ['map', 'filter', 'join']],
  ['String.prototype', ['slice', 'indexOf']],
];

const heard = [
  'focus',
  'blur',
  'focusin',
  'focusout',
  'visibilitychange',
  'selectionchange',
  'message',
  'messageerror',
  'storage',
  'error',
  'unhandledrejection',
  'securitypolicyviolation',
  'scroll',
  'resize',
  'toggle',
  'beforetoggle',
  'transitionstart',
  'transitionrun',
  'animationstart',
  'contentvisibilityautostatechange',
  'slotchange',
  'popstate',
  'hashchange',
  'beforeprint',
  'copy',
  'paste',
  'keydown',
  'mousemove',
  'pointermove',
  'click',
  'contextmenu',
  'gotpointercapture',
  'formdata',
  'invalid',
  'cuechange',
  'DOMNodeInserted',
  'wxt:content-script-started',
  'wxt:locationchange',
];

/** In the page, before anything else. What it counts it counts only while `watching`, and not what it does itself. */
const spy = `
  const seen = { used: {}, happened: {}, records: [], drawn: 0, reported: [] };
  let watching = false;
  const own = Object.getOwnPropertyNames;
  const note = (where, name) => { if (watching) seen[where][name] = (seen[where][name] ?? 0) + 1; };
  const push = Function.prototype.call.bind(Array.prototype.push);
  const define = Object.defineProperty;
  const globals = new Set(own(window));
  for (const [path, names] of ${JSON.stringify(trapped)}) {
    let target; try { target = path.split('.').reduce((at, name) => at[name], window); } catch { continue; }
    for (const name of names) {
      const given = Object.getOwnPropertyDescriptor(target, name);
      if (!given?.configurable) continue;
      const label = path + '.' + name;
      if (given.get) define(target, name, { ...given, get() { note('used', label); return given.get.call(this); } });
      else if (typeof given.value === 'function') define(target, name, { ...given, value(...args) { note('used', label); return given.value.apply(this, args); } });
    }
  }
  // Whoever reads a message, a settings object or a clone of ours in the page's world would run into these.
  for (const name of ['to', 'visit', 'quote', 'snapshot', 'detect', 'leaveAlone', 'toJSON'])
    define(Object.prototype, name, { configurable: true, get() { note('used', 'Object.' + name); return undefined; }, set(value) { define(this, name, { value, writable: true, configurable: true, enumerable: true }); } });
  // The browser brings a page it has opened to the front when it gets round to it; a focus after that is somebody's.
  const front = new Set(document.hasFocus() ? [window, document] : []);
  for (const name of ${JSON.stringify(heard)}) for (const target of [window, document]) EventTarget.prototype.addEventListener.call(target, name, () => {
    if (name !== 'focus' || front.has(target)) note('happened', name);
    else front.add(target);
  }, true);
  navigation.addEventListener('navigate', () => note('happened', 'navigate'));
  navigation.addEventListener('currententrychange', () => note('happened', 'currententrychange'));
  if (window.ReportingObserver) new ReportingObserver((list) => { for (const each of list) push(seen.reported, each.type); }, { buffered: true }).observe();
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((list) => { for (const each of list) push(seen.records, each.type + ' on ' + each.target.nodeName); })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const later = document.querySelector('.later');
    new IntersectionObserver((list) => { for (const each of list) if (each.isIntersecting) seen.drawn++; }).observe(later);
    watching = true;
  });
`;

/** What the page has found out, as its own script answers; after the look it watches no more. */
export const found = `
  watching = false;
  const names = (of) => { try { return own(of).sort(); } catch (error) { return String(error); } };
  const refused = async (work) => { try { return String(await work()); } catch (error) { return String(error?.name ?? error); } };
  const ids = [window.chrome?.runtime?.id, window.browser?.runtime?.id].map(String);
  const stack = (() => { try { null.x } catch (error) { return error.stack.replace(/[^]*?(\\w+-extension:[^)]*)?[^]*/, '$1'); } })();
  return {
    added: names(window).filter((name) => !globals.has(name) && !['bareAnswer', '0'].includes(name)),
    document: names(document), navigator: names(navigator), html: names(document.documentElement),
    attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
    highlights: CSS.highlights ? [...CSS.highlights.keys()] : [],
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
    later: document.querySelector('.later').getBoundingClientRect().height,
    fades: getComputedStyle(document.querySelector('h1')).color,
    elements: document.getElementsByTagName('*').length,
    resources: performance.getEntries().filter(({ entryType }) => !['paint', 'visibility-state', 'largest-contentful-paint', 'layout-shift', 'longtask', 'long-animation-frame'].includes(entryType)).map(({ entryType, name }) => entryType + ' ' + name).sort(),
    active: document.activeElement?.nodeName, selection: String(getSelection()), ranges: getSelection().rangeCount,
    history: history.length, state: history.state, scroll: scrollY, frames: frames.length, cookie: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    databases: await refused(async () => (await indexedDB.databases()).map(({ name }) => name)),
    workers: await refused(async () => (await navigator.serviceWorker?.getRegistrations())?.length),
    ids, stack, ...seen,
    used: Object.keys(seen.used).sort(), happened: Object.keys(seen.happened).sort(),
  };`;

/** The page itself: it has an image, a hidden part, a part that is only drawn when seen, and things that move. */
export const curiousPage = article('The curious oven', {
  head: `<link rel="icon" href="data:,"><script>${spy}</script>
    <style>.later { content-visibility: auto; contain-intrinsic-height: 500px; margin-top: 3000px } h1 { color: black; transition: color 1s } p:empty { display: none }</style>`,
  tail: `${credit('Flour Gazette', 'http://flour.example/oven')}<p hidden>Nobody sees this.</p><details><summary>More</summary>Crumbs</details><dialog>Crumbs</dialog><div class="later">Later crumbs.</div><form><input name="querySelectorAll"></form>`,
});
