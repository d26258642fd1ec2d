import { type ComponentProps, render } from 'preact';
import { Options } from '@/components/Options';
import '@/components/style.css';
import { serviceNamed } from '@/lib/coverage';
import { giveBack, requestHosts } from '@/lib/io/shared/permission';
import { pageRoot } from '@/lib/io/panel/document';
import { readSettings, watchSettings, writeSettings } from '@/lib/io/shared/settings';
import { followTheme } from '@/lib/io/panel/theme';
import { inTurns } from '@/lib/io/shared/queue';
import { titleDocument } from '@/lib/io/shared/words';
import type { ServiceName, Settings } from '@/lib/model';

const { root } = pageRoot();
titleDocument('title_settings');
void followTheme();

let settings = await readSettings();
let outcome: ComponentProps<typeof Options>['outcome'] = null;

/** Each change is made on what the one before left. */
const inTurn = inTurns();

async function keep(change: Partial<Settings>): Promise<void> {
  outcome = await writeSettings(change);
  settings = await readSettings();
  draw();
}

/** Where a service is asked: its own hosts, or those of what the reader brought. */
function hostsOf(service: ServiceName, { searxng, archive }: Settings): readonly string[] {
  const brought = service === 'searxng' ? searxng?.address : service === 'archive' ? archive?.address : undefined;
  return brought ? [brought] : serviceNamed(service).hosts;
}

const switchOff = (service: ServiceName): Promise<void> =>
  inTurn(async () => {
    const left = { ...settings.services, [service]: false };
    await giveBack(hostsOf(service, settings), !Object.values(left).some(Boolean));
    await keep({ services: left });
  });

/** The browser asks first, straight from the click; what is brought is asked from then on. */
async function bring(brought: Parameters<ComponentProps<typeof Options>['onBring']>[0]): Promise<void> {
  const service = 'searxng' in brought ? 'searxng' : 'archive';
  const setup = 'searxng' in brought ? brought.searxng : brought.archive;
  if (!setup) {
    await switchOff(service);
    return inTurn(() => keep(brought));
  }
  const isAllowed = await requestHosts([setup.address]);
  // To bring it is to choose it; where the browser was not allowed, it is offered with the others.
  return inTurn(() =>
    keep({ ...brought, ...(isAllowed ? { services: { ...settings.services, [service]: true } } : {}) }),
  );
}

function draw(): void {
  render(
    <Options settings={settings} outcome={outcome} onChange={keep} onSwitchOff={switchOff} onBring={bring} />,
    root,
  );
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
