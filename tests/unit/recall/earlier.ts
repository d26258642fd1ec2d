/** A text that was read before, and a page that names no source. */
import type { Earlier, Report } from '../../../lib/model';
import { linkedWire } from '../citations/report';

export const earlier = (change: Partial<Earlier> = {}): Earlier => ({
  id: 3,
  address: 'https://bay.example/ferry',
  site: 'bay.example',
  title: 'Ferry talks resume',
  day: '2026-03-03',
  published: '2026-03-02',
  origin: null,
  share: 0.71,
  ofIt: 0.6,
  isHere: false,
  hasText: false,
  ...change,
});
export const silent: Report = { ...linkedWire, verdict: { kind: 'no-sign', confidence: 0.8 }, origin: null };
