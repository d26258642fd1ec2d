/** Pages that do not stand still. */
import { any, type Family, read, withTail } from './page';

const run = (code: string) => withTail(`<script>${code}</script>`);
const every = (milliseconds: number, code: string) =>
  run(`let i = 0; setInterval(() => { i++; ${code} }, ${milliseconds})`);

export const moving: Family = {
  name: 'moving',
  pages: [
    ...read({
      'words added 100 times a second': () =>
        every(10, `document.body.append('.'); if (i > 3000) document.body.lastChild.remove();`),
      'a class changed 100 times a second': () => every(10, `document.body.className = 'c' + i`),
      'a title changed 100 times a second': () => every(10, `document.title = 'The cold oven ' + i`),
      'the text replaced 20 times a second': () =>
        every(50, `const a = document.querySelector('article'); a.innerHTML = a.innerHTML`),
      'a mutation that makes a mutation': () =>
        run(
          `new MutationObserver(() => setTimeout(() => document.body.toggleAttribute('data-x'), 5)).observe(document.body, { attributes: true }); document.body.toggleAttribute('data-x');`,
        ),
      'a frame’s address set again and again': () => {
        const frame = '<iframe></iframe>';
        return withTail(
          `${frame}<script>let i = 0; setInterval(() => { document.querySelector('iframe').src = 'about:blank?' + i++ }, 100)</script>`,
        );
      },
      '100 frames': (n) => withTail('<iframe srcdoc="<p>Crumbs</p>"></iframe>'.repeat(n(100))),
      'frames added and taken away': () =>
        every(50, `document.querySelector('iframe')?.remove(); document.body.append(document.createElement('iframe'))`),
      'a dialog that opens and closes': () =>
        withTail(
          `<dialog>Crumbs</dialog><script>const d = document.querySelector('dialog'); setInterval(() => d.open ? d.close() : d.showModal(), 20)</script>`,
        ),
      'a popover that opens and closes': () =>
        withTail(
          `<div popover>Crumbs</div><script>const d = document.querySelector('[popover]'); setInterval(() => d.togglePopover(), 20)</script>`,
        ),
      'fragments 50 times a second': () => every(20, `location.replace('#' + i)`),
      'a thousand timers': (n) => run(`for (let i = 0; i < ${n(1_000)}; i++) setInterval(() => i, 10)`),
      'half of the time at work': () =>
        every(60, `const end = performance.now() + 30; while (performance.now() < end);`),
      'layout asked for at every frame': () =>
        run(
          `const step = () => { document.body.style.paddingTop = Math.random() + 'px'; document.body.offsetHeight; requestAnimationFrame(step) }; step()`,
        ),
    }),
    ...any({
      'addresses 50 times a second': () => every(20, `history.replaceState(null, '', '?' + i)`),
      'addresses 10 times a second': () => every(100, `history.pushState(null, '', '?' + i)`),
      'an address that comes and goes': () => every(200, `history.replaceState(null, '', i % 2 ? '?one' : '?two')`),
      'written anew when loaded': () =>
        run(
          `const all = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/, ''); addEventListener('load', () => setTimeout(() => { document.open(); document.write(all); document.close() }))`,
        ),
      'written anew again and again': () =>
        run(
          `const all = document.querySelector('article').outerHTML; let i = 0; const again = () => { if (i++ > 20) return; document.open(); document.write('<title>The cold oven</title>' + all); document.close(); setTimeout(again, 100) }; addEventListener('load', () => setTimeout(again))`,
        ),
      'opened and never closed': () =>
        run(
          `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<title>Half</title><p>Crumbs') }))`,
        ),
      'emptied when loaded': () => run(`addEventListener('load', () => document.documentElement.remove())`),
      'grown when loaded': (n) =>
        run(
          `addEventListener('load', () => { document.body.append(...Array.from({ length: ${n(100_000)} }, () => document.createElement('i'))) })`,
        ),
      'loaded again, five times': () =>
        run(
          `const i = Number(sessionStorage.i ?? 0); if (i < 5) { sessionStorage.i = i + 1; addEventListener('load', () => setTimeout(() => location.reload(), 100)) }`,
        ),
      'worked for two seconds when loaded': () =>
        run(
          `addEventListener('load', () => setTimeout(() => { const end = performance.now() + 2000; while (performance.now() < end); }, 1))`,
        ),
    }),
  ],
};
