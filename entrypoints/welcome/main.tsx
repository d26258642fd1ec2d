import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import '@/components/style.css';
import { openDocument } from '@/lib/io/panel/document';
import { openSettings } from '@/lib/io/panel/request';

render(<Welcome onSettings={openSettings} />, openDocument('title_welcome').root);
