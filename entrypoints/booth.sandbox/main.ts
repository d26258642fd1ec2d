/**
 * Where a page is read in Chrome: a sandboxed document without origin, network or extension, in a process of its own.
 * Its reading room gives it one job at a time, and takes the whole of it away where one does not come back.
 */
import { compare } from '@/lib/compare/compare';
import { readAnswer } from '@/lib/coverage/answer';
import type { Job, JobAnswer } from '@/lib/io/room/booth';
import { allowParsing } from '@/lib/io/room/trustedTypes';
import { linkSite } from '@/lib/linkSite';
import { kitIn, lookUpIn, read, textIn } from '@/lib/reader';
import { today } from '@/lib/text/today';

allowParsing();

function work({ name, data }: Job): JobAnswer {
  switch (name) {
    case 'prepare':
      return undefined;
    case 'read':
      return read(data.snapshot, data.withPrint);
    case 'text':
      return textIn(data.snapshot);
    case 'compare':
      return compare(data.copy, data.original);
    case 'lookUp':
      return lookUpIn(data.snapshot, data.selection);
    case 'link':
      return linkSite(data.url);
    case 'kit':
      return kitIn(data.snapshot, today());
    case 'findings':
      return readAnswer(data.service, data.answer, data.asked);
  }
}

// Nobody else has this frame, nor the port.
addEventListener('message', ({ source, ports: [port] }) => {
  if (source !== window.parent || !port) return;
  port.onmessage = ({ data }: MessageEvent<Job>) => port.postMessage(work(data));
});
