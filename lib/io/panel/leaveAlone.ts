/** The reader's word from a panel: this site is not to be read, or is again. The background does the rest. */
import { withoutSite, withSite } from '../../leaveAlone';
import { queue } from '../shared/queue';
import { readSettings, writeSettings } from '../shared/settings';

/** Each change is made on what the one before left. */
const inTurn = queue();

/** From now on this site is not read, unless asked. Answers whether that was kept. */
export function leaveAlone(site: string): Promise<boolean> {
  return inTurn(() => change((sites) => withSite(sites, site)));
}

/** This site is read again. Answers whether that was kept. */
export function readAgain(site: string): Promise<boolean> {
  return inTurn(() => change((sites) => withoutSite(sites, site)));
}

async function change(to: (sites: readonly string[]) => string[]): Promise<boolean> {
  const { leaveAlone: sites } = await readSettings();
  return (await writeSettings({ leaveAlone: to(sites) })).outcome === 'saved';
}
