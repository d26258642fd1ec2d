import { defineConfig } from 'wxt';
import { patience } from './entrypoints/gate/pace';
import { services } from './lib/coverage';
import { madeModules } from './scripts/made.ts';

/**
 * Every assignment to `innerHTML` in what we ship, and what stands there instead. Preact's serves
 * `dangerouslySetInnerHTML`, which nothing of ours uses; Readability's page is built anew by `lib/page/readable.ts`, and a
 * picture copied from what is already parsed.
 */
const setsHtml = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    from: /\(\w+\.innerHTML=\w+\.__html\)/g,
    to: "(()=>{throw Error('No HTML is set from text')})()",
  },
  {
    file: /\/readability\/Readability\.js$/,
    from: /page\.innerHTML = pageCacheHtml;/g,
    to: '',
  },
  {
    file: /\/readability\/Readability\.js$/,
    from: /tmp\.innerHTML = noscript\.innerHTML;/g,
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
];

/**
 * A Vite plugin that ships no assignment to `innerHTML`, so that whoever reviews the package (`UNSAFE_VAR_ASSIGNMENT`
 * of `web-ext lint`) need not ask where the text comes from. The build fails where a library writes one of the known
 * ones another way, and where a new one appears.
 */
const withoutInnerHtml = () => ({
  name: 'without-inner-html',
  apply: 'build' as const,
  transform(code: string, id: string) {
    const known = setsHtml.filter(({ file }) => file.test(id));
    if (known.length === 0) return null;
    for (const { from } of known) {
      const found = code.match(from)?.length ?? 0;
      if (found !== 1) throw new Error(`${from} stands ${found} times in ${id}, not once`);
    }
    return { code: known.reduce((text, { from, to }) => text.replace(from, () => to), code), map: null };
  },
  generateBundle(_: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const { fileName, code = '' } of Object.values(bundle)) {
      const found = code.match(/.{0,60}\.(?:inner|outer)HTML\s*\+?=(?!=).{0,30}/)?.[0];
      if (found) throw new Error(`${fileName} sets HTML from text: ${found}`);
    }
  },
});

/** A Vite plugin: what a page imports once it is loaded, the browser fetches along with the page. */
const fetchedAtOnce = () => ({
  name: 'fetched-at-once',
  apply: 'build' as const,
  transformIndexHtml: (_: string, { chunk }: { chunk?: { dynamicImports: readonly string[] } }) =>
    (chunk?.dynamicImports ?? []).map((name) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `/${name}` },
      injectTo: 'head' as const,
    })),
});

/**
 * A Vite plugin that has the gate begin in the page's first idle moment. The browser runs it before the page's `load`,
 * and what a script of its size does by merely being begun (its tables and expressions) holds that up by half a
 * millisecond, which a page can time: until then it is not even compiled. Whoever runs it waits for what it gives.
 */
const inFirstIdleMoment = () => ({
  name: 'in-first-idle-moment',
  apply: 'build' as const,
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const file of Object.values(bundle)) {
      if (file.fileName !== 'gate.js') continue;
      const whole = file.code?.match(/^\(function.*\}\)\(\)(?=;?\s*$)/s)?.[0];
      if (!whole) throw new Error('gate.js is no function that is called at once');
      file.code = `new Promise((begin)=>requestIdleCallback(begin,{timeout:${patience}})).then(()=>${whole});\n`;
    }
  },
});

/**
 * One source, two browsers. What each browser is asked for stands here, and a
 * test compares the built manifests with `tests/manifest.json`: a new permission
 * disables the extension at update until the reader agrees, so none may slip in.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  publicDir: 'public',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // What was read, where the reader wants it kept: without it Chromium drops the whole database when a disk is full.
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // Whom the reader may let us ask; the last two for an instance or archive of his own, wherever it is.
    optional_host_permissions: [...services.flatMap(({ hosts }) => hosts), 'https://*/*', 'http://*/*'],
    // The gate, in top frames. By hand: WXT's content scripts announce themselves to the page (`wxt:content-script-started`).
    content_scripts: [
      { matches: ['file:///*', 'http://*/*', 'https://*/*'], run_at: 'document_idle', js: ['gate.js'] },
    ],
    // Hollow until the page in the tab is read (lib/io/background/badge.ts).
    action: {
      default_title: '__MSG_action_title__',
      default_icon: { 16: 'icon/unread-16.png', 32: 'icon/unread-32.png', 48: 'icon/unread-48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : {
            'open-sidebar': {
              suggested_key: { default: 'Alt+Shift+S' },
              description: '__MSG_command_open_sidebar__',
            },
          }),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http:; " +
        // The welcome page shows the sidebar beside its article; no page of the web can frame ours.
        "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
        "require-trusted-types-for 'script'; trusted-types default",
      // Where pages are read in Chrome: their HTML is parsed by scripts of ours, and reaches nothing.
      ...(browser === 'firefox'
        ? {}
        : {
            sandbox:
              "sandbox allow-scripts; default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; " +
              "require-trusted-types-for 'script'; trusted-types default",
          }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'source-context@source-context.org',
              strict_min_version: '147.0',
              // What a question to a service takes along; asked for at that click (lib/io/shared/permission.ts).
              data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'browsingActivity'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  hooks: {
    // Each page is built by itself, as one file: what pages share would stand in a dozen files, and a panel that opens
    // waits for each of them before its first paint.
    'entrypoints:grouped': (_, groups) => {
      groups.splice(
        0,
        groups.length,
        ...groups.flatMap((group) => (Array.isArray(group) ? group.map((each) => [each]) : [group])),
      );
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The pages name their chunks, so that the browser fetches them at once and not one after the other.
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false },
      // Else the table of all public suffixes stands in each of the three places that look into it.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [...madeModules(), withoutInnerHtml(), fetchedAtOnce(), inFirstIdleMoment()],
  }),
  zip: {
    name: 'source-context',
    excludeSources: ['pictures/**', '.ci/**'],
  },
});
