import { describe, expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { readNotice } from '../../../lib/terms/notice';

const read = (text: string) => readNotice(text, languagesFor('en'));

describe('beside the uses', () => {
  test('a fair-use notice grants nothing', () => {
    const reading = read(
      'This page contains material whose use has not always been authorized by the copyright owner. We make it available under the provisions of fair use. You may copy it.',
    );
    expect(reading.fairUse).toBe(true);
    expect(new Set(Object.values(reading.uses))).toEqual(new Set(['unstated']));
  });

  test.each([
    ['Republish our work within the first 30 days after publication.', [{ kind: 'free-for', amount: 30, unit: 'day' }]],
    ['Please wait at least two weeks before you republish this story.', [{ kind: 'wait', amount: 2, unit: 'week' }]],
    ['You may quote up to 200 words of our articles.', [{ kind: 'at-most', amount: 200, unit: 'word' }]],
    ['The bridge was closed for two weeks.', []],
  ])('%s', (text, limits) => expect(read(text).limits).toEqual(limits));

  test.each([
    ['For permission write to rights@harborweekly.example.', 'rights@harborweekly.example'],
    ['To reprint, e-mail rights [at] harborweekly [dot] example.', 'rights@harborweekly.example'],
    ['For reprints please visit www.harborweekly.example/rights.', 'www.harborweekly.example/rights'],
    ['All rights reserved.', null],
  ])('%s', (text, contact) => expect(read(text).contact).toBe(contact));

  test('the wording of the credit stands in quotation marks', () =>
    expect(read('Include a line that reads: “This story first appeared in Harbor Weekly.”').creditLine).toBe(
      'This story first appeared in Harbor Weekly.',
    ));
});
