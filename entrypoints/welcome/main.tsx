import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import '@/components/style.css';
import { openSettings } from '@/lib/io/panel/frontTab';
import { pageRoot } from '@/lib/io/panel/document';
import { followTheme } from '@/lib/io/panel/theme';
import { titleDocument } from '@/lib/io/shared/words';

titleDocument('title_welcome');
void followTheme();
render(<Welcome onSettings={openSettings} />, pageRoot().root);
