import { type ComponentProps, render } from 'preact';
import { Options } from '@/components/Options';
import '@/components/style.css';
import { pageRoot } from '@/lib/io/root';
import { readSettings, watchSettings, writeSettings } from '@/lib/io/settings';
import { followTheme } from '@/lib/io/theme';
import { titleDocument } from '@/lib/io/words';

const { root } = pageRoot();
titleDocument('title_settings');
void followTheme();

let settings = await readSettings();
let outcome: ComponentProps<typeof Options>['outcome'] = null;

function draw(): void {
  render(
    <Options
      settings={settings}
      outcome={outcome}
      onChange={async (change) => {
        outcome = await writeSettings(change);
        settings = await readSettings();
        draw();
      }}
    />,
    root,
  );
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
