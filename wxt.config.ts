import { defineConfig } from 'wxt';

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
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    action: { default_title: '__MSG_action_title__' },
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
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'source-context@source-context.org',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, modulePreload: false },
  }),
  zip: {
    name: 'source-context',
    excludeSources: ['pictures/**', '.ci/**'],
  },
});
