/** A real SearXNG's forerunner, which speaks the same JSON, from the system's package: Debian's `searx` (1.1). */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getProgram } from '../../scripts/drive/get.ts';
import { until } from '../../scripts/drive/until.ts';

/** Where its one engine looks: an address that gives JSON, with `{query}` in it, and where in the answer what stands. */
export interface JsonEngine {
  searchUrl: string;
  results: string;
  url: string;
  title: string;
  content: string;
}

/** The engine for what our own services answer under SearXNG's name. */
export const ownEngine = (port: number): JsonEngine => ({
  searchUrl: `http://127.0.0.1:${port}/search?q={query}&format=json`,
  results: 'results',
  url: 'url',
  title: 'title',
  content: 'content',
});

export interface Searx {
  /** Ends with a slash. */
  address: string;
  port: number;
  close(): void;
}

/** Where the package keeps what its pages are made of. */
const shared = '/usr/share/python3-searx';

/** All of its settings: the package brings no defaults along. JSON is YAML, too. */
const settings = (port: number, engine: JsonEngine): string =>
  JSON.stringify({
    general: { debug: false, instance_name: 'own', enable_stats: false },
    brand: {},
    search: { safe_search: 0, autocomplete: '', default_lang: '', ban_time_on_fail: 0, max_ban_time_on_fail: 0 },
    server: {
      port,
      bind_address: '127.0.0.1',
      secret_key: 'own',
      base_url: false,
      image_proxy: false,
      http_protocol_version: '1.1',
      method: 'GET',
    },
    ui: {
      static_path: `${shared}/static`,
      templates_path: `${shared}/templates`,
      default_theme: 'oscar',
      default_locale: '',
    },
    outgoing: { request_timeout: 10 },
    checker: { off_when_debug: true },
    locales: { en: 'English' },
    doi_resolvers: { own: 'https://doi.example/' },
    default_doi_resolver: 'own',
    engines: [
      {
        name: 'own news',
        engine: 'json_engine',
        shortcut: 'own',
        categories: 'general, news',
        search_url: engine.searchUrl,
        results_query: engine.results,
        url_query: engine.url,
        title_query: engine.title,
        content_query: engine.content,
        timeout: 10,
        enable_http: true,
      },
    ],
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts it on this machine, with one engine; or says why it cannot be had. */
export async function startSearx(engine: JsonEngine): Promise<Searx | { why: string }> {
  const got = getProgram('searx-run', 'searx');
  if (got.outcome === 'failed') return { why: got.why };
  const folder = mkdtempSync(join(tmpdir(), 'source-context-searx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'settings.yml'), settings(port, engine));
  const env = { ...process.env, SEARX_SETTINGS_PATH: join(folder, 'settings.yml') };
  const searx = spawn(got.path, { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  const close = () => {
    searx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until(
      'searx to answer',
      async () => searx.exitCode !== null || (await fetch(`${address}healthz`)).ok,
      30_000,
    );
    if (searx.exitCode !== null) throw new Error(`searx ended at once with status ${searx.exitCode}`);
    return { address, port, close };
  } catch (error) {
    close();
    return { why: String(error) };
  }
}
