import type { ComponentChildren } from 'preact';
import { cut, longest, withoutControls } from '../lib/text/line';
import { inOneLine, type MessageKey, t } from '../lib/words';

/** A name the page gave: text only, kept from reordering or filling what stands around it. */
export function Name({ children }: { children: string }) {
  return <bdi>{cut(withoutControls(children), longest.name)}</bdi>;
}

/** Words of the page, in its own language and direction. */
export function PageText({ language, children }: { language: string | null; children: string }) {
  return (
    <span class="page-text" lang={language ?? undefined} dir="auto">
      {cut(withoutControls(children), longest.quote)}
    </span>
  );
}

const firstStandIn = 0xe000;

/** A sentence of ours around parts that need markup: `$1` is `parts[0]`. */
export function Sentence({ say, parts }: { say: MessageKey; parts: ComponentChildren[] }) {
  const standIns = parts.map((_, index) => String.fromCharCode(firstStandIn + index));
  return (
    <>
      {t(say, ...standIns)
        .split(/([\ue000-\ue008])/)
        .map((piece) => (standIns.includes(piece) ? parts[piece.charCodeAt(0) - firstStandIn] : piece))}
    </>
  );
}

/** Facts in one line; nothing where none is known. */
export function Facts({ of }: { of: (string | null)[] }) {
  const line = inOneLine(of);
  return line === '' ? null : <p class="facts">{line}</p>;
}
