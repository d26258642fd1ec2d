import { describe, expect, test } from 'vitest';
import { another, count, type Elsewhere, lead, own, page, reuters, told } from './counted';

describe('one text is one source', () => {
  test('by the same first sentences, whatever the headline', () =>
    expect(
      told(
        count(
          page,
          { by: 'Bay Observer', title: 'No ships before Saturday', excerpt: lead },
          {
            by: 'Dale Tribune',
            title: 'Crews stay ashore',
            excerpt: own,
          },
        ),
      ),
    ).toEqual(['Morning Tide: page, Bay Observer text', 'Dale Tribune: Dale Tribune']));
  test('a dateline in front, cut short, with a word or two changed', () =>
    expect(
      told(
        count(
          reuters,
          {
            by: 'Bay Observer',
            title: 'No ships before Saturday',
            excerpt:
              'PORT ANSEL, Nov 12 (Reuters) - Talks between the ferry workers and the harbor company collapsed early on Thursday after a night of bargaining in Port…',
          },
          {
            by: 'Dale Tribune',
            title: 'Crews stay ashore',
            excerpt:
              'Negotiations between the ferry workers and the harbor company collapsed early Thursday morning after a night of bargaining in Port Ansel, and crews said they will not sail before the weekend.',
          },
        ),
      ),
    ).toEqual(['Reuters: page agency, Bay Observer agency, Dale Tribune text']));
  test('by the headline where no more is known; the earliest names the source', () =>
    expect(
      told(count(page, { by: 'Bay Observer', published: '2026-11-11T20:00:00Z' }, { by: 'Valley Radio' })),
    ).toEqual(['Bay Observer: Bay Observer, page text, Valley Radio text']));
  test('through a third', () => {
    const mixed = `${another.slice(0, 90)} ${lead}`;
    expect(count(page, { by: 'A News', title: 'Empty horizon', excerpt: mixed }).sources).toHaveLength(1);
  });
  test('the page’s own address is the page', () =>
    expect(
      told(count(page, { by: 'Morning Tide', url: `${page.url}?utm_source=x`, title: 'Other', excerpt: own })),
    ).toEqual(['Morning Tide: page, Morning Tide text']));
  test('whoever is said to have published it', () => {
    const { sources } = count(page, { by: 'Somebody', at: null, url: page.url, title: 'Other', excerpt: own });
    expect(sources).toHaveLength(1);
    expect(sources[0]?.members[1]?.reason).toEqual({ is: 'text', by: 'lead', like: null });
    expect(
      count(page, { by: 'Somebody', at: null, url: page.url, direct: false, title: 'Other', excerpt: own }).sources,
    ).toHaveLength(2);
  });
  test('a page without a site’s name is its host’s', () => {
    expect(told(count({ ...page, site: null }))).toEqual(['morningtide.example: page']);
    expect(count({ ...page, site: null, url: 'about:reader' }).sources).toMatchObject([{ name: '' }]);
  });
  test('those of most reports come first, and it is said how many are copies', () => {
    const { sources } = count(
      { ...page, origin: reuters.origin },
      { by: 'Bay Observer', title: 'No ships', excerpt: lead },
      { by: 'Reuters', at: 'reuters.com', title: 'Crews stay', excerpt: lead },
      { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: own },
    );
    expect(sources.map(({ name, organization, copies }) => [name, organization, copies])).toEqual([
      ['Reuters', 'reuters', 2],
      ['Dale Tribune', null, 0],
    ]);
    const most = count(
      page,
      { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: own, published: '2026-11-13' },
      { by: 'Bay Observer', title: 'Ashore', excerpt: own, published: '2026-11-14' },
    );
    expect(most.sources.map(({ name }) => name)).toEqual(['Dale Tribune', 'Morning Tide']);
  });
});

describe('reports of one event are as many sources as wrote them', () => {
  const quote =
    '“We will not sail another mile until the harbor company puts its offer on paper and lets us read it by daylight,”';
  test.each<[string, Elsewhere]>([
    ['other sentences', { by: 'Dale Tribune', title: 'Ferry crews walk out of talks', excerpt: own }],
    [
      'one quotation',
      {
        by: 'Dale Tribune',
        title: 'Crews want an offer on paper',
        excerpt: `${quote} union chair Mara Lind told islanders who had waited at the quay all night.`,
      },
    ],
    [
      'one headline in part',
      { by: 'Dale Tribune', title: 'Ferry talks in Port Ansel: what the islanders say', excerpt: another },
    ],
  ])('%s', (_, article) =>
    expect(
      told(
        count(
          { ...page, lead: `${quote} said Mara Lind as the negotiations broke down on Thursday morning.` },
          article,
        ),
      ),
    ).toEqual(['Morning Tide: page', 'Dale Tribune: Dale Tribune']),
  );
  test('another stage of it, told in the same mold', () => {
    const toll = (count: number, day: string) =>
      `At least ${count} people were killed when the ferry Ansel Star sank off the northern coast, the coast guard said on ${day}.`;
    const front = { ...page, title: 'Ferry disaster toll rises to 11', lead: toll(11, 'Monday') };
    expect(
      count(front, { by: 'Dale Tribune', title: 'Ferry disaster toll rises to 14', excerpt: toll(14, 'Tuesday') })
        .sources,
    ).toHaveLength(2);
  });
  test('copies of the quotation’s whole sentence are one', () => {
    const whole = `${quote} said Mara Lind, who chairs the union of the ferry workers, as the negotiations broke down.`;
    expect(
      count({ ...page, lead: whole }, { by: 'Dale Tribune', title: 'On paper, please', excerpt: whole }).sources,
    ).toHaveLength(1);
  });
});

describe('an agency is one source, however its reports begin', () => {
  test.each<[string, Elsewhere]>([
    ['a dateline', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `PORT ANSEL (Reuters) — ${own}` }],
    [
      'a dateline with a day',
      { by: 'Dale Tribune', title: 'Ashore', excerpt: `PORT ANSEL, Nov 12 (Reuters) - ${own}` },
    ],
    ['a byline', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `By Reuters ${own}` }],
    ['a byline with a person', { by: 'Dale Tribune', title: 'Ashore', excerpt: `By Jane Marsh, Reuters ${own}` }],
    ['its name first', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `Reuters - ${own}` }],
    ['its name last', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `${own} — Reuters` }],
    ['a signature', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `${own} (Reuters)` }],
    ['a label', { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `${own} Source: Reuters` }],
    ['the headline’s end', { by: 'Dale Tribune', title: 'Crews stay ashore (Reuters)', excerpt: own }],
    ['its own site', { by: 'Reuters', at: 'www.reuters.com', title: 'Port Ansel crews stay ashore' }],
    ['a portal', { by: 'Reuters', at: 'msn.com', via: 'MSN', title: 'Port Ansel crews stay ashore' }],
    ['an outlet without a site', { by: 'Reuters', at: null, title: 'Port Ansel crews stay ashore' }],
  ])('%s', (_, article) =>
    expect(told(count(reuters, article))).toEqual([`Reuters: page agency, ${article.by} agency`]),
  );
  test('in other languages and scripts', () => {
    const spoken = (by: string, language: string, headline: string, excerpt: string): Elsewhere => ({
      by,
      language,
      title: headline,
      excerpt,
    });
    expect(
      told(
        count(
          { ...page, origin: { name: 'dpa', organization: 'dpa', domain: 'dpa.com' } },
          spoken('Hafenblatt', 'de', 'Keine Fähren bis Samstag', 'Port Ansel (dpa) - Die Gespräche sind gescheitert.'),
          spoken('Deichbote', 'de', 'Streit um die Fähren', 'Von dpa Die Besatzungen bleiben an Land und warten.'),
          spoken('Le Quai', 'fr', 'Les ferries restent à quai', 'PORT ANSEL (AFP) - Les équipages ne partiront pas.'),
          spoken('Moře', 'cs', 'Trajekty stojí', 'Lodě zůstaly v přístavu a posádky čekají na novou nabídku.'),
        ),
      ),
    ).toEqual([
      'dpa: page agency, Hafenblatt agency, Deichbote agency',
      'Agence France-Presse: Le Quai agency',
      '? Moře',
    ]);
  });
  test('one that the dataset does not have, by its dateline', () =>
    expect(
      told(
        count(
          page,
          { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `PORT ANSEL (Meridian) — ${own}` },
          { by: 'Bay Observer', title: 'Empty horizon', excerpt: `${another} (Meridian)` },
        ),
      ),
    ).toEqual(['Meridian: Dale Tribune agency, Bay Observer agency', 'Morning Tide: page']));
  test('two agencies are two, however alike their first sentences are', () =>
    expect(
      told(count(reuters, { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `PORT ANSEL (AP) — ${lead}` })),
    ).toEqual(['Reuters: page agency', 'Associated Press: Dale Tribune agency']));
  test.each<[string, string]>([
    ['told', `${own.slice(0, -1)}, the mayor told Reuters.`],
    ['reported', `Reuters reported on Thursday that the talks are over. ${own}`],
    ['according to', `According to Reuters, the talks are over. ${own}`],
    ['its full name and initials', `The Associated Press (AP) was the first to say so. ${own}`],
    ['contributed', `${own} AP contributed to this report.`],
  ])('who only cites one (%s) is a source of its own, and it is said', (_, excerpt) => {
    const { sources } = count(reuters, { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt });
    expect(sources).toHaveLength(2);
    expect(sources[1]?.members[0]?.cites).toMatch(/Reuters|Associated Press/);
  });
  test('who took the picture is not who wrote', () => {
    const { sources } = count(reuters, {
      by: 'Dale Tribune',
      title: 'Crews stay ashore',
      excerpt: `${own} (Photo: Reuters)`,
    });
    expect(sources.map(({ members }) => members.map(({ cites }) => cites))).toEqual([[null], [null]]);
  });
});

describe('one house is one source', () => {
  const sun = { by: 'Vancouver Sun', at: 'vancouversun.com' };
  const herald = { by: 'Calgary Herald', at: 'calgaryherald.com' };
  test('two articles of one outlet', () =>
    expect(
      told(
        count(
          page,
          { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: own },
          { by: 'Dale Tribune', title: 'Empty horizon', excerpt: another },
          { by: 'Dale Tribune', title: 'What the islanders want now' },
        ),
      ),
    ).toEqual(['Dale Tribune: Dale Tribune, Dale Tribune outlet, Dale Tribune outlet', 'Morning Tide: page']));
  test('two papers of one owner', () => {
    const { sources } = count(
      page,
      { ...sun, title: 'Crews stay ashore', excerpt: own },
      { ...herald, title: 'Empty horizon', excerpt: another },
    );
    expect(sources.map(({ members }) => members.length)).toEqual([2, 1]);
    expect(sources[0]?.members[1]?.reason).toEqual({ is: 'owner', name: 'Postmedia' });
  });
  test.each([
    ['the later', '2026-11-12T09:00:00Z'],
    ['the earlier', '2026-11-12T07:00:00Z'],
  ])('not where another may have had %s text first', (_, published) =>
    expect(
      count(
        page,
        { ...sun, title: 'Crews stay ashore', excerpt: own },
        { ...herald, title: 'Empty horizon', excerpt: another, published },
        { by: 'Bay Observer', title: 'Out of flour', excerpt: another, published },
      ).sources,
    ).toHaveLength(3),
  );
  test('through a portal that shows one of them', () =>
    expect(
      told(
        count(
          { ...page, site: 'National Post', house: 'Postmedia' },
          { ...sun, title: 'Crews stay ashore', excerpt: own },
          { by: 'MSN', at: 'msn.com', excerpt: lead },
        ),
      ),
    ).toEqual(['National Post: page, MSN text, Vancouver Sun owner']));
  test('an agency’s own page and what credits it', () =>
    expect(
      told(
        count(
          { ...page, site: 'AP News', house: 'Associated Press' },
          { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: `PORT ANSEL (AP) — ${own}` },
        ),
      ),
    ).toEqual(['Associated Press: page, Dale Tribune agency']));
  test('and the page’s own sister', () =>
    expect(
      count({ ...page, site: 'National Post', house: 'Postmedia' }, { ...sun, title: 'Ashore', excerpt: own }).sources,
    ).toHaveLength(1));
  test('a headline alone in a sister paper may be anybody’s', () =>
    expect(
      told(
        count(
          page,
          { ...sun, title: 'Crews stay ashore', excerpt: own },
          { ...herald, title: 'Islanders brace for a week without ships' },
        ),
      ),
    ).toEqual(['Morning Tide: page', 'Vancouver Sun: Vancouver Sun', '? Calgary Herald']));
  test('a sister’s copy of an agency does not tie the agency to the house', () =>
    expect(
      told(
        count(
          reuters,
          { ...sun, title: 'Crews stay ashore', excerpt: lead },
          { ...herald, title: 'Empty horizon', excerpt: another },
        ),
      ),
    ).toEqual(['Reuters: page agency, Vancouver Sun text', 'Calgary Herald: Calgary Herald']));
  test('two papers of one name on two sites are two', () =>
    expect(
      count(
        page,
        { by: 'The Gazette', at: 'gazette-north.example', title: 'Crews stay ashore', excerpt: own },
        { by: 'The Gazette', at: 'gazette-south.example', title: 'Empty horizon', excerpt: another },
      ).sources,
    ).toHaveLength(3));
  test('a portal’s copy belongs to the outlet, and two outlets on one portal are two', () =>
    expect(
      told(
        count(
          page,
          { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: own },
          { by: 'Dale Tribune', at: 'msn.com', via: 'MSN', title: 'Crews will stay ashore', excerpt: own },
          { by: 'Bay Observer', at: 'msn.com', via: 'MSN', title: 'Out of flour', excerpt: another },
        ),
      ),
    ).toEqual(['Dale Tribune: Dale Tribune, Dale Tribune text', 'Morning Tide: page', 'Bay Observer: Bay Observer']));
  test('who had a text first has it with his other articles; who only may have had it first has not', () => {
    const article = { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt: own };
    const other = (published: string) => ({ by: 'Dale Tribune', title: 'Empty horizon', excerpt: another, published });
    const copy = { by: 'Bay Observer', title: 'Out of flour', excerpt: another, published: '2026-11-12T09:00:00Z' };
    expect(count(page, article, other('2026-11-12T07:00:00Z'), copy).sources).toHaveLength(2);
    expect(count(page, article, other('2026-11-12T09:00:00Z'), copy).sources).toHaveLength(3);
  });
  test('two who write on one platform are two', () =>
    expect(
      count(
        page,
        { by: 'Ann', at: 'ann.wordpress.com', title: 'Crews stay ashore', excerpt: own },
        { by: 'Ben', at: 'ben.wordpress.com', title: 'Empty horizon', excerpt: another },
      ).sources,
    ).toHaveLength(3));
});

describe('a press release is its issuer’s, and no wire’s', () => {
  const release = 'Harbor Company names new chief for its ferries';
  const text =
    'Harbor Company, which runs the ferries of Port Ansel, today announced that its board has named Tom Reed as chief executive with effect from January.';
  const wired: Elsewhere = {
    by: 'Dale Tribune',
    title: release,
    excerpt: `PORT ANSEL--(BUSINESS WIRE)--${text}`,
    published: '2026-11-11T08:00:00Z',
  };
  test('however it is marked, by its headline and its words', () =>
    expect(
      told(
        count(
          page,
          wired,
          { by: 'Business Wire', at: 'businesswire.com', title: release, excerpt: another },
          { by: 'Harbor Company', title: release, excerpt: text },
        ),
      ),
    ).toEqual(['Harbor Company: Dale Tribune, Business Wire text, Harbor Company text', 'Morning Tide: page']));
  test('it is not of the paper that prints it, nor of one wire with another', () =>
    expect(
      told(
        count(
          page,
          wired,
          { by: 'Dale Tribune', title: 'Ferry crews walk out of talks', excerpt: own },
          { by: 'Quay News', title: 'Lantern Foods opens a plant', excerpt: `(BUSINESS WIRE)--${another}` },
        ),
      ),
    ).toEqual([
      'Business Wire: Dale Tribune',
      'Morning Tide: page',
      'Dale Tribune: Dale Tribune',
      'Business Wire: Quay News',
    ]));
  test('its issuer had it first, whichever wire shows it earlier', () =>
    expect(
      count(
        page,
        { by: 'Business Wire', at: 'businesswire.com', title: release, published: '2026-11-10T08:00:00Z' },
        { by: 'Harbor Company', title: release, excerpt: text },
        { by: 'Harbor Company', title: 'A word to our passengers', excerpt: own },
      ).sources,
    ).toHaveLength(2));
  test('also where the page itself prints it', () =>
    expect(
      told(
        count(
          {
            ...page,
            title: release,
            lead: text,
            origin: { name: 'Business Wire', organization: 'business-wire', domain: null, kind: 'press-release-wire' },
          },
          wired,
        ),
      ),
    ).toEqual(['Business Wire: Dale Tribune, page text']));
});

describe('little is known of it, and it is its outlet’s own', () => {
  test('a headline that tells what no other does', () =>
    expect(
      told(
        count(
          page,
          { by: 'Dale Tribune', title: 'I slept aboard with eleven goats: letter from a stranded passenger' },
          { by: 'Quay News', title: 'Ferry crews in Port Ansel will stay ashore after talks' },
        ),
      ),
    ).toEqual(['Morning Tide: page', 'Dale Tribune: Dale Tribune', '? Quay News']));
  test('but not where another’s first sentences tell it', () =>
    expect(
      told(
        count(
          page,
          { by: 'Dale Tribune', title: 'Eleven goats, bread and lanterns: islanders prepared their quay' },
          {
            by: 'Quay News',
            title: 'Ashore',
            excerpt:
              'Islanders prepared the quay with lanterns and bread on Thursday, and eleven goats were led ashore.',
          },
        ),
      ).at(-1),
    ).toBe('? Dale Tribune'));
  test('sentences that name it, though in another language', () =>
    expect(
      count(page, {
        by: 'Le Quai',
        title: 'Les ferries restent au port',
        language: 'fr',
        excerpt: 'Les équipages ne partiront pas avant samedi, a dit leur présidente au Quai. Le Quai a vu la lettre.',
      }).notTold,
    ).toEqual([]));
  test('a quotation alone is everybody’s', () =>
    expect(
      count(page, {
        by: 'Dale Tribune',
        title: 'Ferry talks: crews stay ashore',
        excerpt: '“We will not sail another mile until the harbor company puts its offer on paper,” Mara Lind said.',
      }).notTold,
    ).toHaveLength(1));
});

describe('what cannot be told is not counted', () => {
  test.each<[string, Elsewhere]>([
    ['another headline and nothing more', { by: 'Dale Tribune', title: 'Islanders brace for a week without ships' }],
    [
      'another language',
      { by: 'Le Quai', title: 'Les ferries restent à quai dans le port', language: 'fr', excerpt: own },
    ],
    ['no outlet', { by: '', at: null, direct: false, title: 'Islanders brace for a week', excerpt: null }],
    ['a portal that names nobody', { by: 'MSN', at: 'msn.com', title: 'Islanders brace', excerpt: own }],
    [
      'the headline once more',
      {
        by: 'Dale Tribune',
        title: 'Islanders brace for a week without any ships',
        excerpt: 'Islanders brace for a week without any ships. Dale Tribune',
      },
    ],
    ['agencies without a name', { by: 'Dale Tribune', title: 'Islanders brace', excerpt: `By Agencies ${own}` }],
    ['words from the middle', { by: 'Dale Tribune', title: 'Islanders brace', excerpt: `…${own}` }],
    [
      'what a site says of itself',
      {
        by: 'Dale Tribune',
        title: 'Islanders brace',
        excerpt:
          'Subscribe today: get breaking stories, weather and sports delivered to your inbox every single morning.',
      },
    ],
  ])('%s', (_, article) => {
    const { sources, notTold } = count(page, article);
    expect([sources.length, notTold.length]).toEqual([1, 1]);
  });
  test('what a site says of itself, with words of the headline in it, is about that', () => {
    const excerpt = (words: string) => `Subscribe today: ${words}, and have more of it delivered to your inbox daily.`;
    const unsure = (words: string) =>
      count(page, { by: 'Dale Tribune', title: 'Boats and crews lie low', excerpt: excerpt(words) }).notTold.length;
    expect(unsure('no boats or crews')).toBe(1);
    expect(unsure('no boats, crews or talks')).toBe(0);
    expect(unsure('no bargaining and no bread')).toBe(0);
  });
  test('sentences that say little beyond their headline', () => {
    const unsure = (excerpt: string) =>
      count(page, { by: 'Dale Tribune', title: 'Crews stay ashore', excerpt }).notTold.length;
    expect(unsure('Ashore stay crews, crews ashore bake bread inland.')).toBe(1);
    expect(unsure('Ashore stay crews, crews ashore bake bread inland today.')).toBe(0);
  });
  test('a language that nobody tells is heard', () =>
    expect(
      count(page, {
        by: 'Le Quai',
        title: 'Les ferries restent à quai dans le port après une nuit de discussions',
        excerpt: 'Les équipages ne partiront pas avant la fin de la semaine, selon le syndicat des marins de la ville.',
      }).notTold,
    ).toHaveLength(1));
  test('one headline in two languages', () =>
    expect(told(count(page, { by: 'Le Quai', language: 'fr' }))).toEqual(['Morning Tide: page', '? Le Quai']));
  test('the source that the page names is told on its own site, by its headline alone', () =>
    expect(
      told(
        count(
          { ...page, origin: { name: 'Harbor Rights Alliance', organization: null, domain: 'harborrights.example' } },
          { by: 'Harbor Rights', at: 'harborrights.example', title: 'A week without ships' },
        ),
      ),
    ).toEqual(['Harbor Rights Alliance: page agency, Harbor Rights agency']));
  test('and is not the agency’s that has its words', () =>
    expect(
      told(
        count(
          { ...page, origin: { name: 'Harbor Rights Alliance', organization: null, domain: 'harborrights.example' } },
          { by: 'Dale Tribune', title: 'Ashore', excerpt: `(Reuters) - ${own}`, published: '2026-11-11T08:00:00Z' },
          { by: 'Harbor Rights', at: 'harborrights.example', title: 'A week without ships', excerpt: own },
        ),
      ),
    ).toEqual(['Harbor Rights Alliance: page agency, Harbor Rights agency', 'Reuters: Dale Tribune agency']));
  test('a headline alone is told where it is another’s', () =>
    expect(count(page, { by: 'Le Quai', language: 'en' }).notTold).toEqual([]));
});
