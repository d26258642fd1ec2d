import { render } from 'preact';
import { sampleSnapshot } from '@/components/Sample';
import { Welcome } from '@/components/Welcome';
import '@/components/style.css';
import '@/components/styles/welcome.css';
import { openDocument } from '@/lib/io/panel/document';
import { openSettings } from '@/lib/io/panel/request';
import { ownTab, standAsGate } from '@/lib/io/panel/sampleGate';
import { readShortcuts } from '@/lib/io/panel/shortcut';
import { readSettings, watchSettings, writeSettings } from '@/lib/io/shared/settings';
import { t } from '@/lib/words';
import { hide, show } from '../gate/highlight';
import { pace } from '../gate/pace';

const { root } = openDocument('title_welcome');
const [tabId, shortcuts, stored] = await Promise.all([ownTab(), readShortcuts(), readSettings()]);
let settings = stored;

function draw(): void {
  render(
    <Welcome
      family={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      detect={settings.detect}
      onDetect={(detect) => void writeSettings({ detect })}
      memory={settings.memory}
      onMemory={(memory) => void writeSettings({ memory })}
      shortcuts={shortcuts}
      panel={tabId !== null && <iframe src={`/sidepanel.html?tab=${tabId}`} title={t('welcome_panel')} />}
      onSettings={openSettings}
    />,
    root,
  );
}

draw();
watchSettings((changed) => {
  settings = changed;
  draw();
});

const article = root.querySelector('article');
if (article) {
  await standAsGate({
    snapshot: () => sampleSnapshot(article),
    show: (quote) => show(document, quote, pace(), article),
    hide: () => hide(document),
  });
}
