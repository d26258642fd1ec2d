import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import '@/components/style.css';
import { openSettings } from '@/lib/io/panel';
import { pageRoot } from '@/lib/io/root';
import { followTheme } from '@/lib/io/theme';
import { titleDocument } from '@/lib/io/words';

titleDocument('title_welcome');
void followTheme();
render(<Welcome onSettings={openSettings} />, pageRoot().root);
