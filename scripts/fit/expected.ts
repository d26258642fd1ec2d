/**
 * What a feature is expected to be worth before a page is counted, in log-odds: how the field's people would rank them.
 * The fit moves each weight away from here as far as the cases speak for it, so that a form of which there are two cases
 * is not judged by those two alone.
 */
import { meaningOf } from '../../lib/judge/feature.ts';
import { bias } from '../../lib/judge/scorecard.ts';
import type { Model } from './logistic.ts';

/** Forms and features of which something is expected, whether a case has them or not. */
export const forms: Readonly<Record<string, number>> = {
  'address: canonical': 4,
  'address: source tag': 4,
  'address: based on': 3,
  'address: same headline': 2.5,
  'address: section': 2,
  'byline: alone': 3,
  'byline: signed': 3,
  'byline: labelled': 3,
  'byline: owed': 4.5,
  'byline: released': 4,
  'byline: unnamed': 0.5,
  'byline: outlet': 2.5,
  'byline: from': 2.5,
  'byline: beside': 1.5,
  'byline: passing': 0.5,
  'credit: passing': 0.5,
  'byline: first hand': 3.5,
  'byline: second hand': 1,
  'counter: counter': 4,
  'credit: alone': 2.5,
  'credit: signed': 3,
  'credit: labelled': 2.5,
  'credit: owed': 4.5,
  'credit: released': 4,
  'data: author': 2.5,
  'data: source': 3,
  'data: state author': 2,
  'data: state source': 3,
  'data: unknown source': 3,
  'data: publisher': 0.5,
  'dateline: enclosed': 4,
  'dateline: led': 3,
  'dateline: dotted': 4,
  'dateline: reported': 3,
  'notice: republished': 5,
  'notice: excerpt': 3.5,
  'notice: issued': 4,
  'notice: feed': 5,
  'notice: feed, of agencies by their trade': 1.5,
  'release: service': 5,
  'release: section': 3.5,
  'release: press section': 2,
  'release: filed': 2.5,
  'release: breadcrumb': 3,
  'release: filed in data': 3,
  'release: place and day': 1,
  'release: number': 1.5,
  'release: heading': 3,
  'release: closing words': 2,
  'release: contact': 0.5,
  'release: source line': 2.5,
  'release: end mark': 0.5,
  'release: about': 0.5,
  'rights: holder': 1,
  'names an agency': 1.5,
  'names a syndicate or a release service': 1,
  'names a newsroom': 0.5,
  'names another organization': -0.5,
  'names somebody unknown': -0.5,
  'names a host': 0.5,
  'credit: labelled, of an institution': 1,
  'a hat tip': -3,
  'thanks somebody the text is about': -1.5,
  'speaks of a picture': -1.5,
  'right below a picture': -1,
  'leads to a topic of the site': -1.5,
  'byline: dated': 0.5,
  'credit: titled': 3.5,
  'inside the text': -1,
  'beside the article': -1.5,
  'in a quotation': -1,
  'two signs agree': 1,
  'three signs agree': 1,
  'page: address of a front page': -2.5,
  'page: address of a list': -1,
  'page: address of a forum': -1,
  [bias]: -3.5,
};

/** A model that also says what is expected of forms that no case has. */
export const complete = ({ bias: start, weights }: Model): Model => ({
  bias: start,
  weights: new Map([...Object.entries(forms).filter(([feature]) => feature !== bias), ...weights]),
});

/** The worth expected of a feature; of the bias by its own name. */
export const expected = (feature: string): number =>
  forms[feature.replace(' (an agency)', '')] ?? { [-1]: -0.4, 0: 0, 1: 0.2 }[meaningOf(feature)];
