// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { Sample, sampleSnapshot } from '../../components/Sample';
import { mayBeArticle } from '../../lib/gate';
import type { Report, Snapshot } from '../../lib/model';
import { lookUpIn, readSnapshot } from '../../lib/reader';
import { sample } from '../../lib/sample';
import { t } from '../../lib/words';
import { speakIn } from './dictionary';
import { show } from './view';

describe.each(['en', 'fr'] as const)('the article to try us on, in %s', (language) => {
  let snapshot: Snapshot;
  let report: Report;
  beforeEach(() => {
    speakIn(language);
    const shown = show(
      <>
        <p>What the page around it says</p>
        <Sample />
      </>,
    ).querySelector('article');
    if (!shown) throw new Error('no article');
    snapshot = sampleSnapshot(shown);
    const read = readSnapshot(snapshot);
    if (typeof read === 'string') throw new Error(read);
    report = read;
  });

  test('is an article, alone', () => {
    expect(mayBeArticle(new DOMParser().parseFromString(snapshot.html, 'text/html'))).toBe(true);
    expect(snapshot.html).not.toContain('What the page around it says');
    expect(report.page).toMatchObject({
      title: t('sample_title'),
      site: sample.site,
      published: sample.published,
      language,
    });
  });
  test('is read as what it says of itself', () => {
    expect(report.verdict).toMatchObject({ kind: 'republished' });
    expect(report.verdict.confidence).toBeGreaterThan(0.9);
    expect(report.clues.filter(({ about }) => about === 'origin').map(({ where }) => where)).toEqual([
      'head',
      'closing',
    ]);
    expect(report.origin).toMatchObject({ name: sample.origin, url: sample.original });
    expect(report.authors.map(({ name }) => name)).toEqual([sample.author]);
    expect(report.terms).toMatchObject({
      license: { id: 'CC-BY-ND-4.0' },
      uses: { republish_noncommercial: 'conditional', modify: 'permission-required' },
    });
  });
  test('has a sentence whose speaker is found', () =>
    expect(lookUpIn(snapshot, t('sample_quote').slice(5, 60))).toMatchObject({
      kind: 'quotation',
      speaker: 'Marta Quill',
    }));
});
