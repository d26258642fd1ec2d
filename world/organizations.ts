/** Organizations, among them some that only share a name. The invented ones have numbers that Wikidata does not. */
import type { Item, Organization } from './model.ts';

const item = (id: string, label: string): Item => ({ id, label });
const britain = { id: 'Q145', label: 'United Kingdom', code: 'GB' };
const france = { id: 'Q142', label: 'France', code: 'FR' };
const newspaper = item('Q11032', 'newspaper');
const nonprofit = item('Q163740', 'nonprofit organization');

/** A bare entry, to be filled. */
const named = (id: string, label: string, description: string): Organization => ({
  ...item(id, label),
  aliases: [],
  description,
  classes: [],
  country: null,
  inception: null,
  owners: [],
  sites: [],
  articles: {},
});

/** All organizations, in the order in which a search lists them. */
export const organizations: readonly Organization[] = [
  {
    ...named('Q990000001', 'Harbor Rights Alliance', 'residents’ organization in Port Ansel'),
    aliases: ['HRA', 'Alliance pour les droits du port'],
    classes: [nonprofit, item('Q431603', 'advocacy group')],
    country: britain,
    inception: '1974-01-01T00:00:00Z',
    sites: ['http://harborrights.example/'],
    articles: {
      en: {
        page: 91000107,
        title: 'Harbor Rights Alliance',
        extract:
          'The Harbor Rights Alliance is a non-profit organization of residents of the harbor quarters of Port Ansel, founded in 1974. It speaks on leases, housing and the use of the quays. Its president is Ines Calloway.',
      },
    },
  },
  {
    ...named('Q990000002', 'Harbor Rights Alliance', 'former trade union of pilots, 1911–1936'),
    classes: [item('Q178790', 'labor union')],
    country: { id: 'Q30', label: 'United States', code: 'US' },
    inception: '1911-05-02T00:00:00Z',
    sites: ['https://pilots-archive.example/hra'],
  },
  {
    ...named('Q990000003', 'Common Shore', 'web portal for community statements'),
    classes: [item('Q186165', 'web portal'), nonprofit],
    country: britain,
    inception: '2009-03-01T00:00:00Z',
    owners: [item('Q990000020', 'Harbor & Hinterland Trust')],
    sites: ['http://commonshore.example/', 'https://www.commonshore.example/'],
    articles: {
      en: {
        page: 91000054,
        title: 'Common Shore (website)',
        extract: 'Common Shore is a web portal that reposts statements of community groups. It is run by a trust.',
      },
    },
  },
  {
    ...named('Q990000004', 'Common Shore', 'village on the outer islands'),
    classes: [item('Q532', 'village')],
    country: britain,
    articles: {
      en: {
        page: 91000009,
        title: 'Common Shore',
        extract: 'Common Shore is a village on the outer islands. It had 214 inhabitants in 2021.',
      },
    },
  },
  {
    ...named('Q990000005', 'Field Notes', 'nonprofit newsroom for rivers and land'),
    classes: [item('Q1193236', 'news organization')],
    country: britain,
    inception: '2016-05-03T00:00:00Z',
    owners: [item('Q990000021', 'Readers of Field Notes'), item('Q990000022', 'Wend Valley Foundation')],
    sites: ['http://fieldnotes.example/'],
    articles: {
      en: {
        page: 91000220,
        title: 'Field Notes (newsroom)',
        extract: 'Field Notes is a nonprofit newsroom that reports on rivers and land. Its stories may be republished.',
      },
    },
  },
  {
    ...named('Q990000006', 'Field Notes', '1994 album'),
    classes: [item('Q482994', 'album')],
    inception: '1994-10-10T00:00:00Z',
  },
  {
    ...named('Q990000007', 'Valley Ledger', 'weekly newspaper'),
    // A class without a name in any language the asker reads: the label is then the number.
    classes: [newspaper, item('Q990000030', 'Q990000030')],
    country: britain,
    inception: '1952-01-01T00:00:00Z',
    sites: ['http://valleyledger.example/'],
  },
  {
    ...named('Q990000008', 'The Morning Tide', 'daily newspaper'),
    aliases: ['Morning Tide'],
    classes: [newspaper],
    country: britain,
    inception: '1887-06-14T00:00:00Z',
    owners: [item('Q990000023', 'Tide Publishing')],
    sites: ['http://morningtide.example/'],
    articles: {
      en: { page: 91000311, title: 'The Morning Tide', extract: 'The Morning Tide is a daily newspaper of the coast.' },
    },
  },
  {
    ...named('Q990000009', 'Le Courrier des Îles', 'journal quotidien'),
    classes: [item('Q1110794', 'quotidien')],
    country: france,
    inception: '1921-01-01T00:00:00Z',
    owners: [item('Q990000024', 'Société des lecteurs du Courrier')],
    sites: ['http://courrier-iles.example/'],
    articles: {
      fr: {
        page: 92000012,
        title: 'Le Courrier des Îles',
        extract: 'Le Courrier des Îles est un quotidien français fondé en 1921. Il appartient à ses lecteurs.',
      },
    },
  },
  {
    ...named('Q990000010', 'La Marge', 'revue trimestrielle'),
    classes: [item('Q41298', 'magazine')],
    country: france,
    sites: ['http://lamarge.example/'],
  },
  {
    ...named('Q130879', 'Reuters', 'international news agency'),
    aliases: ['Reuters News'],
    classes: [item('Q192283', 'news agency')],
    country: britain,
    inception: '1851-10-01T00:00:00Z',
    owners: [item('Q990000025', 'Thomson Reuters')],
    sites: ['https://www.reuters.com/'],
    articles: {
      en: { page: 91000400, title: 'Reuters', extract: 'Reuters is a news agency owned by Thomson Reuters.' },
    },
  },
];
