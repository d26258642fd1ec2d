import * as z from 'zod/mini';
import { addressToSend } from '../../privacy';
import { readJson } from '../json';
import { addressOf, get, type Service } from '../service';
import { linkOf, momentOf } from '../text';

const Rows = z.array(z.array(z.nullable(z.string())));

/**
 * The Wayback Machine's index (CDX): rows in order of time, so that the first is the earliest copy. It allows some
 * 24 requests a minute, and refuses connections to who asks on after a 429.
 */
export const wayback: Service = {
  id: 'wayback',
  name: 'Wayback Machine',
  hosts: ['https://web.archive.org/*'],
  gives: 'gives_wayback',
  patience: 20_000,
  pace: 2_500,
  ask(question) {
    if (question.topic !== 'coverage' && question.topic !== 'first-seen') return null;
    const url = addressToSend(question.url);
    if (!url) return null;
    const parameters = {
      url,
      output: 'json',
      fl: 'timestamp,original,statuscode,digest',
      filter: 'statuscode:200',
      limit: '1',
    };
    return get(addressOf('https://web.archive.org/cdx/search/cdx', parameters), { what: 'address', words: url });
  },
  read: ({ text }, { request }) =>
    readJson(text, Rows, ([header, row]) => {
      const cell = (name: string) => row?.[header?.indexOf(name) ?? -1] ?? '';
      const captured = momentOf(cell('timestamp'));
      const url = linkOf(`https://web.archive.org/web/${cell('timestamp')}/${cell('original')}`);
      const of = request.sends[0]?.words ?? '';
      return { is: 'found', findings: captured && url ? [{ is: 'copy', url, of, captured }] : [] };
    }),
};
