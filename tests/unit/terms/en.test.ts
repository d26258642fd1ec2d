import { describe, expect, test } from 'vitest';
import { phrasesFor } from '../../../lib/phrases';
import { readNotice } from '../../../lib/terms/notice';
import { language } from './language';

language('en', {
  says: [
    ['All rights reserved.', 'PPP-PP-'],
    ['All rights reserved, including those for text and data mining.', 'PPP-PPP'],
    ['This bulletin may not be copied, broadcast or rewritten.', 'FFF--F-'],
    ['Our reports may not be copied, broadcast or rewritten without written permission.', 'PPP--P-'],
    ['Unauthorised reproduction of these pages is prohibited.', 'PPP----'],
    ['Reproduction in whole or in part requires the consent of the editors.', 'PPPP---'],
    ['Except with the prior consent of the publisher, no article may be republished.', 'PPP----'],
    ['Commercial reprints: contact the desk for permission.', '-PP----'],
    ['Our reports may not be copied. To copy one, you need our permission.', 'PPP----'],
    ['Our stories can be republished for free. Some conditions apply, provided below.', 'CC-----'],
    ['You may republish our stories as long as you credit us.', 'CC-----', 'attribution'],
    ['Our stories can be reprinted free of charge.', 'AAA----'],
    ['Feel free to copy and distribute this article without any restriction.', 'AAA----'],
    [
      'This text may be reprinted in full or in part, without permission, provided the source is named.',
      'CCCC---',
      'attribution',
    ],
    [
      'You may republish this article on a noncommercial website with a link back to the original.',
      'C------',
      'link-to-original noncommercial',
    ],
    ['Reprints of this article must appear in their entirety.', 'CC-F---', 'full-text-only'],
    ['You may republish our work but you may not translate it.', 'AA--F--'],
    ['Our articles may not be edited without permission.', '-----P-', 'no-edits'],
    ['You must credit the author and link back to our page.', 'CC-----', 'attribution keep-byline link-to-original'],
    ['Please add our tracking pixel and notify us when you republish a story.', 'CC-----', 'notify tracking-pixel'],
    ['Our content may not be used to train artificial intelligence.', '------F'],
    ['Republish our work within the first 30 days after publication.', 'CC-----'],
    ['You may quote up to 200 words of our articles with credit.', '---C---', 'attribution excerpt-only'],
    ['This site is published under CC BY-NC 4.0.', 'CPCCCC-', 'attribution noncommercial', 'CC-BY-NC-4.0'],
    ['Photos may not be republished. Text under CC BY 4.0.', 'CCCCCC-', 'attribution no-images', 'CC-BY-4.0'],
    ['This bulletin is in the public domain.', 'AAAAAA-', '', 'public-domain'],
    ['Free for reuse under the Open Government Licence v2.', 'CCCCCC-', 'attribution', 'OGL-UK-2.0'],
    [
      'Harbor Weekly permits community sites to repost its articles if the source is acknowledged. For publication in print or on commercial sites, write to rights@harborweekly.example.',
      'CPP----',
      'attribution noncommercial',
    ],
  ],
  silent: [
    'Some rights reserved.',
    'The council discussed the treaty on 15 May 2023.',
    'The ferry may not run on Sunday without a permit.',
    'The editors thank everybody who wrote to us.',
    'Terms of use',
  ],
  holds: [
    ['Copyright 2019 The Valley Post. All rights reserved.', 'The Valley Post'],
    ['© 2012-14 Valley Post, a division of Harbor Media Inc. All rights reserved.', 'Harbor Media Inc.'],
    ['Copyright © 2018 by Mara T. Lind. Used with permission.', 'Mara T. Lind'],
    ['TM & © 2016 Harbor News Network, Inc., a Lake company. All rights reserved.', 'Harbor News Network, Inc.'],
    ['© Crown copyright 2021', 'Crown copyright'],
    ['No part may be copied without the permission of the copyright owner.', null],
    ['The material may be used only with the written consent of Harbor Media Ltd.', 'Harbor Media Ltd'],
  ],
});

const read = (text: string) => readNotice(text, phrasesFor('en'));

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
