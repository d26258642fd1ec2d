/** Starts Firefox with the built extension as a temporary add-on, and drives pages and the browser's own windows. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { root } from '../command.ts';
import { Marionette } from './marionette.ts';

export interface FirefoxOptions {
  path: string;
  /** Folder or package of the built extension, or null for a browser without one. */
  extension: string | null;
  headless: boolean;
  /** The X display to use, when it is not the session's own. */
  display?: string;
  /** Host names that lead to this machine. */
  localHosts?: string[];
  /** Whether the extension may run in private windows. */
  inPrivate?: boolean;
  prefs?: Record<string, string | number | boolean>;
  /** Profile folder of an earlier run; left out, a fresh one. */
  profile?: string;
  /** A certificate authority that this profile trusts for web sites, PEM. */
  ca?: string;
}

/** The add-on's id, as wxt.config.ts declares it. */
export const addonId = 'source-context@source-context.org';
/** Firefox gives an add-on a random address; pinned, tests can open its pages. */
const uuid = '5c0ffee5-0000-4000-8000-50c0ce0c0e50';
/** Where the extension's own pages are, ending with a slash. */
export const extensionAddress = `moz-extension://${uuid}/`;

const Value = z.object({ value: z.unknown() });

/**
 * What Firefox compiles of its own programs the first time it runs with a profile, and nothing of what was done there:
 * with it a fresh profile starts in half the time. `compatibility.ini` says of which Firefox it is; another drops it.
 */
const compiled = ['scriptCache.bin', 'scriptCache-child.bin', 'startupCache.8.little', 'urlCache.bin'].map((name) =>
  join('startupCache', name),
);

/** Where that is kept for the Firefox at this path. */
const keptFor = (path: string) =>
  join(root, 'node_modules/.cache', `firefox-${Math.round(statSync(realpathSync(path)).mtimeMs)}`);

/** Takes it out of a profile that Firefox has left in order, where it is not kept yet. */
function keepCompiled(profile: string, path: string): void {
  const kept = keptFor(path);
  const files = [...compiled, 'compatibility.ini'];
  if (existsSync(kept) || !files.every((name) => existsSync(join(profile, name)))) return;
  mkdirSync(join(kept, '..'), { recursive: true });
  const whole = mkdtempSync(`${kept}-`);
  for (const name of files) cpSync(join(profile, name), join(whole, name));
  try {
    renameSync(whole, kept);
  } catch {
    // Another one, who ran at the same time, was faster.
    rmSync(whole, { recursive: true, force: true });
  }
}

/** Writes a fresh profile that is quiet, stays offline by itself and knows our hosts. */
function makeProfile(options: FirefoxOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'source-context-firefox-'));
  const kept = keptFor(options.path);
  if (existsSync(kept)) cpSync(kept, folder, { recursive: true });
  const prefs = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'network.dns.localDomains': (options.localHosts ?? []).join(','),
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.newtabpage.enabled': false,
    'browser.tabs.warnOnClose': false,
    'browser.sessionstore.resume_from_crash': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** Waits until Firefox has written the port it listens on; rejects when it ends before or takes a minute. */
async function listeningPort(profile: string, firefox: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended at once with status ${firefox.exitCode}`);
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await pause(100);
  }
  throw new Error('Firefox did not open its remote control within a minute');
}

/** A running Firefox. */
export class Firefox {
  readonly process: ChildProcess;
  #remote: Marionette;
  /** The profile's folder. */
  readonly profile: string;
  readonly #path: string;

  private constructor(process: ChildProcess, remote: Marionette, profile: string, path: string) {
    this.process = process;
    this.#remote = remote;
    this.profile = profile;
    this.#path = path;
  }

  /** Launches the browser and installs the extension; throws when either fails. */
  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const profile = options.profile ?? makeProfile(options);
    rmSync(join(profile, 'MarionetteActivePort'), { force: true });
    const args = ['--marionette', '--remote-allow-system-access', '--new-instance', '--profile', profile];
    const firefox = spawn(options.path, options.headless ? ['--headless', ...args] : args, {
      stdio: 'ignore',
      env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    });
    const remote = await Marionette.open(await listeningPort(profile, firefox));
    const running = new Firefox(firefox, remote, profile, options.path);
    await remote.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    await remote.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    if (options.ca) await running.#trust(options.ca);
    if (options.extension) await running.install(options.extension, options.inPrivate ?? false);
    return running;
  }

  /** As a person does who imports an authority in the settings; the profile is thrown away with it. */
  async #trust(ca: string): Promise<void> {
    const der = ca.replace(/-----[^-]+-----|\s/g, '');
    await this.inBrowser(
      `Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(arguments[0], 'CT,,');`,
      der,
    );
  }

  /** Installs, or installs anew, the extension as a temporary add-on. */
  async install(path: string, inPrivate = false): Promise<void> {
    await this.#remote.send('Addon:Install', { path, temporary: true, allowPrivateBrowsing: inPrivate });
  }

  send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.#remote.send(name, parameters);
  }

  /** Navigates the current tab and waits for its load. */
  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Runs the body of an async function in the current page; `args` arrive as `arguments`. */
  inPage(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#run('content', script, args);
  }

  /** The same in the browser's own window, where Firefox's internals are at hand. */
  inBrowser(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#run('chrome', script, args);
  }

  async #run(context: 'content' | 'chrome', script: string, args: unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: context });
    // Errors come back as a value: an exception would lose its message on the way.
    const wrapped = `const give = arguments[arguments.length - 1];
      (async function () { ${script} }).apply(null, [...arguments].slice(0, -1))
        .then((value) => give({ value: value === undefined ? null : value }), (error) => give({ error: String(error) + '\\n' + error.stack }));`;
    try {
      const answer = Value.parse(
        await this.send('WebDriver:ExecuteAsyncScript', { script: wrapped, args, newSandbox: true }),
      );
      const outcome = z.union([Value, z.object({ error: z.string() })]).parse(answer.value);
      if ('error' in outcome) throw new Error(`in ${context}: ${outcome.error}`);
      return outcome.value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** A PNG of the current page. */
  async picture(): Promise<Buffer> {
    const { value } = Value.parse(await this.send('WebDriver:TakeScreenshot', { full: false }));
    return Buffer.from(z.string().parse(value), 'base64');
  }

  /** Ends the browser at once, as a power cut does; what is on the disk stays. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    this.#remote.close();
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill());
    await ended;
    this.#remote.close();
    keepCompiled(this.profile, this.#path);
    rmSync(this.profile, { recursive: true, force: true });
  }
}
