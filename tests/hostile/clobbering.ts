/** Names that stand in the way of the document's own. */
import { type Family, read, repeat, withTail } from './page';

const names = [
  'body',
  'head',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'createElement',
  'getElementsByTagName',
  'title',
  'forms',
  'contentType',
  'cookie',
  'location',
  'defaultView',
  'implementation',
  'adoptedStyleSheets',
  'prerendering',
  'addEventListener',
  'childNodes',
  'parentNode',
  'nodeType',
  'textContent',
  'children',
];

export const clobbering: Family = {
  name: 'clobbering',
  pages: read({
    pictures: () => withTail(names.map((name) => `<img name="${name}">`).join('')),
    forms: () => withTail(names.map((name) => `<form name="${name}"></form>`).join('')),
    'two of each': () => withTail(names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('')),
    ids: () => withTail(names.map((name) => `<a id="${name}"></a>`).join('')),
    'fields of a form': () => withTail(`<form>${names.map((name) => `<input name="${name}">`).join('')}</form>`),
    frames: () => withTail(names.map((name) => `<iframe name="${name}"></iframe>`).join('')),
    'fields of the form around the text': () =>
      withTail(
        `<form id="all">${names.map((name) => `<input name="${name}"><input id="${name}">`).join('')}<p>Crumbs.</p></form>`,
      ),
    'our own names': () =>
      withTail('<a id="chrome"></a><a id="browser"></a><a id="wxt"></a><form id="runtime" name="storage"></form>'),
    '5,000 of one name': (n) => withTail(repeat(n(5_000), () => '<img name="querySelectorAll">')),
  }),
};
