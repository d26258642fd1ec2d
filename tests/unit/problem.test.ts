import { expect, test } from 'vitest';
import { problemIn } from '../../lib/problem';
import { report, showing, tab } from '../components/samples';

const of = (view: Parameters<typeof problemIn>[0]) => problemIn(view, '1.2.3', 'Browser/7');

test('names version, address, verdict and every sign', () => {
  const text = of(showing(report));
  expect(text).toMatch(/^version: 1\.2\.3\nbrowser: Browser\/7\npage: https:\/\/harborportal\.example\//);
  expect(text).toContain(`verdict: ${report.verdict.kind} (${report.verdict.confidence})`);
  expect(text).toContain('origin: Lakeland Water Coalition');
  expect(text.match(/^- /gm)).toHaveLength(report.clues.length);
  expect(text).toContain('silent: counter, data, dateline, release');
});

test('carries no word of the page’s text', () => {
  const wordy = {
    ...report,
    page: { ...report.page, title: 'A Headline To Keep', lead: 'The first words of it.' },
    clues: report.clues.map((clue) => ({ ...clue, about: 'origin' as const, value: clue.quote })),
  };
  const text = of(showing(wordy));
  for (const words of ['A Headline To Keep', 'The first words', 'The original source of this statement', 'permits'])
    expect(text).not.toContain(words);
});

test('an address goes without the name and password in it, and without its fragment', () => {
  const view = showing(report);
  const url = 'https://reader:secret@harborportal.example/a?id=4#:~:text=words';
  expect(of({ ...view, state: view.state && { ...view.state, url } })).toContain(
    'page: https://harborportal.example/a?id=4\n',
  );
});

test.each(['https://harborportal.example/a?access_token=s3cr3t', 'https://harborportal.example/a?gift=s3cr3t&id=4'])(
  'nor with what opens it to whoever has it: %s',
  (url) => {
    const view = showing(report);
    const text = of({ ...view, state: view.state && { ...view.state, url } });
    expect(text).toContain('page: https://harborportal.example/a?…\n');
    expect(text).not.toContain('s3cr3t');
  },
);

test('a name is one line', () => {
  const origin = report.origin && { ...report.origin, name: 'Lakeland\nverdict: no-sign (1)' };
  expect(of(showing({ ...report, origin }))).toContain('origin: Lakeland verdict: no-sign (1)\n');
});

test('says why nothing was read', () => {
  expect(of({ tab: { ...tab, url: null }, state: null, why: 'pdf' })).toBe(
    'version: 1.2.3\nbrowser: Browser/7\nwhy: pdf',
  );
  const unread = { url: 'https://bank.example/', status: 'unread', why: 'left-alone', report: null } as const;
  expect(of({ tab, state: unread, why: null })).toContain('status: unread\nwhy: left-alone');
});
