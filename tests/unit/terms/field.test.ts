/** What a page's metadata say of its terms: who speaks, whom it binds, what it means. */
import { expect, test } from 'vitest';
import { useNames } from '../../../lib/model';
import { report } from '../../../lib/report';
import { sceneOf } from '../../../lib/scene';
import { fieldsOf } from '../../../lib/terms/field';
import { type Draft, pageOf, prose } from '../signals/page';

const meta = (name: string, content: string): Draft => ({ metas: { [name]: content } });
const data = (change: object): Draft => ({ data: [{ '@type': 'NewsArticle', ...change }] });
/** The same on a page whose text is an agency's. */
const wire = (draft: Draft): Draft => ({ ...draft, body: [`PORT ANSEL (Reuters) - ${prose[0]}`, ...prose.slice(1)] });

/** The answer, then each ground: who speaks, whether it governs, where it stands, what it quotes, what it says. */
function told(draft: Draft): string {
  const { terms } = report(pageOf(draft));
  if (!terms) return 'nothing';
  const letters = (uses: typeof terms.uses) => useNames.map((use) => uses[use][0]).join('');
  const { holder, holderGround, heldBy, license, conditions, contact, creditLine, creditGiven, conflicts, grantedBy } =
    terms;
  return [
    [
      holder,
      holderGround,
      heldBy,
      license?.id,
      license?.url,
      letters(terms.uses),
      conditions.join('+'),
      contact,
      creditLine,
      creditGiven,
      grantedBy,
    ].join(' '),
    ...terms.sources.map(({ kind, by, name, governs, where, quote, url, uses }) =>
      [kind, by, name, governs ? 'governs' : 'not', where, quote, url, letters(uses)].join(' '),
    ),
    ...conflicts.map(({ use, answer, source }) => `but ${use} ${answer} ${source}`),
  ].join(' | ');
}

const drafts: Readonly<Record<string, Draft>> = {
  nothing: {},
  'a rights field': meta('dc.rights', 'All rights reserved.'),
  'a rights line': meta('copyright', '© 2024 Harbor Weekly'),
  'a name alone': meta('copyright', 'Harbor Weekly'),
  'a licence by its address': meta('dcterms.license', 'https://creativecommons.org/licenses/by/4.0/'),
  'a licence by its name': meta('rights', 'CC BY-ND 4.0'),
  'a licence of a holder': meta('dcterms:rights', '© Harbor Weekly. CC BY 4.0'),
  'an address that is none': meta('license', 'https://harbor.example/terms'),
  'another field': meta('description', 'All rights reserved.'),
  'a holder': meta('dcterms.rightsholder', 'Harbor Weekly'),
  'no training': meta('robots', 'index, noai'),
  'training, asked': meta('tdm-reservation', '1'),
  'training, free': meta('tdm-reservation', '0'),
  'a robot that is another': meta('robots', 'noairplanes'),
  'sold by RSL': { links: [['license', 'https://millgate.example/license.xml?x']] },
  'linked by the head': { links: [['license', 'https://creativecommons.org/licenses/by-sa/4.0/deed.de']] },
  'linked twice': {
    links: [
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ],
  },
  'more permissions': { links: [['cc:morepermissions', 'https://millgate.example/ask']] },
  'a licence of its data': data({ license: 'https://creativecommons.org/licenses/by-nc/4.0/' }),
  'usage of its data': data({ usageInfo: 'You may republish this article with attribution.' }),
  'access of its data': data({ conditionsOfAccess: 'No part may be reproduced without permission.' }),
  'a notice of its data': data({ copyrightNotice: '© 2024 Harbor Weekly. All rights reserved.' }),
  'a holder of its data': data({ copyrightHolder: { name: 'Harbor Weekly' } }),
  'a credit of its data': data({ creditText: 'Harbor Weekly / Nora Field' }),
  'a page to ask': data({ acquireLicensePage: 'https://harbor.example/ask' }),
  'a page that is none': data({ acquireLicensePage: 'ask us' }),
  'data of another thing': { data: [{ '@type': 'WebSite', license: 'https://creativecommons.org/licenses/by/4.0/' }] },
  'a licence in sight and in the head': {
    links: [['license', 'https://creativecommons.org/licenses/by/4.0/']],
    foot: [
      {
        text: 'Text under CC BY 4.0',
        links: [{ text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.en' }],
      },
    ],
  },
  'a notice against a licence': {
    ...meta('dc.rights', 'All rights reserved.'),
    foot: ['You may republish this article for free with attribution.'],
  },
  'small print of the site': { foot: [{ text: '© 2024 Millgate Courier. All rights reserved.', zone: 'footer' }] },
  'a contact': { foot: ['To republish this article, write to rights@millgate.example.'] },
  'a link to ask': {
    foot: [
      {
        text: 'Reprints of this article require permission. Ask here.',
        links: [{ text: 'Ask here', href: 'https://millgate.example/ask' }],
      },
    ],
  },
  'a site without a name': { ...meta('rights', 'All rights reserved.'), site: null },
  'a licence in the address of the site’s own deed': meta('license', 'https://millgate.example/about/cc-by-4.0'),
  'a government’s licence by its address': meta('license', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'),
  'a holder, whose text it is': meta('dcterms.rightsholder', 'Reuters'),
  'a rights line, whose text it is': meta('copyright', '© 2024 Reuters. All rights reserved.'),
  'no holder': meta('dcterms.rightsholder', ''),
  'a one and a word that say nothing': { metas: { description: 'noai', 'page-number': '1' } },
  'training, three times': {
    metas: { 'tdm-reservation': '1', robots: 'noai' },
    links: [['license', 'https://millgate.example/terms.rsl']],
  },
  'training, in an address that goes on': { links: [['license', 'https://millgate.example/a?b=/license.xml']] },
  'more permissions by mail, and another link': {
    links: [
      ['cc:morepermissions', 'mailto:rights@millgate.example'],
      ['next', 'https://millgate.example/ask'],
    ],
  },
  'a notice of its data that says nothing': data({ copyrightNotice: 'Millgate', license: '' }),
  'a licence and a notice of its data': data({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    usageInfo: 'No part may be reproduced without permission.',
  }),
  'fair use': { foot: ['We publish this article under the provisions of fair use.'] },
};

test('on a page of its own', () =>
  expect(Object.entries(drafts).map(([name, draft]) => `${name}: ${told(draft)}`)).toMatchInlineSnapshot(`
    [
      "nothing: nothing",
      "a rights field: Millgate Courier site  all-rights-reserved  pppuppu    false  | metadata site Millgate Courier governs head <meta name="dc.rights" content="All rights reserved.">  pppuppu",
      "a rights line: Harbor Weekly metadata 0   uuuuuuu    false  | metadata site Millgate Courier governs head <meta name="copyright" content="© 2024 Harbor Weekly">  uuuuuuu",
      "a name alone: nothing",
      "a licence by its address: Millgate Courier site  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs head <meta name="dcterms.license" content="https://creativecommons.org/licenses/by/4.0/"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "a licence by its name: Millgate Courier site  CC-BY-ND-4.0 https://creativecommons.org/licenses/by-nd/4.0/ ccccppu attribution+no-edits  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs head <meta name="rights" content="CC BY-ND 4.0"> https://creativecommons.org/licenses/by-nd/4.0/ ccccppu",
      "a licence of a holder: Harbor Weekly metadata 0 CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs head <meta name="dcterms:rights" content="© Harbor Weekly. CC BY 4.0"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "an address that is none: nothing",
      "another field: nothing",
      "a holder: Harbor Weekly metadata 0   uuuuuuu    false  | metadata site Millgate Courier governs head <meta name="dcterms.rightsholder" content="Harbor Weekly">  uuuuuuu",
      "no training: Millgate Courier site    uuuuuuf    false  | metadata site Millgate Courier governs head <meta name="robots" content="index, noai">  uuuuuuf",
      "training, asked: Millgate Courier site    uuuuuup    false  | metadata site Millgate Courier governs head <meta name="tdm-reservation" content="1">  uuuuuup",
      "training, free: nothing",
      "a robot that is another: nothing",
      "sold by RSL: Millgate Courier site    uuuuuup    false  | metadata site Millgate Courier governs head <link rel="license" href="https://millgate.example/license.xml?x">  uuuuuup",
      "linked by the head: Millgate Courier site  CC-BY-SA-4.0 https://creativecommons.org/licenses/by-sa/4.0/deed.de ccccccu attribution+share-alike  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | license site Millgate Courier governs head <link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.de"> https://creativecommons.org/licenses/by-sa/4.0/deed.de ccccccu",
      "linked twice: Millgate Courier site  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | license site Millgate Courier governs head <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "more permissions: Millgate Courier site    uuuuuuu  https://millgate.example/ask  false  | metadata site Millgate Courier governs markup <a rel="cc:morePermissions" href="https://millgate.example/ask">  uuuuuuu",
      "a licence of its data: Millgate Courier site  CC-BY-NC-4.0 https://creativecommons.org/licenses/by-nc/4.0/ cpccccu attribution+noncommercial  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs data "license": "https://creativecommons.org/licenses/by-nc/4.0/" https://creativecommons.org/licenses/by-nc/4.0/ cpccccu",
      "usage of its data: Millgate Courier site    ccuuuuu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs data "usageInfo": "You may republish this article with attribution."  ccuuuuu",
      "access of its data: Millgate Courier site    pppuuuu    false  | metadata site Millgate Courier governs data "conditionsOfAccess": "No part may be reproduced without permission."  pppuuuu",
      "a notice of its data: Harbor Weekly metadata 0 all-rights-reserved  pppuppu    false  | metadata site Millgate Courier governs data "copyrightNotice": "© 2024 Harbor Weekly. All rights reserved."  pppuppu",
      "a holder of its data: Harbor Weekly metadata 0   uuuuuuu    false  | metadata site Millgate Courier governs data "copyrightHolder": "Harbor Weekly"  uuuuuuu",
      "a credit of its data: Millgate Courier site    uuuuuuu   Harbor Weekly / Nora Field true  | metadata site Millgate Courier governs data "creditText": "Harbor Weekly / Nora Field"  uuuuuuu",
      "a page to ask: Millgate Courier site    uuuuuuu  https://harbor.example/ask  false  | metadata site Millgate Courier governs data "acquireLicensePage": "https://harbor.example/ask"  uuuuuuu",
      "a page that is none: nothing",
      "data of another thing: nothing",
      "a licence in sight and in the head: Millgate Courier site  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/deed.en ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | license site Millgate Courier governs closing Text under CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.en ccccccu",
      "a notice against a licence: Millgate Courier site  all-rights-reserved  ccpuppu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | notice site Millgate Courier governs closing You may republish this article for free with attribution.  ccuuuuu | metadata site Millgate Courier governs head <meta name="dc.rights" content="All rights reserved.">  pppuppu | but republish_noncommercial permission-required 1 | but republish_commercial permission-required 1",
      "small print of the site: Millgate Courier notice 0 all-rights-reserved  pppuppu    false  | notice site Millgate Courier governs footer © 2024 Millgate Courier. All rights reserved.  pppuppu",
      "a contact: nothing",
      "a link to ask: Millgate Courier site    pppuuuu  https://millgate.example/ask  false  | notice site Millgate Courier governs closing Reprints of this article require permission. Ask here.  pppuuuu",
      "a site without a name: millgate.example site  all-rights-reserved  pppuppu    false  | metadata site millgate.example governs head <meta name="rights" content="All rights reserved.">  pppuppu",
      "a licence in the address of the site’s own deed: Millgate Courier site  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs head <meta name="license" content="https://millgate.example/about/cc-by-4.0"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "a government’s licence by its address: Millgate Courier site  etalab-2.0 https://www.etalab.gouv.fr/licence-ouverte-open-licence/ ccccccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs head <meta name="license" content="https://www.etalab.gouv.fr/licence-ouverte-open-licence"> https://www.etalab.gouv.fr/licence-ouverte-open-licence/ ccccccu",
      "a holder, whose text it is: Reuters metadata 0   uuuuuuu    false  | metadata site Millgate Courier governs head <meta name="dcterms.rightsholder" content="Reuters">  uuuuuuu",
      "a rights line, whose text it is: Reuters metadata 0 all-rights-reserved  pppuppu    false  | metadata site Millgate Courier governs head <meta name="copyright" content="© 2024 Reuters. All rights reserved.">  pppuppu",
      "no holder: nothing",
      "a one and a word that say nothing: nothing",
      "training, three times: Millgate Courier site    uuuuuup    false  | metadata site Millgate Courier governs head <meta name="tdm-reservation" content="1">  uuuuuup | metadata site Millgate Courier governs head <meta name="robots" content="noai">  uuuuuuf | but ai_training forbidden 1",
      "training, in an address that goes on: nothing",
      "more permissions by mail, and another link: nothing",
      "a notice of its data that says nothing: nothing",
      "a licence and a notice of its data: Millgate Courier site  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ pppcccu attribution  “Council puts off the depot vote again”, Millgate Courier, https://millgate.example/town/depot false site | metadata site Millgate Courier governs data "license": "https://creativecommons.org/licenses/by/4.0/" https://creativecommons.org/licenses/by/4.0/ ccccccu | metadata site Millgate Courier governs data "usageInfo": "No part may be reproduced without permission."  pppuuuu | but republish_noncommercial conditional 0 | but republish_commercial conditional 0 | but print conditional 0",
      "fair use: Millgate Courier site    uuuuuuu    false  | notice site Millgate Courier governs closing We publish this article under the provisions of fair use.  uuuuuuu",
    ]
  `));
test('on a page whose text is an agency’s', () =>
  expect(Object.entries(drafts).map(([name, draft]) => `${name}: ${told(wire(draft))}`)).toMatchInlineSnapshot(`
    [
      "nothing: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a rights field: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="dc.rights" content="All rights reserved.">  pppuppu",
      "a rights line: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="copyright" content="© 2024 Harbor Weekly">  uuuuuuu",
      "a name alone: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a licence by its address: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="dcterms.license" content="https://creativecommons.org/licenses/by/4.0/"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "a licence by its name: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="rights" content="CC BY-ND 4.0"> https://creativecommons.org/licenses/by-nd/4.0/ ccccppu",
      "a licence of a holder: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="dcterms:rights" content="© Harbor Weekly. CC BY 4.0"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "an address that is none: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "another field: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a holder: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="dcterms.rightsholder" content="Harbor Weekly">  uuuuuuu",
      "no training: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="robots" content="index, noai">  uuuuuuf",
      "training, asked: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="tdm-reservation" content="1">  uuuuuup",
      "training, free: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a robot that is another: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "sold by RSL: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <link rel="license" href="https://millgate.example/license.xml?x">  uuuuuup",
      "linked by the head: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | license site Millgate Courier not head <link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.de"> https://creativecommons.org/licenses/by-sa/4.0/deed.de ccccccu",
      "linked twice: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | license site Millgate Courier not head <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "more permissions: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not markup <a rel="cc:morePermissions" href="https://millgate.example/ask">  uuuuuuu",
      "a licence of its data: Reuters origin  CC-BY-NC-4.0 https://creativecommons.org/licenses/by-nc/4.0/ cpccccu attribution+noncommercial  “Council puts off the depot vote again”, Reuters false origin | metadata origin Reuters governs data "license": "https://creativecommons.org/licenses/by-nc/4.0/" https://creativecommons.org/licenses/by-nc/4.0/ cpccccu | policy origin Reuters governs    ppuuuuu | but republish_noncommercial permission-required 1",
      "usage of its data: Reuters origin    ccuuuuu attribution  “Council puts off the depot vote again”, Reuters false origin | metadata origin Reuters governs data "usageInfo": "You may republish this article with attribution."  ccuuuuu | policy origin Reuters governs    ppuuuuu | but republish_noncommercial permission-required 1 | but republish_commercial permission-required 1",
      "access of its data: Reuters origin    pppuuuu    false  | metadata origin Reuters governs data "conditionsOfAccess": "No part may be reproduced without permission."  pppuuuu | policy origin Reuters governs    ppuuuuu",
      "a notice of its data: Harbor Weekly metadata 0 all-rights-reserved  pppuppu    false  | metadata origin Reuters governs data "copyrightNotice": "© 2024 Harbor Weekly. All rights reserved."  pppuppu | policy origin Reuters governs    ppuuuuu",
      "a holder of its data: Harbor Weekly metadata 0   ppuuuuu    false  | metadata origin Reuters governs data "copyrightHolder": "Harbor Weekly"  uuuuuuu | policy origin Reuters governs    ppuuuuu",
      "a credit of its data: Reuters origin    ppuuuuu   Harbor Weekly / Nora Field true  | metadata origin Reuters governs data "creditText": "Harbor Weekly / Nora Field"  uuuuuuu | policy origin Reuters governs    ppuuuuu",
      "a page to ask: Reuters origin    ppuuuuu  https://harbor.example/ask  false  | metadata origin Reuters governs data "acquireLicensePage": "https://harbor.example/ask"  uuuuuuu | policy origin Reuters governs    ppuuuuu",
      "a page that is none: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "data of another thing: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a licence in sight and in the head: Reuters origin  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/deed.en ccccccu attribution  “Council puts off the depot vote again”, Reuters false origin | license origin Reuters governs closing Text under CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.en ccccccu | policy origin Reuters governs    ppuuuuu | but republish_noncommercial permission-required 1 | but republish_commercial permission-required 1",
      "a notice against a licence: Reuters origin    ccuuuuu attribution  “Council puts off the depot vote again”, Reuters false origin | notice origin Reuters governs closing You may republish this article for free with attribution.  ccuuuuu | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="dc.rights" content="All rights reserved.">  pppuppu | but republish_noncommercial permission-required 1 | but republish_commercial permission-required 1",
      "small print of the site: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | notice site Millgate Courier not footer © 2024 Millgate Courier. All rights reserved.  pppuppu",
      "a contact: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a link to ask: Reuters origin    pppuuuu  https://millgate.example/ask  false  | notice origin Reuters governs closing Reprints of this article require permission. Ask here.  pppuuuu | policy origin Reuters governs    ppuuuuu",
      "a site without a name: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site millgate.example not head <meta name="rights" content="All rights reserved.">  pppuppu",
      "a licence in the address of the site’s own deed: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="license" content="https://millgate.example/about/cc-by-4.0"> https://creativecommons.org/licenses/by/4.0/ ccccccu",
      "a government’s licence by its address: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="license" content="https://www.etalab.gouv.fr/licence-ouverte-open-licence"> https://www.etalab.gouv.fr/licence-ouverte-open-licence/ ccccccu",
      "a holder, whose text it is: Reuters metadata 0   ppuuuuu    false  | metadata origin Reuters governs head <meta name="dcterms.rightsholder" content="Reuters">  uuuuuuu | policy origin Reuters governs    ppuuuuu",
      "a rights line, whose text it is: Reuters metadata 0 all-rights-reserved  pppuppu    false  | metadata origin Reuters governs head <meta name="copyright" content="© 2024 Reuters. All rights reserved.">  pppuppu | policy origin Reuters governs    ppuuuuu",
      "no holder: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a one and a word that say nothing: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "training, three times: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu | metadata site Millgate Courier not head <meta name="tdm-reservation" content="1">  uuuuuup | metadata site Millgate Courier not head <meta name="robots" content="noai">  uuuuuuf",
      "training, in an address that goes on: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "more permissions by mail, and another link: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a notice of its data that says nothing: Reuters origin    ppuuuuu    false  | policy origin Reuters governs    ppuuuuu",
      "a licence and a notice of its data: Reuters origin  CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/ pppcccu attribution  “Council puts off the depot vote again”, Reuters false origin | metadata origin Reuters governs data "license": "https://creativecommons.org/licenses/by/4.0/" https://creativecommons.org/licenses/by/4.0/ ccccccu | metadata origin Reuters governs data "usageInfo": "No part may be reproduced without permission."  pppuuuu | policy origin Reuters governs    ppuuuuu | but republish_noncommercial conditional 0 | but republish_commercial conditional 0 | but print conditional 0",
      "fair use: Reuters origin    ppuuuuu    false  | notice site Millgate Courier governs closing We publish this article under the provisions of fair use.  uuuuuuu | policy origin Reuters governs    ppuuuuu",
    ]
  `));
test('of a page without words', () =>
  expect(
    Object.entries(drafts).map(([name, draft]) => {
      const { license, holder, reserved, uses } = fieldsOf(sceneOf(pageOf(draft)));
      return `${name}: ${[license?.id, holder, reserved, useNames.map((use) => uses[use][0]).join('')].join(' ')}`;
    }),
  ).toMatchInlineSnapshot(`
    [
      "nothing:   false uuuuuuu",
      "a rights field:   true pppuppu",
      "a rights line:  Harbor Weekly false uuuuuuu",
      "a name alone:   false uuuuuuu",
      "a licence by its address: CC-BY-4.0  false ccccccu",
      "a licence by its name: CC-BY-ND-4.0  false ccccppu",
      "a licence of a holder: CC-BY-4.0 Harbor Weekly false ccccccu",
      "an address that is none:   false uuuuuuu",
      "another field:   false uuuuuuu",
      "a holder:  Harbor Weekly false uuuuuuu",
      "no training:   false uuuuuuf",
      "training, asked:   false uuuuuup",
      "training, free:   false uuuuuuu",
      "a robot that is another:   false uuuuuuu",
      "sold by RSL:   false uuuuuup",
      "linked by the head: CC-BY-SA-4.0  false ccccccu",
      "linked twice: CC-BY-4.0  false ccccccu",
      "more permissions:   false uuuuuuu",
      "a licence of its data: CC-BY-NC-4.0  false cpccccu",
      "usage of its data:   false ccuuuuu",
      "access of its data:   false pppuuuu",
      "a notice of its data:  Harbor Weekly true pppuppu",
      "a holder of its data:  Harbor Weekly false uuuuuuu",
      "a credit of its data:   false uuuuuuu",
      "a page to ask:   false uuuuuuu",
      "a page that is none:   false uuuuuuu",
      "data of another thing:   false uuuuuuu",
      "a licence in sight and in the head: CC-BY-4.0  false ccccccu",
      "a notice against a licence:   true pppuppu",
      "small print of the site:   false uuuuuuu",
      "a contact:   false uuuuuuu",
      "a link to ask:   false uuuuuuu",
      "a site without a name:   true pppuppu",
      "a licence in the address of the site’s own deed: CC-BY-4.0  false ccccccu",
      "a government’s licence by its address: etalab-2.0  false ccccccu",
      "a holder, whose text it is:  Reuters false uuuuuuu",
      "a rights line, whose text it is:  Reuters true pppuppu",
      "no holder:   false uuuuuuu",
      "a one and a word that say nothing:   false uuuuuuu",
      "training, three times:   false uuuuuup",
      "training, in an address that goes on:   false uuuuuuu",
      "more permissions by mail, and another link:   false uuuuuuu",
      "a notice of its data that says nothing:   false uuuuuuu",
      "a licence and a notice of its data: CC-BY-4.0  false ccccccu",
      "fair use:   false uuuuuuu",
    ]
  `));
