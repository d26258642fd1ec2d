/**
 * What a feature is expected to be worth before a page is counted, in log-odds: how the field's people would rank them.
 * The fit moves each weight away from here as far as the cases speak for it, so that a form of which there are two cases
 * is not judged by those two alone.
 */
import { meaningOf, ofSupplier } from '../../lib/judge/meaning.ts';
import { bias } from '../../lib/judge/scorecard.ts';
import type { Model } from './logistic.ts';

/** Forms and features of which something is expected, whether a case has them or not. */
export const forms: Readonly<Record<string, number>> = {
  'address: canonical': 4,
  'address: source tag': 4,
  'address: based on': 3,
  'address: same headline': 2,
  'address: section': 2,
  'byline: alone': 3,
  'byline: enclosed': 3,
  'byline: signed': 3,
  'byline: labelled': 3,
  'byline: owed': 5,
  'byline: released': 4,
  'byline: unnamed': 0.5,
  'byline: outlet': 2.5,
  'credit: outlet': 2.5,
  'byline: from': 3,
  'byline: from, of a newsroom': 1,
  'byline: logo': 2,
  'byline: beside': 1.5,
  'byline: bare, of a newsroom': 1.5,
  'byline: passing': 0.5,
  'byline: part': -1,
  'credit: part': -1,
  'credit: passing': 0.5,
  'byline: first hand': 3.5,
  'byline: second hand': 1,
  'counter: counter': 4,
  'credit: alone': 2.5,
  // Nothing but a newsroom's name below the text says whose it is.
  'credit: alone, of a newsroom': 0.6,
  'credit: enclosed': 3,
  // A newsroom that signs below the text like an agency does not do so by chance.
  'credit: enclosed, of a newsroom': 1,
  'credit: last words': 3,
  'credit: signed': 3,
  'credit: labelled': 2.5,
  // Charts and lists of sources are labelled, too; an agency is seldom among them alone.
  'credit: labelled, of an agency': 1,
  'credit: owed': 5,
  'credit: released': 4,
  'data: author': 2.5,
  'data: source': 3,
  'data: state author': 2,
  'data: counted': 2,
  'data: state source': 3,
  'data: unknown source': 3,
  'data: publisher': 0.5,
  'dateline: enclosed': 4,
  'dateline: led': 3,
  'dateline: dotted': 4,
  'dateline: reported': 3,
  'notice: republished': 4,
  'notice: excerpt': 2.5,
  'notice: issued': 3.5,
  'notice: feed': 5,
  'notice: feed, of agencies by their trade': 1.5,
  'release: service': 5,
  'release: section': 3,
  'release: press section': 1.2,
  'release: filed': 3,
  'release: breadcrumb': 2.2,
  'release: filed in data': 2.2,
  'release: place and day': 1,
  'release: number': 1.5,
  'release: heading': 2.5,
  'release: closing words': 2,
  'release: contact': 0.5,
  'release: source line': 2.5,
  'release: press office': 3.5,
  'release: end mark': 0.5,
  'release: about': 0.5,
  'rights: holder': 1,
  'rights: distributed': 4,
  // Who sells texts, or prints his own, holds the rights in one of them; anybody may in a picture or a site.
  'rights: holder, of a newsroom': 2,
  'rights: holder, of a syndicate or a release service': 2,
  'names an agency': 1.5,
  'names a syndicate or a release service': 1,
  'names a newsroom': 0.5,
  'names another organization': -0.5,
  'names somebody unknown': -0.5,
  'names a host': 0.5,
  'names what calls itself an agency': 0.3,
  'an unknown name that says it is a paper’s': 0.7,
  'credit: labelled, of an institution': 1,
  'thanks somebody the text is about': -1.5,
  'opens as a byline': 0.7,
  'speaks of a picture': -1.5,
  'right below a picture': -1,
  'leads to a topic of the site': -1.5,
  'its line leads to another page here': -2,
  'leads to another house than it names': -1,
  'notice: hat tip': 0.5,
  'credit: hat tip': 0.5,
  'labelled where bylines stand': 1,
  'a label below the text names a newsroom or a site': 1,
  'signs what it speaks of': 2,
  // A newsroom's press section holds releases about itself; offices have little else to tell.
  'an institution’s own site': 1.5,
  'on a portal, whose texts are others’': 1,
  'byline: dated': 0.5,
  'credit: titled': 3.5,
  'credit: issue': 4,
  'byline: issue': 4,
  'credit: linked': 3.5,
  'credit: called': 2,
  'credit: own pages': 2.5,
  'inside the text': -1,
  'beside the article': -2,
  'under a heading below the text': -1.2,
  'in a quotation': -2,
  'in a list': -2,
  'above the headline': -1,
  'further below the text': -1,
  'a word follows it': -1,
  'in a heading': -1,
  'the text goes on behind it': -1.5,
  'a name of three letters or fewer': -0.7,
  'a name that is also an abbreviation': -0.5,
  'a name that is also a word': -0.7,
  // Signs of different kinds are seldom wrong together.
  'two signs agree': 2,
  'three signs agree': 1,
  'page: no article': -2,
  'page: address of a front page': -1,
  'page: address of a list': -0.7,
  'page: address of a shop': -0.7,
  'page: address of a work of reference': -0.7,
  'page: posts that quote posts': -1.5,
  'page: parts by several people': -2.5,
  'page: headings that lead elsewhere': -2,
  'page: mostly links': -1,
  'page: prices': -1,
  'page: text in many pieces': -0.8,
  'page: address of a forum': -1,
  [bias]: -3.5,
};

/** Of a page, and in a quotation, the same is expected where an agency is named. */
const ofBoth = (feature: string): string[] =>
  /^page: |^in a quotation$/.test(feature) ? [feature, feature + ofSupplier] : [feature];

/** A model that also says what is expected of forms that no case has. */
export const complete = ({ bias: start, weights }: Model): Model => ({
  bias: start,
  weights: new Map([
    ...Object.entries(forms)
      .filter(([feature]) => feature !== bias)
      .flatMap(([feature, worth]) => ofBoth(feature).map((each) => [each, worth] as const)),
    ...weights,
  ]),
});

/** The worth expected of a feature; of the bias by its own name. */
export const expected = (feature: string): number =>
  forms[feature.replace(ofSupplier, '')] ?? { [-1]: -0.4, 0: 0, 1: 0.2 }[meaningOf(feature)];
