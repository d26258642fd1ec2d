import { describe, expect, test } from 'vitest';
import { doiIn, doiOf } from '../../../lib/text/study';

describe('a study by its address', () => {
  test.each([
    ['https://doi.org/10.5555/ABC.1', '10.5555/abc.1'],
    ['https://dx.doi.org/10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    ['https://journals.example/doi/full/10.5555/science.abc1234', '10.5555/science.abc1234'],
    ['https://journals.example/doi/10.5555/abc.7/pdf', '10.5555/abc.7'],
    ['https://journals.example/article?id=10.1371%2Fjournal.pone.0012345', '10.1371/journal.pone.0012345'],
    ['https://www.biorxiv.example/content/10.1101/2020.01.01.123456v1.full', '10.1101/2020.01.01.123456'],
    ['https://arxiv.org/abs/2401.01234v2', '10.48550/arxiv.2401.01234'],
    ['https://www.nature.com/articles/s41586-020-2649-2', '10.1038/s41586-020-2649-2'],
  ])('%s → %s', (url, doi) => expect(doiOf(url)).toBe(doi));
  test.each([
    'https://paper.example/2026/10.5/1',
    'https://www.nature.com/nature/about',
    'https://arxiv.org/',
    'mailto:a@b.example',
    '',
  ])('%s is none', (url) => expect(doiOf(url)).toBeNull());
});

describe('a study by its words', () => {
  test.each([
    ['The study (doi: 10.5555/abc.2).', '10.5555/abc.2'],
    ['DOI 10.5555/abc.2, published in May', '10.5555/abc.2'],
    ['See https://doi.org/10.5555/abc.2.', '10.5555/abc.2'],
  ])('%s', (text, doi) => expect(doiIn(text)).toBe(doi));
  test('a number alone is none', () => expect(doiIn('It cost 10.5555/12 in all')).toBeNull());
});
