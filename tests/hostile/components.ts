/** Custom elements and what they hide. */
import { any, type Family, read, withTail } from './page';

const run = (code: string) => withTail(`<script>${code}</script>`);

export const components: Family = {
  name: 'components',
  pages: [
    ...read({
      '2,000 shadow roots': (n) =>
        run(
          `for (let i = 0; i < ${n(2_000)}; i++) { const e = document.body.appendChild(document.createElement('div')); e.attachShadow({ mode: i % 2 ? 'open' : 'closed' }).innerHTML = '<p>Crumbs</p>'; }`,
        ),
      '10,000 custom elements': (n) => withTail('<loaf-crumb></loaf-crumb>'.repeat(n(10_000))),
      'one that adds another to itself': (n) =>
        run(
          `let left = ${n(200)}; customElements.define('loaf-twin', class extends HTMLElement { connectedCallback() { if (left-- > 0) this.append(document.createElement('loaf-twin')); } }); document.body.append(document.createElement('loaf-twin'));`,
        ),
      'one that throws when it is read': () =>
        run(
          `customElements.define('loaf-sour', class extends HTMLElement { get textContent() { throw 1 } get innerHTML() { throw 2 } getAttribute() { throw 3 } get localName() { throw 4 } }); document.querySelector('article').append(document.createElement('loaf-sour'));`,
        ),
    }),
    ...any({
      '1,000 shadow roots deep': (n) =>
        run(
          `let at = document.body; for (let i = 0; i < ${n(1_000)}; i++) { const e = document.createElement('div'); at.appendChild(e); at = e.attachShadow({ mode: 'open' }); }`,
        ),
      '3,000 declared roots': (n) =>
        withTail('<div><template shadowrootmode="open"><slot></slot></template>x</div>'.repeat(n(3_000))),
      '2,000 declared roots deep': (n) => withTail('<div><template shadowrootmode="open">'.repeat(n(2_000))),
      'the text in a root alone': () =>
        run(
          `const a = document.querySelector('article'); const h = document.createElement('div'); a.replaceWith(h); h.attachShadow({ mode: 'open' }).append(a);`,
        ),
    }),
  ],
};
