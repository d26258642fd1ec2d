import { type ComponentProps, render } from 'preact';
import { Options } from '@/components/Options';
import '@/components/style.css';
import { serviceNamed } from '@/lib/coverage';
import { openDocument } from '@/lib/io/panel/document';
import { openLibrary, openWelcome } from '@/lib/io/panel/request';
import { giveBack, requestHosts } from '@/lib/io/shared/permission';
import { queue } from '@/lib/io/shared/queue';
import { readSettings, watchSettings, writeSettings } from '@/lib/io/shared/settings';
import type { ServiceName, Settings } from '@/lib/model';

const { root } = openDocument('title_settings');

let settings = await readSettings();
let outcome: ComponentProps<typeof Options>['outcome'] = null;

/** Each change is made on what the one before left. */
const inTurn = queue();

async function keep(change: Partial<Settings>): Promise<void> {
  outcome = await writeSettings(change);
  settings = await readSettings();
  draw();
}

/** Where a service is asked: its own hosts, or that of the reader’s own one. */
function hostsOf(service: ServiceName, { searxng, archive }: Settings): readonly string[] {
  const own = service === 'searxng' ? searxng?.address : service === 'archive' ? archive?.address : undefined;
  return own ? [own] : serviceNamed(service).hosts;
}

const switchOff = (service: ServiceName): Promise<void> =>
  inTurn(async () => {
    const left = { ...settings.services, [service]: false };
    await giveBack(hostsOf(service, settings), !Object.values(left).some(Boolean));
    await keep({ services: left });
  });

/** The browser asks first, straight from the click; what was set up is asked from then on. */
async function setUp(own: Parameters<ComponentProps<typeof Options>['onSetUp']>[0]): Promise<void> {
  const service = 'searxng' in own ? 'searxng' : 'archive';
  const setup = 'searxng' in own ? own.searxng : own.archive;
  if (!setup) {
    await switchOff(service);
    return inTurn(() => keep(own));
  }
  const isAllowed = await requestHosts([setup.address]);
  // To set it up is to choose it; where the browser was not allowed, it is offered with the others.
  return inTurn(() => keep({ ...own, ...(isAllowed ? { services: { ...settings.services, [service]: true } } : {}) }));
}

function draw(): void {
  render(
    <Options
      settings={settings}
      outcome={outcome}
      onChange={keep}
      onWelcome={openWelcome}
      onLibrary={() => openLibrary(null)}
      onSwitchOff={switchOff}
      onSetUp={setUp}
    />,
    root,
  );
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
