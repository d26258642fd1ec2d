import { vi } from 'vitest';
import type { Kit, Why } from '../../lib/model';
import { worldClicks } from './samples';

/** An article to take along. */
export const kit: Kit = { html: '<p>The text</p>', markdown: 'The *text*', wordCount: 812, pixel: false };

/** What a panel can be told to do; every click succeeds. */
export const clicks = {
  ...worldClicks,
  read: vi.fn(),
  show: vi.fn(async (_quote: string) => true),
  clearHighlight: vi.fn(),
  copy: vi.fn(async (_text: string) => true),
  kit: vi.fn(async (): Promise<Kit | Why> => kit),
  lookUp: vi.fn(),
  leaveAlone: vi.fn(),
  readAgain: vi.fn(),
  openSettings: vi.fn(),
  openWelcome: vi.fn(),
  copyProblem: vi.fn(async () => true),
  print: vi.fn(),
  compare: vi.fn(),
};
