import { render } from 'preact';
import { Compare } from '@/components/compare/Compare';
import '@/components/style.css';
import '@/components/styles/compare.css';
import { askedIn } from '@/lib/compare/against';
import { copyText } from '@/lib/io/panel/clipboard';
import { type ComparingClicks, startComparing } from '@/lib/io/panel/comparing';
import { openDocument } from '@/lib/io/panel/document';

const { root } = openDocument('title_compare');
const asked = askedIn(location.search) ?? { tabId: -1, against: null };

const clicks: ComparingClicks = startComparing(asked, (comparing) =>
  // Drawn in a turn of its own: the first call comes before there are clicks.
  queueMicrotask(() =>
    render(<Compare {...comparing} clicks={{ ...clicks, copy: copyText, print: () => window.print() }} />, root),
  ),
);
